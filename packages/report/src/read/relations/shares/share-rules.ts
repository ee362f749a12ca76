import type { Rule } from '../rule.ts'
import { apportioned } from './apportioned.ts'
import { cellShares } from './cell-shares.ts'
import { completion } from './completion.ts'
import { complements, opposites } from './opposites.ts'
import { rates } from './rates.ts'
import { seriesOf, shareSeries } from './share-series.ts'
import { shares } from './shares.ts'
import { sharesTogether } from './text-wholes.ts'

/** How shares and rates are read against their counts. */
export const shareRules: readonly Rule[] = [
  (mentions, text) => {
    const series = [...seriesOf(mentions), ...cellShares(text, mentions)]
    const serial = new Set(series.flatMap((items) => items.map(({ rate }) => rate)))
    return [...shareSeries(series, mentions), ...shares(text, mentions, serial)]
  },
  rates,
  opposites,
  complements,
  completion,
  apportioned,
  sharesTogether,
]
