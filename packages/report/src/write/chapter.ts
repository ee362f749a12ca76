import type { EarlierFigure } from './comparison.ts'
import type { Counted } from './counted.ts'
import { heading, type Line, toWrite } from './section.ts'
import { type Telling, toldLines } from './telling.ts'

/** What stands under one heading of the second level. */
export interface Passage {
  readonly title: string
  readonly tellings: readonly Telling[]
  /** What to ask of the office where the record tells nothing; without it the heading is left out. */
  readonly otherwise?: string
}

/** A part of the report as data: what the record tells of it, and what it leaves to the office. */
export interface Chapter {
  readonly title: string
  readonly passages: readonly Passage[]
  /** What no record tells. */
  readonly rest?: string
  /** What the office writes where the record tells nothing of the whole part. */
  readonly whole: string
}

/** The lines of a chapter, and whether the record wrote any of them. */
export interface Written {
  readonly lines: readonly Line[]
  readonly fed: boolean
}

const ordinals = '一二三四五六七八九十'

interface Block {
  readonly title: string
  readonly lines: readonly Line[]
  readonly fed: boolean
}

function block({ title, tellings, otherwise }: Passage, all: readonly Counted[], earlier: readonly EarlierFigure[]) {
  const lines = tellings.flatMap((telling) => toldLines(telling, all, earlier))
  const asked = otherwise === undefined ? [] : [toWrite(otherwise)]
  return lines.length > 0 ? { title, lines, fed: true } : { title, lines: asked, fed: false }
}

const headed = ({ title, lines }: Block, at: number): readonly Line[] => [
  heading(`（${ordinals[at] ?? ''}）${title}`),
  ...lines,
]

/** Writes a chapter from the figures of a year. */
export function written(chapter: Chapter, all: readonly Counted[], earlier: readonly EarlierFigure[]): Written {
  const blocks = chapter.passages.map((one) => block(one, all, earlier)).filter(({ lines }) => lines.length > 0)
  if (blocks.length === 0) return { lines: [toWrite(chapter.whole)], fed: false }
  const rest = chapter.rest === undefined ? [] : [toWrite(chapter.rest)]
  return { lines: [...blocks.flatMap(headed), ...rest], fed: blocks.some(({ fed }) => fed) }
}
