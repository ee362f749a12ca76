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

/** The four results of a block, each the sum of some figures, and their total. */
function blockCells(counted: Counted | undefined, results: readonly (readonly string[])[]): readonly (number | null)[] {
  const sum = (cells: readonly (number | null)[]) =>
    cells.reduce<number | null>((total, cell) => (total === null || cell === null ? null : total + cell), 0)
  const cells = results.map((indicators) => sum(indicators.map((indicator) => cellOf(counted, indicator))))
  return [...cells, sum(cells)]
}

const lawsuitResults = (name: string) => [
  [`${name}Upheld`],
  [`${name}Corrected`],
  [`${name}Rejected`, `${name}Withdrawn`],
  [`${name}Pending`],
]

/** The cells as the record has them, of reconsideration and of lawsuits; a lawsuit counts once its judgment is final. */
export function contestCells(all: readonly Counted[]): readonly (number | null)[] {
  const lawsuits = countedOf(all, 'litigation')
  return [
    ...blockCells(countedOf(all, 'reconsideration'), [
      ['formUpheld'],
      ['formCorrected'],
      ['formOther'],
      ['formPending'],
    ]),
    ...blockCells(lawsuits, lawsuitResults('direct')),
    ...blockCells(lawsuits, lawsuitResults('reviewed')),
  ]
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
