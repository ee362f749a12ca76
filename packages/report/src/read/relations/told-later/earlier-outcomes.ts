import type { Mention } from '../../mentions.ts'
import { before, wordsOf } from '../context/neighbours.ts'
import { isStock } from '../context/roles.ts'
import type { Claim } from '../reckoning/claim.ts'
import { canHold, ratioClaim } from '../reckoning/ratio.ts'
import { explain } from '../reckoning/rounding.ts'

const NAME =
  /(?:^|[，,；;])(?:行政)?(?:复议|诉讼|应诉)?(调解|和解|维持|撤销|驳回|纠错|胜诉|败诉|采纳|整改|化解)率[^率]{0,4}$/u
const HOST = /[审办执]结|结案|受理|收到|新收|应诉|发现|提出|排查/u
const SENTENCES_BACK = 2

/** `办结54件，其中调解19件…。…，调解率为40.7%`: a rate told a sentence later of the one count of its name; a miss is a question. */
export function earlierOutcomes(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((rate, at) => {
    const name = rate.kind === 'percent' && !rate.approx && rate.decimals > 0 ? NAME.exec(rate.gap)?.[1] : undefined
    if (name === undefined) return []
    const near = before(mentions, at, (one) => isNear(one, rate)).filter(isStock)
    const named = near.filter((one) => wordsOf(one).includes(name))
    const [part] = named
    if (!part || named.length > 1 || part.approx || part.place.sentence === rate.place.sentence) return []
    const wholes = near.filter((one) => one.index < part.index && canHold(one, part) && HOST.test(wordsOf(one)))
    const fitting = wholes.find((one) => fits(rate, part, one))
    if (fitting) return [ratioClaim(rate, { part, whole: fitting }, true)]
    const host = wholes.find((one) => one.place.sentence === part.place.sentence && !one.approx)
    return host ? [ratioClaim(rate, { part, whole: host }, false, { soft: true })] : []
  })
}

const isNear = ({ place }: Mention, rate: Mention) =>
  place.paragraph === rate.place.paragraph && rate.place.sentence - place.sentence <= SENTENCES_BACK

function fits(rate: Mention, part: Mention, whole: Mention): boolean {
  const by = explain(rate.value, part.value, whole.value, rate.decimals)
  return by === 'exact' || by === 'rounding'
}
