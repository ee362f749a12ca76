import type { Mention } from '../../mentions.ts'
import { isStock } from '../context/roles.ts'
import { addsUp, type Claim, nearly, partClaim, sumClaim, total } from '../reckoning/claim.ts'
import { sameKind } from '../reckoning/measure.ts'

const OPENS = /(?:其中|包括|如下|分别是|分别为|来源|情况|分为)?[：:]\s*$|——\s*$/u
const SAID = /其中/u
const REACH = 40
const MOST = 16
const FEWEST = 3
const LINE_END = /^[^\n]{0,160}[；;、，,]\s*$/u
const LONGEST_LINE = 170
const MANY = 120
const MISS = 0.02
const NUMBERED = /^[\s　]*(?:[（(]?[一二三四五六七八九十\d]{1,2}[）).、．]\s*|[-—·●■□]\s*)/u

/** `共29847件，增长4%；其中：` and a line for each kind, its count first: all kinds come to the count above; a small miss is a question. */
export function lineLists(text: string, mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((first, at) => {
    const above = mentions[at - 1]
    if (!above || !isStock(first) || first.approx || above.place.paragraph === first.place.paragraph) return []
    const lead = text.slice(above.end, first.place.sentenceStart)
    if (lead.length > REACH || !OPENS.test(lead.trimEnd())) return []
    const parts = linesFrom(text, mentions, first)
    const hosts = hostsOf(mentions, above, first)
    return parts.length < FEWEST ? [] : judged(parts, hosts, SAID.test(lead))
  })
}

/** The first count of each line, as long as the lines end as those of a list do. */
function linesFrom(text: string, mentions: readonly Mention[], first: Mention): Mention[] {
  const parts = [first]
  let last = first
  for (const one of mentions.slice(first.index + 1, first.index + MANY)) {
    if (parts.length >= MOST) break
    if (one.place.paragraph === last.place.paragraph) continue
    if (one.place.paragraph - last.place.paragraph > 1 || !endsAsItem(text, last) || !isItem(one, first)) break
    parts.push(one)
    last = one
  }
  return parts
}

const endsAsItem = (text: string, { end }: Mention) =>
  LINE_END.test(text.slice(end, end + LONGEST_LINE).split('\n', 1)[0] ?? '')
const isItem = (one: Mention, first: Mention) =>
  isStock(one) && !one.approx && sameKind(one, first) && NUMBERED.test(one.gap) === NUMBERED.test(first.gap)

/** The counts of the kind told in the sentence above, the last one first. */
const hostsOf = (mentions: readonly Mention[], above: Mention, first: Mention) =>
  mentions
    .slice(Math.max(0, first.index - REACH), first.index)
    .filter(
      (one) =>
        one.place.paragraph === above.place.paragraph &&
        above.place.sentence - one.place.sentence <= 1 &&
        isStock(one) &&
        !one.approx &&
        sameKind(one, first),
    )
    .reverse()

function judged(parts: readonly Mention[], hosts: readonly Mention[], said: boolean): Claim[] {
  const fitting = hosts.find((host) => addsUp(parts, host))
  if (fitting) return [sumClaim(parts, fitting)]
  const near = hosts.find(({ value }) => nearly(total(parts), value, MISS))
  if (near) return [sumClaim(parts, near, { soft: true })]
  const [host] = hosts
  return said && host && total(parts) < host.value ? [partClaim(parts, [host])] : []
}
