import type { Mention } from '../../mentions.ts'
import { WINDOW } from '../context/neighbours.ts'
import { isStock } from '../context/roles.ts'
import { type Claim, sumClaim, total } from '../reckoning/claim.ts'
import { roundingRoom, sameKind, sameYear } from '../reckoning/measure.ts'

const SMALLEST = 20
const FEWEST = 2
const MISS = 0.02
const LEAST = 0.04
const MOST = 0.95
const OTHER = /其中|同时|此外|另|同比|去年|上年|同期|累计|涉及|等$|分别/u

/** A total and, right after it, a full list of one unit that misses it by next to nothing: a question. */
export function nearSums(text: string, mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((whole, at) => {
    if (!isStock(whole) || whole.approx || whole.value < SMALLEST || whole.place.bracket >= 0 || whole.unit === '')
      return []
    const parts = listAfter(whole, at, mentions)
    return parts && misses(parts, whole) && !isOpenEnded(text, parts) ? [sumClaim(parts, whole, { soft: true })] : []
  })
}

/** All the figures told after a total up to the end of its sentence, or of the next one where it ends its own. */
function listAfter(whole: Mention, at: number, mentions: readonly Mention[]): Mention[] | undefined {
  const following = mentions.slice(at + 1, at + 1 + WINDOW)
  const [first] = following
  if (!first || first.place.paragraph !== whole.place.paragraph || first.place.sentence - whole.place.sentence > 1)
    return undefined
  const list = following.filter((one) => one.place.sentence === first.place.sentence && one.place.bracket < 0)
  const stocks = list.filter(isStock)
  const plain = stocks.every(
    (one, nth) => sameKind(one, whole) && !one.approx && sameYear(one, whole) && !(nth > 0 && OTHER.test(one.gap)),
  )
  return plain && stocks.length >= FEWEST && stocks.length < WINDOW ? stocks : undefined
}

function misses(parts: readonly Mention[], whole: Mention): boolean {
  const off = Math.abs(total(parts) - whole.value)
  if (off === 0 || off <= roundingRoom([...parts, whole])) return false
  const [largest, least] = [Math.max(...parts.map(({ value }) => value)), Math.min(...parts.map(({ value }) => value))]
  const told = parts.length > FEWEST || least >= LEAST * whole.value
  return off <= Math.max(1, MISS * whole.value) && largest <= MOST * whole.value && told
}

const isOpenEnded = (text: string, parts: readonly Mention[]) => {
  const end = parts.at(-1)?.end ?? 0
  return text.slice(end, end + 4).includes('等')
}
