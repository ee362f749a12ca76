import type { Rule } from '../rule.ts'
import { gridSharesOfText } from '../shares/text-wholes.ts'
import { amongColumns } from './among-columns.ts'
import { cellLists } from './cell-lists.ts'
import { gridsOf } from './grid.ts'
import { gridPairs } from './grid-pairs.ts'
import { gridRates } from './grid-rates.ts'
import { gridRestated } from './grid-restated.ts'
import { gridTotals, uprightTotals } from './grid-totals.ts'
import { gridYears } from './grid-years.ts'
import { rowShares } from './table-rows.ts'
import { tableTotals } from './table-totals.ts'

/** What the rows and columns of tables say of each other. */
export const tableRules: readonly Rule[] = [
  (mentions, text) => cellLists(text, mentions),
  tableTotals,
  amongColumns,
  uprightTotals,
  (mentions, text) => rowShares(text, mentions),
  (mentions, text) => {
    const grids = gridsOf(text, mentions)
    return [
      ...gridTotals(grids),
      ...gridPairs(grids),
      ...gridYears(grids),
      ...gridRates(grids),
      ...gridSharesOfText(grids, mentions),
      ...gridRestated(text, grids, mentions),
    ]
  },
]
