import type { Day } from '@yifa/calendar'
import { type ActingOfficer, type KnownEntry, matches, meta, namedIn, type Register, referenceOf } from '@yifa/kernel'
import { knownEntries } from './known-entries.ts'
import type { RegisterDeps } from './register-deps.ts'

type Deps = Pick<RegisterDeps, 'record' | 'keys' | 'registers' | 'names' | 'people'>

interface Asked {
  readonly region: string
  readonly day: Day
  readonly deps: Deps
}

/** Entries of a register in whose field a value stands on a day, whatever their own standing. */
async function holding(
  { region, day, deps }: Asked,
  register: string,
  field: string,
  value: string,
): Promise<readonly KnownEntry[]> {
  const query = { register, on: day, standing: 'any', marks: [`${field}=${value}`] } as const
  const { rows } = await deps.record.list(region, query)
  const named = rows.map(({ key }) => ({ register, key }))
  return knownEntries(region, named, day, deps)
}

/** The field of a register that names an officer. */
export const officerField = ({ fields }: Register): string | undefined =>
  Object.keys(fields).find((field) => meta(fields[field]).officer)

/** What stands in the holder's field of a certificate for this officer: the officer, or the entries in use that name the officer. */
async function holders(asked: Asked, register: Register, field: string, officer: string): Promise<readonly string[]> {
  const reference = referenceOf(register.fields[field])
  if (!reference) return [officer]
  const referred = asked.deps.registers[reference.register]
  const naming = referred && officerField(referred)
  if (naming === undefined) return []
  const found = await holding(asked, reference.register, naming, officer)
  return found.filter(isUsable).map(({ key }) => key)
}

const isUsable = ({ standing, blocked }: KnownEntry): boolean => standing === 'in force' && blocked === undefined

/** Every certificate an officer holds or held, of whichever register certifies officers. */
async function certificates(
  asked: Asked,
  officer: string,
): Promise<readonly (KnownEntry & { readonly covers?: readonly string[] })[]> {
  const kept = Object.entries(asked.deps.registers).flatMap(([name, register]) =>
    register.certifies ? [{ name, register, ...register.certifies }] : [],
  )
  const found = kept.map(async ({ name, register, holder, fields, where }) => {
    const keys = await holders(asked, register, String(holder), officer)
    const papers = await Promise.all(keys.map((key) => holding(asked, name, String(holder), key)))
    const certifying = papers.flat().filter((paper) => matches(where, paper.fields))
    return certifying.map((paper) => {
      const covers = fields === undefined ? [] : namedIn(register.fields[String(fields)], paper.fields[String(fields)])
      return covers.length === 0 ? paper : { ...paper, covers }
    })
  })
  return (await Promise.all(found)).flat()
}

/** Those entries of a register of officers who hold a certificate in use that covers a field. */
export async function certifiedEntries(
  asked: Asked,
  register: string,
  keys: readonly string[],
  field: unknown,
): Promise<readonly string[]> {
  const kept = Object.entries(asked.deps.registers).flatMap(([name, declared]) => {
    const { certifies } = declared
    const refers = certifies && referenceOf(declared.fields[String(certifies.holder)])?.register === register
    return refers ? [{ name, declared, ...certifies }] : []
  })
  const able = await Promise.all(
    keys.map(async (key) => {
      const papers = kept.map(async ({ name, declared, holder, fields, where }) => {
        const held = await holding(asked, name, String(holder), key)
        return held.some((paper) => {
          const covers =
            fields === undefined ? [] : namedIn(declared.fields[String(fields)], paper.fields[String(fields)])
          const covered = covers.length === 0 || typeof field !== 'string' || covers.includes(field)
          return isUsable(paper) && matches(where, paper.fields) && covered
        })
      })
      return (await Promise.all(papers)).some(Boolean)
    }),
  )
  return keys.filter((_, index) => able[index])
}

async function acting(asked: Asked, id: string, name: string): Promise<ActingOfficer> {
  const all = await certificates(asked, id)
  const valid = all.filter(isUsable)
  const last = valid[0] ?? [...all].sort((a, b) => ((a.until ?? '') < (b.until ?? '') ? 1 : -1))[0]
  const whole = valid.some(({ covers }) => covers === undefined)
  const fields = valid.flatMap(({ covers = [] }) => covers)
  return {
    id,
    name,
    certified: valid.length > 0,
    ...(last === undefined ? {} : { certificate: last.key }),
    ...(whole || valid.length === 0 ? {} : { fields }),
    ...(valid.length === 0 && last?.until !== undefined ? { lapsed: last.until } : {}),
  }
}

/** Those of the officers asked for who are known, as they stand on a day: by which certificate they may enforce the law, and in which fields. */
export async function certifiedOfficers(
  region: string,
  ids: readonly string[],
  day: Day,
  deps: Deps,
): Promise<readonly ActingOfficer[]> {
  const { officers } = await deps.people(region)
  const names = new Map(officers.map(({ officer, name }) => [officer, name]))
  return Promise.all(
    ids.flatMap((id) => {
      const name = names.get(id)
      return name === undefined ? [] : [acting({ region, day, deps }, id, name)]
    }),
  )
}
