import type { Mention } from '../../mentions.ts'
import { WINDOW } from '../context/neighbours.ts'
import { isStock } from '../context/roles.ts'
import { addsUp, type Claim, partClaim, sumClaim, total } from '../reckoning/claim.ts'
import { sameKind, sameYear } from '../reckoning/measure.ts'
import { mayAddUp, openSum } from './open-sums.ts'

const FEWEST = 3
const FEWEST_SHARES = 2
const MOST_LEFT = 0.2
const TURNS = /其中|同时|此外|另|涉及|分别/u

/** `共2.2万多家。甲类1.5万多家，乙类1400多家，丙类5300多家`: figures left open come to their open whole, or stay just below it. */
export function roughLists(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((whole, at) => {
    if (!isStock(whole) || whole.place.bracket >= 0) return []
    const parts = listAfter(whole, mentions.slice(at + 1, at + 1 + WINDOW))
    const rough = whole.approx || parts.some(({ approx }) => approx)
    const fewest = haveShares(parts, mentions) ? FEWEST_SHARES : FEWEST
    return rough && parts.length >= fewest ? judged(parts, whole) : []
  })
}

function judged(parts: readonly Mention[], whole: Mention): Claim[] {
  if (addsUp(parts, whole)) return [sumClaim(parts, whole)]
  if (mayAddUp(parts, whole)) return [openSum(parts, whole)]
  const left = 1 - total(parts) / whole.value
  return left >= 0 && left <= MOST_LEFT ? [partClaim(parts, [whole])] : []
}

/** Whether each count has its share right behind it. */
const haveShares = (parts: readonly Mention[], mentions: readonly Mention[]) =>
  parts.every(({ index }) => mentions[index + 1]?.unit === '%')

/** The counts that follow in one sentence, this one or the next of the paragraph. */
function listAfter(whole: Mention, following: readonly Mention[]): Mention[] {
  const first = following.find(isStock)
  if (!first || first.place.paragraph !== whole.place.paragraph) return []
  if (first.place.sentence - whole.place.sentence > 1 || TURNS.test(first.gap)) return []
  const list = following.filter((one) => one.place.sentence === first.place.sentence && isStock(one))
  const end = list.findIndex((one) => !isPart(one, whole))
  return end < 0 ? list : list.slice(0, end)
}

const isPart = (one: Mention, whole: Mention) =>
  (one.unit === whole.unit || sameKind(one, whole)) && one.value < whole.value && sameYear(one, whole)
