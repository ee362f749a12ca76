import type { Mention } from '../../mentions.ts'
import { WINDOW } from '../context/neighbours.ts'
import { isStock } from '../context/roles.ts'
import { type Claim, sumClaim } from '../reckoning/claim.ts'
import { partWithoutRest } from './partitions.ts'

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

/** What goes on with the very form of the last part: of the same unit, its name left open with 的, or told by the sign that joins all parts. */
function restOf({ mentions: joined }: Claim, mentions: readonly Mention[]): Mention[] {
  const last = joined.at(-2)
  const whole = joined.at(-1)
  if (!last || !whole || whole.index > last.index) return []
  const isNext = HEADLESS.test(last.gap) ? ({ gap }: Mention) => HEADLESS.test(gap) : joinedAs(joined.slice(0, -1))
  const rest: Mention[] = []
  for (const one of mentions.slice(last.index + 1, last.index + 1 + WINDOW)) {
    if (one.unit !== last.unit || one.place.sentence !== last.place.sentence || !isStock(one) || !isNext(one)) break
    rest.push(one)
  }
  return rest.length > 0 ? rest : fateLeftOut(joined.slice(0, -1), mentions[last.index + 1])
}

/** `满意241件，一般5件，不满意1件`: one more of the ways in which things of one set can end. */
const fateLeftOut = (parts: readonly Mention[], next: Mention | undefined): Mention[] => {
  const last = parts.at(-1)
  const goesOn = next && last && next.unit === last.unit && next.place.part === last.place.part && isStock(next)
  return goesOn && !STILL.test(next.gap) && partWithoutRest([...parts, next]) ? [next] : []
}

/** 尚有2件正在审理: what is told behind those that have ended. */
const STILL = /尚|另|正在|在审|未[审办]?结/u

/** Whether one more is joined to parts by the sign that joins all of them, a semicolon in a list that a colon opens. */
function joinedAs(parts: readonly Mention[]): (one: Mention) => boolean {
  const [sign, ...others] = new Set(parts.slice(1).map(({ gap }) => gap.slice(0, 1)))
  const listed = sign === '、' || (sign === '；' && COLON.test(parts[0]?.gap ?? ''))
  return parts.length >= FEWEST && others.length === 0 && listed
    ? ({ gap }) => gap.startsWith(sign) && MORE.test(gap.slice(1))
    : () => false
}
const FEWEST = 3
const COLON = /[:：]/u
const MORE = /^[^，,；;。、]{1,16}$/u
