import { type Chapter, written } from './chapter.ts'
import { contests } from './chapters/contests.ts'
import { decisionsAndCounsel } from './chapters/decisions.ts'
import { disclosure } from './chapters/disclosure.ts'
import { documents } from './chapters/documents.ts'
import { firstResponsible, learning, organisation } from './chapters/governance.ts'
import { lawEnforcement } from './chapters/law-enforcement.ts'
import { oversight } from './chapters/oversight.ts'
import { safety } from './chapters/safety.ts'
import { service } from './chapters/service.ts'
import { settlement } from './chapters/settlement.ts'
import type { EarlierFigure } from './comparison.ts'
import type { Counted } from './counted.ts'
import type { Section } from './section.ts'
import { type NamedPlace, namedIn } from './telling.ts'

const byHand = (title: string, whole: string): Chapter => ({ title, passages: [], whole })

const ordinals = '一二三四五六七八九十'
const ordinal = (number: number): string =>
  number <= 10 ? (ordinals[number - 1] ?? '') : `十${ordinals[number - 11] ?? ''}`

const chapters: readonly Chapter[] = [
  organisation,
  service,
  disclosure,
  documents,
  decisionsAndCounsel,
  lawEnforcement,
  oversight,
  contests,
  settlement,
  learning,
  safety,
  firstResponsible,
  byHand('存在的不足和原因', '不足及其原因'),
  byHand('下一年度工作安排', '下一年度主要安排'),
]

/** Parts 1 to 14 of the report; those the record does not feed are empty headings for the office. */
export const sections = (all: readonly Counted[], earlier: readonly EarlierFigure[] = []): readonly Section[] =>
  chapters.map((chapter, at) => ({
    part: at + 1,
    heading: `${ordinal(at + 1)}、${chapter.title}`,
    ...written(chapter, all, earlier),
  }))

/** Every figure that the parts of the report put into words, with the manner of it. */
export const toldFigures: readonly NamedPlace[] = chapters.flatMap(({ passages }) =>
  passages.flatMap(({ tellings }) => tellings.flatMap(namedIn)),
)

/** Procedures told with their zeros even where the year has no case. */
export const toldAlways: ReadonlySet<string> = new Set(
  chapters
    .flatMap(({ passages }) => passages.flatMap(({ tellings }) => tellings))
    .flatMap(({ procedure, always }) => (always ? [procedure] : [])),
)
