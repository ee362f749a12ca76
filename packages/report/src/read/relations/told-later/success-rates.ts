import type { Mention } from '../../mentions.ts'
import { sameFamily } from '../../units.ts'
import { before } from '../context/neighbours.ts'
import type { Claim } from '../reckoning/claim.ts'
import { isAmount } from '../reckoning/measure.ts'
import { canHold, ratioClaim } from '../reckoning/ratio.ts'
import { explain } from '../reckoning/rounding.ts'
import { stemOf } from '../shares/rate-words.ts'
import { ofNamedBase } from '../shares/share-base.ts'

const NAME = /(\p{Script=Han}{2})率(?:高?达到?|约?为|是)?$/u
const REACH = 40
const CLOSED = /[审办]结|结案/u
const FULL = 100

/** `纠纷490件，调处490件，调处率100%，调处成功473件，调处成功率96.5%`: a rate of the count of its own name right before it. */
export function successRates(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((rate, at) => {
    const part = mentions[at - 1]
    const name =
      rate.kind === 'percent' && rate.decimals > 0 && rate.value < FULL ? NAME.exec(rate.gap)?.[1] : undefined
    if (!part || name === undefined || !isAmount(part) || part.place.sentence !== rate.place.sentence) return []
    const isNamed = part.gap.includes(name) || `${part.lead}${part.tail}`.includes(name)
    if (!isNamed && !CONCLUDED.test(name)) return []
    const told = bases(mentions, at, part).map((whole) => ({ whole }))
    const wholes = ofNamedBase(stemOf(rate), told).flatMap(({ whole }) => (fits(rate, part, whole) ? [whole] : []))
    return wholes
      .filter(({ value }) => value === wholes[0]?.value)
      .slice(0, 2)
      .map((whole) => ratioClaim(rate, { part, whole }, true))
  })
}

const CONCLUDED = /调解|和解|化解/u

/** The counts before it in the paragraph, then the closed cases told later. */
function bases(mentions: readonly Mention[], at: number, part: Mention): Mention[] {
  const told = before(mentions, at, ({ place }) => place.paragraph === part.place.paragraph)
  const closed = mentions.slice(at, at + REACH).filter(({ gap, lead }) => CLOSED.test(`${gap}${lead}`))
  return [...told, ...closed].filter((one) => isAmount(one) && sameFamily(one.unit, part.unit) && canHold(one, part))
}

function fits(rate: Mention, part: Mention, whole: Mention): boolean {
  const by = explain(rate.value, part.value, whole.value, rate.decimals)
  return by === 'exact' || by === 'rounding'
}
