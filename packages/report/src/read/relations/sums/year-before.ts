import type { Mention } from '../../mentions.ts'
import { isStock } from '../context/roles.ts'
import { addsUp, type Claim, nearly, sumClaim, total } from '../reckoning/claim.ts'

const BEHIND = 3
const BEFORE = /^[，,（(][^，。；、\d]{0,4}(?:去年|上年|上一年)(?:同期)?[^，。；、\d]{0,4}$/u

/** `接收300件，去年同期280件；投诉200件，去年同期190件；举报100件，去年同期90件`: where counts add up, those of the year before told beside each of them do; a miss is a question. */
export const sumsOfYearBefore = (claims: readonly Claim[], mentions: readonly Mention[]): Claim[] =>
  claims.flatMap(({ kind, holds, mentions: joined }) => {
    const whole = joined.at(-1)
    if (kind !== 'sum' || !holds || !whole || joined.length < 3) return []
    const earlier = joined.flatMap((one) => yearBefore(one, mentions) ?? [])
    const [before, parts] = [earlier.at(-1), earlier.slice(0, -1)]
    if (!before || earlier.length < joined.length) return []
    const right = addsUp(parts, before)
    return right || nearly(total(parts), before.value) ? [sumClaim(parts, before, { soft: !right })] : []
  })

/** The count of the year before that is told right behind one. */
const yearBefore = (one: Mention, mentions: readonly Mention[]) =>
  mentions
    .slice(one.index + 1, one.index + 1 + BEHIND)
    .find(
      (other) =>
        other.place.sentence === one.place.sentence &&
        other.unit === one.unit &&
        isStock(other) &&
        !other.approx &&
        BEFORE.test(other.gap),
    )
