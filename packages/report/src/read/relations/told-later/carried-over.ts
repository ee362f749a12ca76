import type { Mention } from '../../mentions.ts'
import { sameFamily } from '../../units.ts'
import { before, wordsOf } from '../context/neighbours.ts'
import { isStock } from '../context/roles.ts'
import { type Claim, sameClaim } from '../reckoning/claim.ts'
import { computedRate, explain } from '../reckoning/rounding.ts'

const CARRIED = /结转|旧存|遗留|积存|上年[^，。；]{0,4}(?:未结|转入)/u
const TAKEN = /受理|收到|新收|收案|共收|立案/u
const CLOSED = /[审办执]结|结案/u
const OPEN = /未[审办执]?结|在办|在审|待审|结转(?:下|至)/u
const RATE = /结案率|[审办执]结率/u

interface Docket {
  readonly taken: Mention
  readonly carried: Mention
}

/** `新收1500件，旧存200件，结案1360件，结案率80%，未结340件`: what was closed and what is left against all there was to close. */
export function carriedOver(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((one, at) => {
    const near = before(mentions, at, ({ place }) => one.place.paragraph - place.paragraph <= 1).filter(isStock)
    if (RATE.test(one.gap) && one.kind === 'percent' && !one.approx) return rateOf(one, near)
    return isStock(one) && OPEN.test(wordsOf(one)) ? leftOf(one, near) : []
  })
}

/** The newest cases and, right beside them or in their bracket, those carried over. */
function docketOf(near: readonly Mention[]): Docket | undefined {
  const carried = near.find(
    (one) =>
      CARRIED.test(`${one.gap.slice(-12)}${one.lead}`) &&
      !OPEN.test(wordsOf(one)) &&
      !CLOSED.test(wordsOf(one)) &&
      !one.approx,
  )
  if (!carried) return undefined
  const taken = near.find(
    (one) =>
      Math.abs(one.index - carried.index) <= 2 &&
      one !== carried &&
      sameFamily(one.unit, carried.unit) &&
      TAKEN.test(wordsOf(one)) &&
      !CLOSED.test(wordsOf(one)),
  )
  return taken && !taken.approx ? { taken, carried } : undefined
}

const closedIn = (near: readonly Mention[], { taken }: Docket) =>
  near.find((one) => one.index > taken.index && CLOSED.test(wordsOf(one)) && !OPEN.test(wordsOf(one)))

function rateOf(rate: Mention, near: readonly Mention[]): Claim[] {
  const docket = docketOf(near)
  const closed = docket && closedIn(near, docket)
  if (!closed) return []
  const { taken, carried } = docket
  const whole = taken.value + carried.value
  const by = explain(rate.value, closed.value, whole, rate.decimals)
  if (by !== 'exact' && by !== 'rounding') return []
  return [
    {
      kind: 'ratio',
      expression: `${closed.value}/(${taken.value}+${carried.value})=${rate.value}%`,
      mentions: [closed, taken, carried, rate],
      stated: rate.value,
      computed: computedRate(closed.value, whole, rate.decimals),
      holds: true,
      explainedBy: by,
    },
  ]
}

function leftOf(left: Mention, near: readonly Mention[]): Claim[] {
  const docket = docketOf(near)
  const closed = docket && closedIn(near, docket)
  const known = closed && sameFamily(closed.unit, left.unit) && sameFamily(docket.taken.unit, left.unit)
  const claim = known ? sameClaim([docket.taken, docket.carried], [closed, left]) : undefined
  return claim?.holds ? [claim] : []
}
