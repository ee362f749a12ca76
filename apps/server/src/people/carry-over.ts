import type { Day } from '@yifa/calendar'
import { dayOf, meta, type Registrar } from '@yifa/kernel'
import { isRegisterKey, registers } from '@yifa/law'
import { allPosts, type Database, type Organ, organs, type Post } from '@yifa/record'
import type { RegisterDeps } from '../registers/register-deps.ts'
import { type Seed, seedRegisters } from '../registers/seed-registers.ts'
import { registersOfPeople } from './read-models.ts'

const reason = '由旧版数据转入'

const kinds = Object.entries(meta(registers.organs.fields.kind).options ?? {})
const kindOf = ({ kind }: Organ): string =>
  kinds.find(([key, { title }]) => key === kind || title === kind)?.[0] ?? 'other'

const organSeed = (one: Organ, from: Day): Seed => {
  const { organ: code, name, mark, parent, supervises } = one
  const fields = { code, name, kind: kindOf(one), mark, supervises, ...(parent === undefined ? {} : { parent }) }
  return { from, reason, fields }
}

/** Every procedure is meant where none is told; what is neither a procedure nor a register was served by nobody. */
function servedBy({ procedures }: Post): object {
  if (procedures.includes('*')) return {}
  const kept = procedures.filter(isRegisterKey)
  const run = procedures.filter((key) => !isRegisterKey(key))
  return { ...(run.length === 0 ? {} : { procedures: run }), ...(kept.length === 0 ? {} : { registers: kept }) }
}

const codeOf = (number: number): string => `R-${String(number).padStart(4, '0')}`

const postSeed = (post: Post, number: number): Seed => {
  const { officer, officerName: name, organ, role, since: from, until } = post
  const told = { officer, name, organ, role, ...servedBy(post), ...(until === undefined ? {} : { until }) }
  return { from, reason, fields: { code: codeOf(number), ...told } }
}

/** Who keeps the registers of people from now on: whoever administers the system and its security or, where nobody does, whoever kept the others. */
const keepers = { organs: 'system', appointments: 'security' } as const

function keeperSeeds(posts: readonly Post[], on: Day, number: number): readonly Seed[] {
  const holding = posts.filter(({ since, until }) => since <= on && (until === undefined || until >= on))
  const found = registersOfPeople.flatMap((register) => {
    if (holding.some(({ role, procedures }) => role === 'keeper' && procedures.includes(register))) return []
    const administrators = holding.filter(({ role }) => role === keepers[register])
    const others = holding.filter(({ role }) => role === 'keeper')
    return (administrators.length > 0 ? administrators : others).map((post) => ({ post, register }))
  })
  return found.map(({ post: { officer, officerName: name, organ }, register }, at) => ({
    from: on,
    reason,
    fields: { code: codeOf(number + at), officer, name, organ, role: 'keeper', registers: [register] },
  }))
}

/** Nobody did it: the server itself, at its start. */
const carrier = (organ: string): Registrar => ({ post: 'keeper', organ, officer: '系统' })

/**
 * Enters the organs and posts that stand in their tables but in no register, as earlier versions left them; what is
 * entered already is left alone. Tells what could not be entered, in Chinese.
 */
export async function carryOver(database: Database, region: string, deps: RegisterDeps): Promise<readonly string[]> {
  const [every, posts] = await Promise.all([organs(database, region), allPosts(database, region)])
  const [bodies, held] = [
    every.filter(({ entered }) => !entered),
    posts.filter((post) => post.appointment === undefined),
  ]
  const [first] = every
  if (first === undefined || bodies.length + held.length === 0) return []
  const today = dayOf(deps.clockwork.now())
  const from = posts.map(({ since }) => since).reduce((one, other) => (one < other ? one : other), today)
  const on = { register: 'appointments', on: today, standing: 'any' } as const
  const before = await deps.record.count(region, on)
  const seeds = [
    { register: 'organs', entries: bodies.map((one) => organSeed(one, from)) },
    {
      register: 'appointments',
      entries: [
        ...held.map((post, at) => postSeed(post, before + at + 1)),
        ...keeperSeeds(posts, today, before + held.length + 1),
      ],
    },
  ]
  return seedRegisters(region, seeds, { who: carrier(first.organ), stretch: {}, asItStood: true }, deps)
}

/** Brings the tables of organs and posts into line with their registers, as they stand today. */
export async function peopleInLine(
  region: string,
  { record, stored }: Pick<RegisterDeps, 'record' | 'stored'>,
): Promise<void> {
  for (const register of registersOfPeople) {
    await record.bringIntoLine(region, register)
    stored.tell(region, register)
  }
}
