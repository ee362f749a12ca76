import { type KnownEntry, nameOfEntry, type Pool, type Register } from '@yifa/kernel'
import type { PoolAsked } from '../cases/deps.ts'
import { certifiedEntries, officerField } from './certified-officers.ts'
import { knownEntries } from './known-entries.ts'
import { placeOf, type RegisterDeps } from './register-deps.ts'

type Deps = Pick<RegisterDeps, 'record' | 'keys' | 'registers' | 'names' | 'people'>

const page = 500

/** Every entry of the organ in force on the day, page by page. */
async function* standing(region: string, { register, day, organ }: PoolAsked, deps: Deps) {
  let cursor: string | undefined
  do {
    const query = { register, on: day, organ, limit: page, ...(cursor === undefined ? {} : { cursor }) }
    const { rows, next } = await deps.record.list(region, query)
    const named = rows.map(({ key }) => ({ register, key }))
    yield await knownEntries(region, named, day, deps)
    cursor = next
  } while (cursor !== undefined)
}

const holds = (value: unknown, wanted: unknown): boolean =>
  wanted === undefined || value === wanted || (Array.isArray(value) && value.includes(wanted))

const fitting = ({ fits }: PoolAsked, { fields }: KnownEntry): boolean =>
  Object.entries(fits).every(([field, wanted]) => holds(fields[field], wanted))

/** Why an entry that fits is passed over: a flag blocks it, the officer stays away or holds no certificate for the field. */
function against(register: Register, { away, certified }: PoolAsked, entry: KnownEntry, able: ReadonlySet<string>) {
  const field = officerField(register)
  const account = field === undefined ? undefined : entry.fields[field]
  if (entry.blocked !== undefined) return entry.blocked
  if (typeof account === 'string' && away.includes(account)) return '已决定回避'
  return certified === undefined || able.has(entry.key) ? undefined : '没有覆盖该执法领域的有效执法证件'
}

const groupOf = ({ group }: PoolAsked, { fields }: KnownEntry): { group?: string } => {
  const value = group === undefined ? undefined : fields[group]
  return typeof value === 'string' ? { group: value } : {}
}

/** The entries of a register from which an act of a case may draw by lot, in the order of their keys. */
export async function pooling(region: string, asked: PoolAsked, deps: Deps): Promise<Pool> {
  const { register: name, day, certified } = asked
  const candidates: Pool['candidates'] = []
  const passed: Pool['passed'] = []
  const register = placeOf(region, name, deps)?.register
  if (register === undefined) return { register: name, on: day, candidates, passed }
  for await (const entries of standing(region, asked, deps)) {
    const fit = entries.filter((entry) => fitting(asked, entry))
    const keys = fit.map(({ key }) => key)
    const able = certified === undefined ? [] : await certifiedEntries({ region, day, deps }, name, keys, certified)
    for (const entry of fit) {
      const title = nameOfEntry(register, entry.fields)
      const why = against(register, asked, entry, new Set(able))
      if (why === undefined) candidates.push({ key: entry.key, title, ...groupOf(asked, entry) })
      else passed.push({ key: entry.key, title, why })
    }
  }
  const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1)
  return { register: name, on: day, candidates: candidates.sort(byKey), passed: passed.sort(byKey) }
}
