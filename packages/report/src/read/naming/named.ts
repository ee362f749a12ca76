import type { Figure } from '../figures.ts'
import type { Turn } from './figures-in-turn.ts'

/** The words around a figure from which it is named, all cut at its neighbours. */
export interface Words {
  /** From the figure before, or from where the clause or bracket begins, to the figure. */
  readonly before: string
  /** Whether the figure before stands in the same clause, so that `before` begins with its noun. */
  readonly shared: boolean
  /** From the figure to the next one; where the next one follows at once, what stands after that. */
  readonly after: string
  /** The end of the clause before its own, within the sentence. */
  readonly earlier: string
  /** What a colon before the list says of all its members: 工单分类. */
  readonly introduced: string
  /** The heading above, without its number. */
  readonly heading: string
  /** Whether the figure opens a member of a list that semicolons part: 刑事26件，…；行政3件，…. */
  readonly member: boolean
  /** Whether its list is told as one of parts (其中…、…), which are kinds of what was counted before. */
  readonly among: boolean
  /** What the sentence says it is about: the 行政应诉 of 行政应诉方面. */
  readonly scope: string
}

/** What earlier figures of the paragraph leave to later ones that do not say it again. */
export interface Context {
  /** The objects counted so far, 行政复议案件, the last one last. */
  readonly objects: readonly CountedObject[]
  /** Whether the last of them was named in this very sentence. */
  readonly fresh: boolean
  readonly last: Named | undefined
  /** The counts of the sentence so far, for rates that come after all of them (同比分别上升). */
  readonly counts: readonly Named[]
  /** Which of those counts, or of the things listed before 分别, a figure of a list belongs to. */
  readonly turn: Turn | undefined
}

export interface Topic {
  /** Whether it only tells one member of a list from the others, which do not inherit it. */
  readonly label?: boolean
  readonly noun: string
  /** The office that acts on it, where one is said, or ''. */
  readonly actor: string
  /** Whether it was told as one of several kinds (驳回申请, 土地权属), not as what an act was done to (受理举报). */
  readonly listed?: boolean
}

export interface CountedObject extends Topic {
  readonly unit: string
}

/** How a rate of change was worded, for the next ones that only give the number. */
export interface Change {
  readonly base: string
  readonly suffix: string
  readonly compared: string
}

export interface Named {
  readonly figure: Figure
  /** The words by which the figure itself is told from its neighbours. */
  readonly own: string
  /** Its name without the closing 数. */
  readonly stem: string
  readonly item: string
  /** The act said before the number, for the next noun of the clause that leaves it out. */
  readonly act?: string
  /** The object later figures inherit, where it names one. */
  readonly object?: Topic | undefined
  readonly change?: Change
}
