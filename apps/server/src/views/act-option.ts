import type { ActOption, BarredAct } from '@yifa/api'
import {
  type AnyAct,
  type AnyClock,
  actTitle,
  barring,
  type CaseFile,
  citation,
  closedBy,
  contradicts,
  type FactValues,
  hasEnded,
  limitSource,
  many,
  mayBePutRight,
  type OfficeVerbName,
  officeVerb,
  officeVerbs,
  possibleAt,
  recusalPosts,
  refusal,
  refusalText,
  roleTitle,
  stateTitle,
} from '@yifa/kernel'
import type { Loaded } from '../cases/request.ts'
import type { Sight } from './case-view.ts'
import { isMove, type Move } from './drafts.ts'
import type { Outlook } from './outlook.ts'
import { nameOf } from './participants.ts'

const names = (list: AnyClock['until'], act: string): boolean => many(list).map(String).includes(act)

/** What is known of a case whatever an act of this kind says: what it asks anew is open. */
function knownBeside({ facts }: CaseFile, { takes, sets }: AnyAct): FactValues {
  const asked = new Set(many(takes).map(String))
  return { ...Object.fromEntries(Object.entries(facts).filter(([fact]) => !asked.has(fact))), ...sets }
}

/** Titles of the clocks of which something holds and that may apply, as far as the facts are known. */
const clocksThat = ({ procedure }: CaseFile, known: FactValues, holds: (rule: AnyClock) => boolean): string[] =>
  Object.values(procedure.clocks)
    .filter((rule) => holds(rule) && !contradicts(rule.where, known))
    .map(({ title }) => title)

/** Whether an act, or the state it leads to, stops the counting of a clock for a while. */
function stops({ excluding, suspending }: AnyClock, name: string, { to }: AnyAct): boolean {
  return [...many(excluding), ...many(suspending)].some(
    (pause) => names(pause.since, name) || (to !== undefined && many(pause.in).includes(to)),
  )
}

/** The parties among whom one must be named: those who joined, each under a key of their own. */
function partiesOf({ procedure, participants }: CaseFile, role: string, rule: AnyAct, mask: boolean) {
  const ofRole = participants.filter((one) => one.role === role)
  if (many(rule.takes).map(String).includes(role) || !ofRole.some(({ key }) => key !== role)) return []
  return ofRole.map((one) => ({ key: one.key, name: nameOf(procedure, one, mask) }))
}

function optionOf(file: CaseFile, name: string, role: string, rule: AnyAct, mask: boolean): ActOption {
  const { procedure } = file
  const to = rule.opens ?? rule.to
  const known = knownBeside(file, rule)
  return {
    act: name,
    title: rule.title,
    article: citation(procedure, many(rule.art)),
    by: role,
    byTitle: roleTitle(procedure, role),
    parties: partiesOf(file, role, rule, mask),
    takes: many(rule.takes).map(String),
    ...(rule.hands === undefined ? {} : { hands: rule.hands }),
    ...(rule.certified ? { certified: true } : {}),
    office: false,
    starts: clocksThat(file, known, ({ since }) => names(since, name)),
    ends: clocksThat(file, known, ({ until }) => names(until, name)),
    pauses: clocksThat(file, known, (clock) => stops(clock, name, rule)),
    ...(to === undefined ? {} : { to: stateTitle(procedure, to) }),
    documents: Object.values(procedure.documents)
      .filter(({ on }) => names(on, name))
      .map(({ title }) => title),
  }
}

/** The acts of the procedure that are lawful now for these roles, each with what it would do. */
export const actOptions = (
  file: CaseFile,
  roles: readonly string[],
  mask: boolean,
  { now, calendar, methods }: Outlook,
  officer?: string,
): ActOption[] =>
  roles.flatMap((role) =>
    possibleAt(file, role, now, { calendar, methods }).flatMap((name) => {
      if (officer !== undefined && Object.hasOwn(file.procedure.posts, role) && barring(file, name, { id: officer }))
        return []
      const rule = file.procedure.acts[name]
      return rule ? [optionOf(file, name, role, rule, mask)] : []
    }),
  )

type Bar = Pick<BarredAct, 'why' | 'article'>

/** What an officer is told of an act that a condition of law, or what they did before, forbids them; of what cannot come about in this state, nothing. */
function barOf(file: CaseFile, name: string, post: string, officer: { readonly id: string }): Bar | undefined {
  const refused = refusal(file, name, post) ?? barring(file, name, officer)
  if (refused?.reason === 'unlawful' && !mayBePutRight(file, name, refused)) return undefined
  if (refused?.reason === 'unlawful') return { why: refused.why, article: citation(file.procedure, refused.art) }
  if (refused?.reason !== 'apart') return undefined
  const why = `您在本案中作出过“${actTitle(file.procedure, refused.act)}”，不得再作出该行为`
  return { why, article: citation(file.procedure, refused.art) }
}

/** What an officer is told of an act that would be theirs but for a clock. */
function closureOf(file: CaseFile, name: string, post: string, { now, calendar, methods }: Outlook): Bar | undefined {
  const closed = refusal(file, name, post) ? undefined : closedBy(file, name, now, { calendar, methods })
  if (!closed) return undefined
  const { procedure } = file
  const { clock, due, limit, art } = closed.reading
  const why =
    closed.reason === 'too late' && due !== undefined
      ? refusalText(procedure, { reason: 'too late', clock, due, art: [] })
      : refusalText(procedure, { reason: 'too early', clock, due, art: [] })
  return { why, article: limit ? limitSource(limit) : citation(procedure, art) }
}

/** The acts that the state leaves to these posts and that a condition of law or a clock forbids now, each with the reason. */
export const barredActs = (
  file: CaseFile,
  roles: readonly string[],
  officer: { readonly id: string },
  outlook: Outlook,
): BarredAct[] =>
  roles
    .filter((role) => Object.hasOwn(file.procedure.posts, role))
    .flatMap((by) =>
      Object.entries(file.procedure.acts).flatMap(([act, { title }]) => {
        const bar = barOf(file, act, by, officer) ?? closureOf(file, act, by, outlook)
        return bar ? [{ act, title, by, ...bar }] : []
      }),
    )

/** Whether there is anything in the case the verb could be about. */
function applies({ file, procedure }: Loaded, verb: OfficeVerbName, moves: ReadonlySet<Move>): boolean {
  if (officeVerb(verb).byLaw) return false
  if (hasEnded(file) && !officeVerb(verb).afterEnd) return false
  if (isMove(verb)) return moves.has(verb)
  if (verb === '@link') return Object.keys(procedure.links ?? {}).length > 0
  if (verb !== '@serve') return true
  const issuing = new Set(Object.values(procedure.documents).flatMap(({ on }) => many(on).map(String)))
  return file.done.some(({ act }) => issuing.has(act))
}

const isVerb = (name: string): name is OfficeVerbName => Object.hasOwn(officeVerbs, name)

/** The post in which the verb is done: that somebody stays away is decided by those who decide it. */
const posterOf = ({ procedure }: Loaded, verb: OfficeVerbName, post: string, roles: readonly string[]) =>
  verb === '@recuse' ? recusalPosts(procedure).find((one) => roles.includes(one)) : post

const officeOption = ({ procedure }: Loaded, verb: OfficeVerbName, by: string): ActOption => ({
  act: verb,
  title: officeVerb(verb).title,
  by,
  byTitle: roleTitle(procedure, by),
  parties: [],
  takes: Object.keys(officeVerb(verb).takes.shape),
  office: true,
  starts: [],
  ends: [],
  pauses: [],
  documents: [],
})

/** What the office may do with the case whatever its procedure says, in the name of one of its posts. */
export const officeOptions = (
  loaded: Loaded,
  { post, roles }: Pick<Sight, 'post' | 'roles'>,
  moves: ReadonlySet<Move>,
): ActOption[] =>
  post === undefined
    ? []
    : Object.keys(officeVerbs)
        .filter(isVerb)
        .filter((verb) => applies(loaded, verb, moves))
        .flatMap((verb) => {
          const by = posterOf(loaded, verb, post, roles)
          return by === undefined ? [] : [officeOption(loaded, verb, by)]
        })
