import { type Chapter, written } from './chapter.ts'
import { contests } from './chapters/contests.ts'
import { decisionsAndCounsel } from './chapters/decisions.ts'
import { disclosure } from './chapters/disclosure.ts'
import { documents } from './chapters/documents.ts'
import { lawEnforcement } from './chapters/law-enforcement.ts'
import { oversight } from './chapters/oversight.ts'
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
  byHand('组织领导与保障', '法治政府建设的组织领导、要点部署和考核情况'),
  service,
  disclosure,
  documents,
  decisionsAndCounsel,
  lawEnforcement,
  oversight,
  contests,
  settlement,
  byHand('学法与普法', '学法制度、法治考试和普法宣传情况'),
  byHand('社会治理、应急与平安建设', '城市治理、应急管理和平安建设情况'),
  byHand('党政主要负责人履行推进法治建设第一责任人职责', '主要负责人履职情况'),
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
