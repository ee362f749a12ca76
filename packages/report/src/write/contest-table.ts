import { type Counted, countedOf } from './counted.ts'
import { cellOf } from './form-figures.ts'
import type { Problem } from './problem.ts'

/** The three blocks of Table 4 and the five columns of each. */
export const contestBlocks = ['行政复议', '行政诉讼（未经复议直接起诉）', '行政诉讼（复议后起诉）'] as const
export const contestColumns = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'] as const

/** 政府信息公开行政复议、行政诉讼情况: Table 4, three blocks of five cells; null where the record is not fed. */
export interface ContestTable {
  readonly blocks: readonly { readonly title: string; readonly cells: readonly (number | null)[] }[]
  readonly fed: boolean
}

/** The table from its 15 cells in the order of the form; without them it is blank, which is not zero. */
export const contestTable = (cells: readonly (number | null)[] = []): ContestTable => ({
  fed: cells.some((cell) => cell !== null),
  blocks: contestBlocks.map((title, block) => ({
    title,
    cells: contestColumns.map((_, column) => cells[block * contestColumns.length + column] ?? null),
  })),
})

/** The cells of reconsideration as the record has them; of lawsuits it does not know which are about information. */
export function contestCells(all: readonly Counted[]): readonly (number | null)[] {
  const reconsideration = countedOf(all, 'reconsideration')
  const results = ['formUpheld', 'formCorrected', 'formOther', 'formPending'].map((indicator) =>
    cellOf(reconsideration, indicator),
  )
  const total = results.reduce<number | null>((sum, cell) => (sum === null || cell === null ? null : sum + cell), 0)
  return [...results, total]
}

/** Blocks whose total is not the sum of their four results. */
export const contestProblems = ({ blocks }: ContestTable): readonly Problem[] =>
  blocks.flatMap(({ title, cells }) => {
    const results = cells.slice(0, -1)
    const stated = cells.at(-1) ?? null
    if (stated === null || results.includes(null)) return []
    const counted = results.reduce<number>((sum, cell) => sum + (cell ?? 0), 0)
    return counted === stated
      ? []
      : [
          {
            places: contestColumns.map((column) => `行政复议、行政诉讼情况表“${title}”“${column}”`),
            text: `行政复议、行政诉讼情况表“${title}”：总计为${stated}，四种结果之和为${counted}，不相等`,
          },
        ]
  })
