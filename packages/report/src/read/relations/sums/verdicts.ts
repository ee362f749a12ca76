import type { Mention } from '../../mentions.ts'
import { before, from, inSentenceOf, wordsOf } from '../context/neighbours.ts'
import { isStock } from '../context/roles.ts'
import { addsUp, type Claim, sumClaim, total } from '../reckoning/claim.ts'
import { sameKind, sameYear } from '../reckoning/measure.ts'
import { perMention } from '../reckoning/per-mention.ts'

/** How a case may end; each case ends in one way only. */
const VERDICT =
  /维持|纠正|驳回|撤销|变更|确认违法|责令|重[新作]|不予受理|终止|中止|移送|撤回|撤诉|调解|和解|准予|准许|胜诉|败诉|履行|放弃|转送|补正|告知|裁定|判决|待审|审理中|未结|其他/u
const DISPOSED = /审结|办结|结案|受理|审理|立案|应诉|被诉|诉讼|复议|处理|裁判|判决|作出|收到|申请/u
const TURNS = /其中|同时|此外|另有|包括|含|合计|共/u
const FEWEST = 3
const SENTENCES_BACK = 2
const MISS = 0.34
/** What is told after 其中 need not be every way of ending. */
const OPEN_MISS = 0.1
const OPENS = /其中|包括/u

/** `受理15件，维持5件，撤销6件，终止2件，…`: every way the cases ended, up to the end of the sentence, against their number. */
export function verdicts(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((first, at) => {
    if (!isVerdict(first) || (isVerdict(mentions[at - 1]) && mentions[at - 1]?.place.sentence === first.place.sentence))
      return []
    const list = listFrom(mentions, at)
    if (list.length < FEWEST) return pairRightAfter(list, mentions[at - 1])
    const hosts = before(mentions, at, (one) => first.place.sentence - one.place.sentence <= SENTENCES_BACK).filter(
      (one) => isHost(one, first),
    )
    return hosts.some((host) => addsUp(list, host)) ? holding(list, hosts) : doubtful(list, hosts)
  })
}

/** `提起诉讼3件，维持2件，其他1件`: two ways of ending right after the number they make up. */
function pairRightAfter(list: readonly Mention[], whole: Mention | undefined): Claim[] {
  const [first] = list
  const tied = first && whole && list.length > 1 && isHost(whole, first) && inSentenceOf(first)(whole)
  return tied && total(list) === whole.value ? [sumClaim(list, whole)] : []
}

const isVerdict = (one: Mention | undefined): one is Mention => one !== undefined && isStock(one) && hasVerdict(one)
const hasVerdict = perMention((one) => VERDICT.test(`${one.gap}`.slice(-14)) || VERDICT.test(one.tail.slice(0, 4)))

function listFrom(mentions: readonly Mention[], at: number): Mention[] {
  const [first, ...following] = from(mentions, at, (one) => one.place.sentence === mentions[at]?.place.sentence)
  if (!first) return []
  const list = [first]
  for (const one of following) {
    if (one.place.bracket !== first.place.bracket || one.kind === 'percent') continue
    if (!isVerdict(one) || !sameKind(one, first) || TURNS.test(one.gap) || one.approx) break
    list.push(one)
  }
  return list
}

const isHost = (one: Mention, first: Mention) =>
  isStock(one) &&
  sameKind(one, first) &&
  !one.approx &&
  one.place.bracket < 0 &&
  sameYear(one, first) &&
  DISPOSED.test(wordsOf(one))

function holding(list: readonly Mention[], hosts: readonly Mention[]): Claim[] {
  const host = hosts.find((one) => addsUp(list, one))
  return host ? [sumClaim(list, host)] : []
}

/** A list that misses the nearest number of cases by a third at most is a question, where no shorter list fits it. */
function doubtful(list: readonly Mention[], hosts: readonly Mention[]): Claim[] {
  const [host] = hosts
  if (!host) return []
  const miss = Math.abs(total(list) - host.value) / host.value
  const [first] = list
  const tied = first && (inSentenceOf(first)(host) || host.index === first.index - 1)
  const open = OPENS.test(first?.gap ?? '') && total(list) < host.value
  return tied && miss <= (open ? OPEN_MISS : MISS) ? [sumClaim(list, host, { soft: true })] : []
}
