import type { Mention } from '../../mentions.ts'
import { actOf } from '../context/acts.ts'
import { before, from, inPartOf, inSentenceOf, WINDOW, wordsOf } from '../context/neighbours.ts'
import { isBase, isStock } from '../context/roles.ts'
import { addsUp, type Claim, partClaim, sumClaim, total } from '../reckoning/claim.ts'
import { isAmount, sameKind, sameYear } from '../reckoning/measure.ts'
import { actByAct, twiceCounted } from './act-by-act.ts'
import { leavesRest } from './completeness.ts'
import { ofMixedUnits } from './mixed-units.ts'
import { isOpen, leftOpen } from './open-list.ts'
import { mayAddUp, openSum } from './open-sums.ts'
import { partly } from './part-of-whole.ts'

const OPENS =
  /其中|包[括含](?![^，。；]*在内)|内含|^[，,]含|(?:案件|申请|信息|问题|人员|建议|提案|事项|单位|工单|诉求|纠纷|线索|来电)中[，,]/u
const TURNS = /同时|此外|另[有外]|相比|去年|上年|同比|截至|截止/u
const SENTENCES_BACK = 3

/** 其中…: the figures after it are parts of a figure before it. */
export function among(text: string, mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((first, at) => {
    if (!OPENS.test(first.gap) || first.place.bracket >= 0) return []
    const following = listFrom(mentions, at)
    const [leading, second] = kindsOf(following)
    if (!leading) return []
    const of = (kind: Mention) => following.filter((one) => sameKind(one, kind))
    const main = mainly(text, of(leading), hostsBefore(mentions, at, leading), { first, all: mentions })
    return second ? [...main, ...besides(of(second), hostsBefore(mentions, at, second), main[0])] : main
  })
}

interface Start {
  readonly first: Mention
  readonly all: readonly Mention[]
}

/** The first kind counted after 其中 against the wholes before it. */
function mainly(text: string, parts: readonly Mention[], hosts: readonly Mention[], { first, all }: Start): Claim[] {
  const mixed = ofMixedUnits(listFrom(all, first.index), before(all, first.index, inSentenceOf(first)))
  if (mixed.length > 0) return mixed
  const times = hosts.some(inPartOf(first)) ? [] : ofTimes(first, first.index, all)
  if (times.length > 0 || hosts.length === 0) return times
  const claims = divide(parts, hosts, first, all)
  return isOpen(text, parts) ? claims.flatMap(leftOpen) : claims
}

/** `信访33件次，同比下降2%，其中走访3人次`: acts counted by cases and by persons. */
function ofTimes(first: Mention, at: number, mentions: readonly Mention[]): Claim[] {
  const host = before(mentions, at, inPartOf(first)).find(isStock)
  if (!host || host.value < first.value) return []
  return host.unit.endsWith('次') && first.unit.endsWith('次') ? [partClaim([first], [host])] : []
}

/** The first figure of each kind that is counted after 其中. */
const kindsOf = (following: readonly Mention[]) =>
  following.filter((one, at) => following.findIndex((other) => sameKind(other, one)) === at).slice(0, 2)

function listFrom(mentions: readonly Mention[], at: number): Mention[] {
  const first = mentions[at]
  if (!first) return []
  const following = from(mentions, at, inSentenceOf(first))
  const turn = following.findIndex((one, index) => index > 0 && isStock(one) && TURNS.test(one.gap))
  const kept = turn < 0 ? following : following.slice(0, turn)
  return kept.filter((one) => one.place.bracket < 0 && (!isAmount(one) || isStock(one)))
}

/** Whether a paragraph begins with 其中: its parts are of what the sentence above began with. */
const opensParagraph = (first: Mention, mentions: readonly Mention[]) =>
  mentions[first.index - 1]?.place.paragraph !== first.place.paragraph && /^其中/u.test(first.gap)

function hostsBefore(mentions: readonly Mention[], at: number, part: Mention): Mention[] {
  const first = mentions[at]
  if (!first) return []
  const { paragraph, sentence } = first.place
  const opens = opensParagraph(first, mentions)
  return before(
    mentions,
    at,
    (one) =>
      (one.place.paragraph === paragraph || (opens && paragraph - one.place.paragraph <= 2)) &&
      sentence - one.place.sentence <= SENTENCES_BACK + (opens ? 1 : 0),
  ).filter((one) => one.place.bracket < 0 && isStock(one) && !isBase(one) && sameKind(one, part) && sameYear(one, part))
}

/** `350批次1200人次，其中集体访20批次300人次`: the second unit counted has its whole in the same sentence, and comes to it where every part of the first has one beside it. */
function besides(parts: readonly Mention[], hosts: readonly Mention[], main: Claim | undefined): Claim[] {
  const [part] = parts
  const [host] = hosts
  if (!part || host?.unit !== part.unit) return []
  if (main && isDividedWith(parts, host, main)) return [sumClaim(parts, host, { soft: !addsUp(parts, host) })]
  return part.value <= host.value ? [partClaim([part], [host])] : []
}

/** Whether a sum that holds has one of the parts right behind each of its own and the host right behind its whole. */
const isDividedWith = (parts: readonly Mention[], host: Mention, { kind, holds, mentions }: Claim) =>
  kind === 'sum' &&
  holds &&
  mentions.length === parts.length + 1 &&
  mentions.every((one, nth) => (parts[nth] ?? host).index === one.index + 1)

function divide(
  parts: readonly Mention[],
  hosts: readonly Mention[],
  first: Mention,
  all: readonly Mention[],
): Claim[] {
  const exact = wholly(parts, hosts)
  if (exact) return [exact, ...besidesSum(exact, parts)]
  const twofold = twiceCounted(parts, hosts.filter(inSentenceOf(first)), all)
  if (twofold.length > 0) return twofold
  const near = hosts.filter(inSentenceOf(first))
  if (isOfAll(near, first)) return []
  const byAct = actByAct(parts, near.length > 0 ? near : lastSentence(hosts))
  if (byAct.length > 0) return byAct
  const host = able(near, parts) ?? (opensParagraph(first, all) ? lastSentence(hosts).at(-1) : ofOneAct(hosts, first))
  if (!host) return []
  return leavesRest(parts, host, all) ? restLeft(parts, host) : partly(ownParts(parts), host, near.length > 0)
}

/** `一审30件、二审12件、再审3件，其中胜诉40件`: more than any count before it, yet not more than all of them. */
const isOfAll = (near: readonly Mention[], first: Mention) =>
  near.length > 1 && near.every(({ value }) => value < first.value) && total(near) >= first.value

/** Parts whose shares say that there were more. */
const restLeft = (parts: readonly Mention[], host: Mention) =>
  total(parts) <= host.value ? [partClaim(parts, [host])] : []

/** Of the hosts of the sentence the nearest one that can hold the first part, else the nearest. */
const able = (near: readonly Mention[], [first]: readonly Mention[]) =>
  near.find((one) => first !== undefined && one.value >= first.value && one.unit === first.unit) ?? near[0]

/** A list that goes on behind a semicolon about other things has ended there. */
function ownParts(parts: readonly Mention[]): readonly Mention[] {
  const own = parts.filter((one) => one.place.part === parts[0]?.place.part)
  const rest = parts[own.length]
  return rest && own.length > 1 && (STARTS_ANEW.test(rest.gap) || passesOver(own, rest)) ? own : parts
}

/** Whether a figure of another kind stands between a list and what follows it behind a semicolon. */
const passesOver = (own: readonly Mention[], rest: Mention) => rest.index - (own.at(-1)?.index ?? rest.index) > 1

const STARTS_ANEW = /^[；;][^，。；]{0,8}(?:办理|受理|收到|新收|审理|开展|组织|召开|共)/u

/** `共326名，其中缓刑316名、假释10名，非本地户籍230名`: what is told after the parts are complete is part of the whole too. */
function besidesSum({ mentions }: Claim, parts: readonly Mention[]): Claim[] {
  const whole = mentions.at(-1)
  const rest = parts.slice(mentions.length - 1)
  const first = mentions[0]
  if (!whole || !first) return []
  return rest
    .filter((one) => one.unit === whole.unit && one.place.part === first.place.part && one.value <= whole.value)
    .map((one) => partClaim([one], [whole]))
}

/** The hosts of the nearest sentence that has any. */
const lastSentence = (hosts: readonly Mention[]) => {
  const [last] = hosts
  return last ? hosts.filter(inSentenceOf(last)) : []
}

/** `受理1803件，结案894件。…其中：受理刑事案件68件`: of the wholes told before, the one of the part's own act, or of its noun. */
const NOUN = 2
const ofOneAct = (hosts: readonly Mention[], part: Mention) =>
  lastSentence(hosts).find((one) => actOf(one) !== '' && actOf(one) === actOf(part) && one.value >= part.value) ??
  lastSentence(hosts).find((one) => part.lead.length > NOUN && wordsOf(one).endsWith(part.lead.slice(-NOUN))) ??
  hosts[0]

/** The longest run of parts from the first on that adds up to one of the hosts. */
function wholly(parts: readonly Mention[], hosts: readonly Mention[]): Claim | undefined {
  for (let count = Math.min(parts.length, WINDOW); count >= 2; count -= 1) {
    const run = parts.slice(0, count)
    if (runsOver(run)) continue
    const whole = hosts.find((host) => !host.approx && addsUp(run, host))
    if (whole) return sumClaim(run, whole)
    const open = hosts.find((host) => mayAddUp(run, host))
    if (open) return openSum(run, open)
  }
  return undefined
}

/** Counts of one part of a sentence and some of the next, as `建议4件、提案2件；复议1件`, or past a figure of another kind: they are not one list. */
const runsOver = (run: readonly Mention[]) => {
  const own = run.filter(({ place }) => place.part === run[0]?.place.part)
  const next = run[own.length]
  return own.length > 1 && next !== undefined && (total(run) < SMALLEST_OVER || passesOver(own, next))
}
const SMALLEST_OVER = 50
