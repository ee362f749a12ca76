import type { Fact } from '../read/reading.ts'
import { itemKey } from './item-key.ts'

const SINCE =
  /(?:同比|环比|(?:与|和|[较比])?(?:(?:上|去|前)一?年度?|20\d\d年度?)(?:同期|同时期)?(?:相比)?|(?:与|[较比])?(?:上年|去年)?同期(?:相比)?)/u
const WORD = '(?:增长|增加|增多|增幅|上升|提升|提高|上涨|升高|增|升|多|下降|减少|降低|降幅|回落|下滑|减|降|少)'
const FILLER = '(?:分别|各|又|总体|均|则|率|幅度|幅|为|达|了|到|约|近|[，,、])*'
const STEP = new RegExp(
  `^[，,、；;（(\\s]*(?<named>\\p{Script=Han}{2,12}?)?${SINCE.source}${FILLER}${WORD}${FILLER}$`,
  'u',
)
const FURTHER = new RegExp(`^[，,、]?${WORD}(?:了|约)?$`, 'u')
const LOOSE = new RegExp(`${SINCE.source}[^。；;]{0,12}${WORD}${FILLER}$|${WORD}(?:了|约)?$`, 'u')
const TARGET = /(?:到|至)$/u
const FALLS = /下降|减少|降低|降幅|回落|下滑|减|降|少/u
const NAMED_YEAR = /(20\d\d)年/u
const BASE = /^[，,、（(\s]*(?:而|其中)?(?:上年|去年|上一年|20\d\d年)(?:度|同期)?(?:为|是|仅|只有|有)?$/u

/** Words that say by how much a figure just named differs from an earlier year. */
export interface StepWords {
  readonly falls: boolean
  /** The year it is compared with, where the words name it. */
  readonly since: number | undefined
}

/** Reads the words between a figure and the next as a step from an earlier year; undefined where they name another thing than `item`. */
export function stepWords(gap: string, item: string): StepWords | undefined {
  const words = gap.replace(/\s+/gu, '')
  const found = STEP.exec(words)
  if (!found || TARGET.test(words)) return undefined
  const named = found.groups?.['named']
  if (named !== undefined && !itemKey(item).includes(itemKey(named))) return undefined
  const since = NAMED_YEAR.exec(words)?.[1]
  return { falls: FALLS.test(words), since: since === undefined ? undefined : Number(since) }
}

/** The same step told a second way: `减少356件，下降10.3%`. */
export function furtherStep(gap: string, { since }: StepWords): StepWords | undefined {
  const words = gap.replace(/\s+/gu, '')
  return FURTHER.test(words) ? { falls: FALLS.test(words), since } : undefined
}

/** Whether the words before a figure make it a difference and not an amount of its own. */
export const isStep = (gap: string, { direction }: Pick<Fact, 'direction'>): boolean =>
  direction !== undefined || (!TARGET.test(gap) && LOOSE.test(gap.replace(/\s+/gu, '')))

/** Whether the words between two figures say that the second is the first one's value a year before. */
export const saysBase = (gap: string): boolean => BASE.test(gap.replace(/\s+/gu, ''))
