import type { Context, Words } from './named.ts'

const TOGETHER = /^[，,、]?(?:一?共计?|合计|总计)(?:达|为)?$/u
const HEAD_SIGNS = 2
const MOST_HEADS = 3

/** `办理建议17件、提案22件，合计39件`: all the kinds told before, by the ends of their names. */
export function takenTogether(
  { before }: Words,
  { last, counts }: Pick<Context, 'last' | 'counts'>,
): string | undefined {
  if (!TOGETHER.test(before.replace(/\s/gu, '')) || !last) return undefined
  const kinds = counts.filter((name) => name.figure.unit === last.figure.unit && !name.change)
  const heads = [...new Set(kinds.map(({ own }) => own.slice(-HEAD_SIGNS)))]
  const act = kinds.find((name) => name.act)?.act ?? ''
  return kinds.length > 1 && heads.length <= MOST_HEADS ? `${act}${heads.join('')}合计` : undefined
}
