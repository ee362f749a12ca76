import type { Mention } from '../../mentions.ts'
import { isStock } from '../context/roles.ts'
import { type Claim, partClaim } from '../reckoning/claim.ts'

const AMONG = /其中[:：]?/u
const COLUMNS_BACK = 3

/** `许可数 | 其中：大件`: in every row a column headed 其中 is no more than the one before it; told only where it holds. */
export function amongColumns(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((part, at) => {
    if (part.row === undefined || !AMONG.test(part.row) || !isStock(part)) return []
    const whole = mentions
      .slice(Math.max(0, at - COLUMNS_BACK), at)
      .findLast((one) => one.row !== undefined && !AMONG.test(one.row) && isStock(one) && isOfRow(one, part))
    return whole && part.value <= whole.value ? [partClaim([part], [whole])] : []
  })
}

const isOfRow = (one: Mention, part: Mention) => one.place.paragraph === part.place.paragraph && one.unit === part.unit
