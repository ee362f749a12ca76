import type { Mention } from '../../mentions.ts'
import { WINDOW } from '../context/neighbours.ts'
import { isStock } from '../context/roles.ts'
import { type Claim, sumClaim } from '../reckoning/claim.ts'

const HEADLESS = /^[，,、][^，,；;。]{1,12}的$/u

/** `共30家，其中甲地的20家，乙地的10家，丙地的4家`: a list that adds up before it has ended does not add up; a question. */
export const withoutBrokenLists = (claims: readonly Claim[], mentions: readonly Mention[]): Claim[] =>
  claims.map((claim) => {
    const rest = claim.kind === 'sum' && claim.holds ? restOf(claim, mentions) : []
    const whole = claim.mentions.at(-1)
    return rest.length === 0 || !whole
      ? claim
      : sumClaim([...claim.mentions.slice(0, -1), ...rest], whole, { soft: true })
  })

/** What goes on with the very form of the last part: of the same unit, its name left open with 的. */
function restOf({ mentions: joined }: Claim, mentions: readonly Mention[]): Mention[] {
  const last = joined.at(-2)
  const whole = joined.at(-1)
  if (!last || !whole || whole.index > last.index || !HEADLESS.test(last.gap)) return []
  const rest: Mention[] = []
  for (const one of mentions.slice(last.index + 1, last.index + 1 + WINDOW)) {
    if (one.unit !== last.unit || one.place.part !== last.place.part || !isStock(one) || !HEADLESS.test(one.gap)) break
    rest.push(one)
  }
  return rest
}
