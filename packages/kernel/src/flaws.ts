import { isOneLimit, isPublic, type Procedure } from './any-procedure.ts'
import { nameOfBeginning } from './beginning.ts'
import { isOptional, meta, titleOf } from './facts.ts'
import { factsSaid } from './lot.ts'
import { many } from './many.ts'
import { referenceOf } from './register/field.ts'

type Check = (procedure: Procedure) => readonly string[]

function reachable({ acts }: Procedure): ReadonlySet<string> {
  const reached = new Set(Object.values(acts).flatMap((act) => act.opens ?? []))
  for (let before = -1; before < reached.size; ) {
    before = reached.size
    for (const act of Object.values(acts))
      if (act.to && many(act.from).some((state) => reached.has(state))) reached.add(act.to)
  }
  return reached
}

const unreached: Check = (procedure) => {
  const reached = reachable(procedure)
  return Object.keys({ ...procedure.states, ...procedure.endings })
    .filter((s) => !reached.has(s))
    .map((s) => `no act leads to ${s}`)
}

const deadEnds: Check = ({ states, acts }) => {
  const left = new Set(
    Object.values(acts)
      .filter((act) => act.to)
      .flatMap((act) => many(act.from)),
  )
  return Object.keys(states)
    .filter((s) => !left.has(s))
    .map((s) => `no act leads out of ${s}`)
}

const untold: Check = ({ facts, acts }) => {
  const told = new Set(Object.values(acts).flatMap((act) => [...factsSaid(act), ...Object.keys(act.sets ?? {})]))
  return Object.keys(facts)
    .filter((f) => !told.has(f))
    .map((f) => `no act takes ${f}`)
}

/** Acts the law can come to do: a clock runs out into them, a document served or linked cases ended bring them about. */
const lapseActs = ({ clocks, documents, links = {} }: Procedure): readonly string[] => [
  ...Object.values(clocks).flatMap((clock) => (clock.otherwise === undefined ? [] : [String(clock.otherwise)])),
  ...Object.values(documents).flatMap((document) => (document.served === undefined ? [] : [String(document.served)])),
  ...Object.values(links).flatMap((link) => (typeof link === 'string' ? [] : [String(link.joined)])),
]

const idleLaw: Check = (procedure) => {
  const lapses = new Set(lapseActs(procedure))
  return Object.entries(procedure.acts)
    .filter(([name, act]) => many(act.by).includes('law') && !lapses.has(name))
    .map(([name]) => `nothing brings about ${name}`)
}

/** What the law is told of cases it waited for. */
const toldByOthers = ({ links = {} }: Procedure): readonly string[] =>
  Object.values(links).flatMap((link) =>
    typeof link === 'string' || link.tells === undefined ? [] : [String(link.tells)],
  )

const unknowable: Check = (procedure) =>
  [...new Set(lapseActs(procedure))].flatMap((name) => {
    const act = procedure.acts[name]
    return (act?.takes ?? [])
      .map(String)
      .filter((fact) => !toldByOthers(procedure).includes(fact))
      .filter((fact) => act?.sets?.[fact] === undefined && !isOptional(procedure.facts[fact]))
      .map((fact) => `the law cannot know ${fact} for ${name}`)
  })

const partiless: Check = ({ documents, facts }) =>
  Object.entries(documents).flatMap(([name, { to }]) =>
    many(to)
      .filter((role) => facts[role] === undefined || !meta(facts[role]).party)
      .map((role) => `${name} is addressed to ${role}, whom no fact brings into the case`),
  )

const numberless: Check = ({ clocks }) =>
  Object.entries(clocks).flatMap(([name, { limit, due }]) => {
    const limits =
      limit === undefined || due !== undefined
        ? []
        : isOneLimit(limit)
          ? [limit]
          : Object.values(limit).flatMap((table) => Object.values(table))
    return limits
      .filter(({ within, yearly }) => within === undefined && yearly === undefined)
      .map(({ title }) => `${name} runs on ${title}, which has no number`)
  })

const unextended: Check = ({ clocks }) =>
  Object.entries(clocks).flatMap(([name, { extension, limit }]) => {
    const limits =
      !extension || limit === undefined
        ? []
        : isOneLimit(limit)
          ? [limit]
          : Object.values(limit).flatMap((table) => Object.values(table))
    return extension && !limits.some((one) => one.extension)
      ? [`${name} is extended, but its limit knows no extension`]
      : []
  })

const unlinked: Check = ({ acts, links = {} }) =>
  Object.entries(acts).flatMap(([name, { begins }]) =>
    many(begins)
      .filter(({ link }) => links[link] === undefined)
      .map(({ link }) => `${name} begins a case under ${link}, which is no link`),
  )

/** What an act of the law begins nobody could fill in. */
const unattended: Check = ({ acts }) =>
  Object.entries(acts)
    .filter(([, { by, begins }]) => many(begins).length > 0 && many(by).includes('law'))
    .map(([name]) => `the law cannot begin a case by ${name}`)

/** A form asks about each case begun under a name of its own. */
const begunTwice: Check = ({ acts }) =>
  Object.entries(acts).flatMap(([name, { begins }]) => {
    const begun = many(begins).map(nameOfBeginning)
    return [...new Set(begun.filter((one, index) => begun.indexOf(one) !== index))].map(
      (one) => `${name} begins ${one} twice`,
    )
  })

/** A clock that follows itself, round whatever others, would never start. */
const ringed: Check = ({ clocks }) => {
  const follows = (name: string, seen: readonly string[]): boolean => {
    const next = clocks[name]?.following
    return next !== undefined && (seen.includes(String(next)) || follows(String(next), [...seen, String(next)]))
  }
  return Object.keys(clocks)
    .filter((name) => follows(name, [name]))
    .map((name) => `${name} follows itself`)
}

/** A draw needs a pool that some act before it fixes, so that nobody who fixes it knows what will be drawn. */
const undrawable: Check = ({ acts }) => {
  const pooled = new Set(Object.values(acts).flatMap(({ pools = {} }) => Object.keys(pools)))
  return Object.entries(acts).flatMap(([name, { opens, pools = {}, draws = {} }]) => [
    ...Object.values(draws)
      .filter(({ among }) => !pooled.has(String(among)))
      .map(({ among }) => `${name} draws from ${String(among)}, which no act fixes`),
    ...Object.values(draws)
      .filter(({ among }) => Object.hasOwn(pools, among))
      .map(({ among }) => `${name} fixes ${String(among)} and draws from it at once`),
    ...(opens !== undefined && Object.keys({ ...pools, ...draws }).length > 0
      ? [`${name} opens a case, and nothing may be drawn before there is one`]
      : []),
  ])
}

const openings: Check = ({ acts }) => (Object.values(acts).some((act) => act.opens) ? [] : ['no act opens a case'])

/** A form the public may fill in is offered in words of its own, and helps with what it asks. */
const unoffered: Check = (procedure) => {
  const { acts, offer, source } = procedure
  const opening = Object.values(acts).filter(
    ({ opens, by }) => opens !== undefined && many(by).some((role) => isPublic(procedure, role)),
  )
  const asked = new Set(opening.flatMap(({ takes = [] }) => takes.map(String)))
  const wordless = opening.length > 0 && source.until === undefined && offer === undefined
  return [
    ...(wordless ? ['the public may open it, but it has no offer'] : []),
    ...(offer && opening.length === 0 ? ['it has an offer, but the public may not open it'] : []),
    ...Object.keys(offer?.help ?? {})
      .filter((fact) => !asked.has(fact))
      .map((fact) => `its offer helps with ${fact}, which no form asks for`),
  ]
}

/** An entry that must belong to another is held against one the case names. */
const strangers: Check = ({ facts }) =>
  Object.entries(facts).flatMap(([name, schema]) =>
    Object.values(referenceOf(schema)?.of ?? {})
      .filter((fact) => referenceOf(facts[fact]) === undefined)
      .map((fact) => `${name} must belong to ${fact}, which names no entry`),
  )

/** An exchange table is told apart by columns it has, and its columns by what they are called. */
const unexchanged: Check = ({ disclosure }) => {
  if (!disclosure?.exchange) return []
  const { columns, key, kind } = disclosure.exchange
  const titles = Object.values(columns).map(({ holds }) => titleOf(holds, ''))
  return [
    ...[key, kind].filter((one) => columns[one] === undefined).map((one) => `its exchange table has no column ${one}`),
    ...titles.filter((title, at) => titles.indexOf(title) !== at).map((title) => `two columns are called ${title}`),
  ]
}

const checks: readonly Check[] = [
  openings,
  unreached,
  deadEnds,
  untold,
  idleLaw,
  unknowable,
  partiless,
  numberless,
  unextended,
  ringed,
  unlinked,
  unattended,
  begunTwice,
  undrawable,
  unoffered,
  strangers,
  unexchanged,
]

/** What the compiler cannot see: names that are declared but never lead anywhere. Empty for a sound procedure. */
export const flaws: Check = (procedure) => checks.flatMap((check) => check(procedure))
