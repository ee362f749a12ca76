import type { Mention } from '../../mentions.ts'
import { before, likeness, wordsOf } from '../context/neighbours.ts'
import { isStock } from '../context/roles.ts'
import { type Claim, partClaim } from '../reckoning/claim.ts'
import { sameKind, sameYear } from '../reckoning/measure.ts'

interface Scopes {
  readonly wide: RegExp
  readonly narrow: RegExp
}

/** A span of the year beside the year, a level of government beside all of it. */
const SCOPES: readonly Scopes[] = [
  { wide: /全年|年度/u, narrow: /[上下]半年|[一二三四]季度|春运|(?:节日?|假期|汛期?|期间)/u },
  { wide: /全[市省区县州国]/u, narrow: /[市省区县州]本级|[市省区县州]直/u },
]
const LIKE = 0.4
const LONGEST_LEAD = 12

/** `上半年检查11次，全年共检查26次`, `全市办件300件；市本级办件90件`: the same thing in a narrower scope is no more than in the wider one; told only where it holds. */
export function widerScopes(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((later, at) => {
    const scopes = isStock(later)
      ? SCOPES.filter(({ wide, narrow }) => wide.test(later.gap) || narrow.test(later.gap))
      : []
    if (scopes.length === 0) return []
    const near = before(mentions, at, ({ place }) => place.paragraph === later.place.paragraph).filter(
      (one) => isStock(one) && sameKind(one, later) && sameYear(one, later) && isAlike(one, later),
    )
    return scopes.flatMap((scope) => near.flatMap((one) => paired(scope, one, later)).slice(0, 1))
  })
}

function paired({ wide, narrow }: Scopes, one: Mention, later: Mention): Claim[] {
  const isPart = ({ gap }: Mention) => narrow.test(gap) && !wide.test(gap)
  const [part, whole] = isPart(one) ? [one, later] : [later, one]
  const fits = isPart(part) && wide.test(whole.gap) && part.value <= whole.value
  return fits ? [partClaim([part], [whole])] : []
}

const nameOf = (one: Mention) => wordsOf(one).slice(-LONGEST_LEAD)
const isAlike = (one: Mention, later: Mention) =>
  nameOf(later).endsWith(nameOf(one).slice(-2)) || likeness(nameOf(one), nameOf(later)) >= LIKE
