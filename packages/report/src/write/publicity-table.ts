import { type Counted, countedOf } from './counted.ts'
import { cellOf } from './form-figures.ts'
import type { Problem } from './problem.ts'

type Cells = readonly (number | null)[]

/** 主动公开政府信息情况: Table 2 of the yearly report on open information, by the items of article 20; null where the record has no number. */
export interface PublicityTable {
  readonly blocks: readonly PublicityBlock[]
}

export interface PublicityBlock {
  /** `第二十条第（一）项` */
  readonly item: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly title: string; readonly cells: Cells }[]
}

/** A sum that is known only where all of it is. */
const sum = (cells: Cells): number | null =>
  cells.reduce((total, cell) => (total === null || cell === null ? null : total + cell), 0)

/** The table as the figures of a year fill it. */
export function publicityTable(all: readonly Counted[]): PublicityTable {
  const cell = (key: string, indicator: string) => cellOf(countedOf(all, key), indicator)
  const documents = countedOf(all, 'normativeDocument')
  const decided = ['本年处理决定数量（件）']
  return {
    blocks: [
      {
        item: '第二十条第（一）项',
        columns: ['本年制发件数', '本年废止件数', '现行有效件数'],
        rows: [
          { title: '规章', cells: [null, null, null] },
          {
            title: '行政规范性文件',
            cells: [cellOf(documents, 'issued'), cellOf(documents, 'formAbolished'), cellOf(documents, 'formInForce')],
          },
        ],
      },
      {
        item: '第二十条第（五）项',
        columns: decided,
        rows: [{ title: '行政许可', cells: [cell('licence', 'decided')] }],
      },
      {
        item: '第二十条第（六）项',
        columns: decided,
        rows: [
          { title: '行政处罚', cells: [cell('penalty', 'punished')] },
          {
            title: '行政强制',
            cells: [sum([cell('compulsoryMeasure', 'measures'), cell('enforcement', 'ordered')])],
          },
        ],
      },
      {
        item: '第二十条第（八）项',
        columns: ['本年收费金额（万元）'],
        rows: [{ title: '行政事业性收费', cells: [null] }],
      },
    ],
  }
}

/** Documents in force at the start, and what became of them in the year, make those in force at its end. */
export function publicityProblems(all: readonly Counted[]): readonly Problem[] {
  const documents = countedOf(all, 'normativeDocument')
  const [before, issued, abolished, now] = [
    cellOf(documents, 'formInForceBefore'),
    cellOf(documents, 'issued'),
    cellOf(documents, 'formAbolished'),
    cellOf(documents, 'formInForce'),
  ]
  if (before === null || issued === null || abolished === null || now === null) return []
  const expected = before + issued - abolished
  return expected === now
    ? []
    : [
        {
          places: ['主动公开情况表“行政规范性文件”“现行有效件数”'],
          text: `主动公开情况表“行政规范性文件”：年初有效${before}件加本年制发${issued}件减本年废止${abolished}件为${expected}件，现行有效${now}件，不相等`,
        },
      ]
}
