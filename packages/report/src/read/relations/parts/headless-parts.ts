import type { Mention } from '../../mentions.ts'
import { before, inSentenceOf } from '../context/neighbours.ts'
import { isStock } from '../context/roles.ts'
import { type Claim, partClaim } from '../reckoning/claim.ts'
import { sameKind, sameYear } from '../reckoning/measure.ts'

const HEADLESS = /^(?:[，,、（(][^，,；;。、]{2,30}|[；;][^，,；;。]{2,30})的(?:有|为|达|共)?$/u
const LEFT_OPEN = /的(?:有|为|达|共)?$/u
const TOOK = /占(?:据|了|有|得)?$/u
const SMALL_UNITS = new Set(['席', '个', '家', '名', '件', '项', '人', '位'])
const OTHER = /[较比]|上年|去年|同期|累计/u

/** `公开31.17万条，…；涉及重点领域的8.22万条`, `10家实验室中，本区占4席`: a number without a noun of its own is of the count its sentence began with; told only where it holds. */
export function headlessParts(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((part, at) => {
    if (!isStock(part) || OTHER.test(part.gap)) return []
    const earlier = before(mentions, at, inSentenceOf(part)).filter(
      (one) =>
        isStock(one) && one.place.bracket === part.place.bracket && one.value >= part.value && sameYear(one, part),
    )
    const whole = wholeOf(part, earlier)
    return whole ? [partClaim([part], [whole])] : []
  })
}

function wholeOf(part: Mention, earlier: readonly Mention[]): Mention | undefined {
  if (HEADLESS.test(part.gap)) {
    const first = earlier.filter((one) => one.unit === part.unit && sameKind(one, part)).at(-1)
    return first && !LEFT_OPEN.test(first.gap) ? first : undefined
  }
  const [last] = earlier
  return TOOK.test(part.gap) && part.kind === 'count' && SMALL_UNITS.has(part.unit) && last?.index === part.index - 1
    ? last
    : undefined
}
