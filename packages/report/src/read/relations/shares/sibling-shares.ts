import type { Mention } from '../../mentions.ts'
import { before, lastOutside } from '../context/neighbours.ts'
import { isStock } from '../context/roles.ts'
import { type Claim, nearly, sumClaim, total } from '../reckoning/claim.ts'
import { sameKind } from '../reckoning/measure.ts'
import { canHold, heldOrClose } from '../reckoning/ratio.ts'
import { baseOf, UNSAID } from './share-base.ts'

const FEWEST = 2
const SLIP = 1
const REST = /^[；;，,、][^，,；;。]{0,4}(?:其他|其它|其余)[^，,；;。]{0,6}$/u
const MISS = 0.02
const LONGEST = 24

/**
 * `甲1661件，占43.9%，含…；乙1856件，占49%；…；其他1件`: shares of one sentence are shares of the whole that most of
 * them come from, and a list that ends in 其他 adds up to it; what does not come out is a question.
 */
export function siblingShares(mentions: readonly Mention[], claims: readonly Claim[]): Claim[] {
  const explained = new Set(claims.filter(({ kind }) => kind === 'ratio').map((claim) => claim.mentions.at(-1)))
  return [...bySentence(claims).values()].flatMap((shares) => {
    const whole = oneWhole(shares)
    const first = shares[0]?.mentions[0]
    if (!whole || !first || shares.length < FEWEST) return []
    const items = itemsOf(mentions, first, whole)
    const unexplained = items.filter(({ rate }) => !explained.has(rate))
    return [
      ...unexplained.flatMap(({ part, rate }) => heldOrClose(rate, { part, whole }, SLIP)),
      ...closedSum(items, whole, mentions),
    ]
  })
}

/** The shares that hold, sentence by sentence. */
function bySentence(claims: readonly Claim[]): Map<number, Claim[]> {
  const told = new Map<number, Claim[]>()
  for (const claim of claims) {
    const [part, whole, rate] = claim.mentions
    if (claim.kind !== 'ratio' || !claim.holds || !part || !whole || !rate || claim.mentions.length !== 3) continue
    if (rate.kind !== 'percent' || part.place.sentence !== rate.place.sentence) continue
    const shares = told.get(rate.place.sentence)
    if (shares) shares.push(claim)
    else told.set(rate.place.sentence, [claim])
  }
  return told
}

function oneWhole(shares: readonly Claim[]): Mention | undefined {
  const [whole] = new Set(shares.map(({ mentions }) => mentions[1]))
  const only = new Set(shares.map(({ mentions }) => mentions[1]?.value)).size === 1
  return only ? whole : undefined
}

interface Item {
  readonly part: Mention
  readonly rate: Mention
}

/** The shares of the sentence that leave their base unsaid, each with the count before it, brackets left out. */
function itemsOf(mentions: readonly Mention[], first: Mention, whole: Mention): Item[] {
  const items: Item[] = []
  for (const rate of sentenceOf(mentions, first)) {
    if (rate.kind !== 'percent' || rate.approx || rate.fact.direction || !UNSAID.test(baseOf(rate) ?? '-')) continue
    const part = lastOutside(mentions, rate.index)
    if (part && isStock(part) && part.place.part === rate.place.part && canHold(whole, part)) items.push({ part, rate })
  }
  return items
}

function sentenceOf(mentions: readonly Mention[], first: Mention): Mention[] {
  const isSame = ({ place }: Mention) => place.sentence === first.place.sentence
  const back = before(mentions, first.index, isSame).reverse()
  const rest = mentions.slice(first.index, first.index + LONGEST)
  return [...back, ...rest.filter(isSame)]
}

/** The counts with a share and the rest told behind them. */
function closedSum(items: readonly Item[], whole: Mention, mentions: readonly Mention[]): Claim[] {
  const last = items.at(-1)
  const rest = last ? mentions[last.rate.index + 1] : undefined
  if (!last || !rest || items.length <= FEWEST || !REST.test(rest.gap) || !sameKind(rest, last.part)) return []
  const parts = [...items.map(({ part }) => part), rest]
  return nearly(total(parts), whole.value, MISS) ? [sumClaim(parts, whole, { soft: total(parts) !== whole.value })] : []
}
