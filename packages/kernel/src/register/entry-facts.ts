import type { AnyAct, Procedure } from '../any-procedure.ts'
import type { FactValues } from '../event.ts'
import { many } from '../many.ts'
import type { Attempt, Refusal } from '../refusal.ts'
import { namedIn, type Reference, referenceOf } from './field.ts'
import { type KnownEntry, knownEntry } from './known.ts'

/** A fact of a case that names an entry of a register (据以办理的登记事项). */
export interface NamedEntry extends Reference {
  readonly fact: string
  readonly key: string
  /** What its fields must name, for the case names it elsewhere: field to key. */
  readonly belongs?: Readonly<Record<string, string>>
}

/** What an entry's fields must name, as far as the case has told it. */
function belonging({ of = {} }: Reference, told: FactValues): Pick<NamedEntry, 'belongs'> {
  const found = Object.entries(of).flatMap(([field, fact]): [string, string][] => {
    const key = told[fact]
    return typeof key === 'string' ? [[field, key]] : []
  })
  return found.length === 0 ? {} : { belongs: Object.fromEntries(found) }
}

/** The reference with what the case has told: which entries it may still name. */
export const narrowed = (reference: Reference, told: FactValues): Reference => {
  const { belongs } = belonging(reference, told)
  return belongs ? { ...reference, where: { ...reference.where, ...belongs } } : reference
}

/** The entries some facts of a procedure name, in a case of which all this was `told`. */
export const entriesNamed = (
  { facts: schemas }: Procedure,
  facts: FactValues,
  told: FactValues = facts,
): readonly NamedEntry[] =>
  Object.entries(facts).flatMap(([fact, value]) => {
    const schema = schemas[fact]
    const reference = referenceOf(schema)
    if (!reference) return []
    return namedIn(schema, value).map((key) => ({ ...reference, ...belonging(reference, told), fact, key }))
  })

/** The facts with every entry named by its key, where what was said is the name of the one known entry of this organ. */
export function keyed(
  procedure: Procedure,
  facts: FactValues,
  known: readonly KnownEntry[],
  organ: string,
): FactValues {
  const keyOf = (register: string, said: string): string => {
    const called = known.filter(
      (one) => one.register === register && one.title === said && (one.organ ?? organ) === organ,
    )
    const only = called.length === 1 ? called[0]?.key : undefined
    return knownEntry(known, register, said) ? said : (only ?? said)
  }
  const named = entriesNamed(procedure, facts).map(({ fact, register }): [string, unknown] => {
    const said = facts[fact]
    return [fact, Array.isArray(said) ? said.map((one) => keyOf(register, String(one))) : keyOf(register, String(said))]
  })
  return named.length === 0 ? facts : { ...facts, ...Object.fromEntries(named) }
}

/** Whether a field names an entry, alone or among others. */
const names = (value: unknown, key: string): boolean => (Array.isArray(value) ? value.includes(key) : value === key)

/** Why an entry may not be used: not there, not in force on the day, blocked, of another kind, of another organ, or of another entry than the case's. */
function unfit(
  { register, key, where = {}, belongs = {}, of = {} }: NamedEntry,
  { known = [], organ }: Pick<Attempt<unknown>, 'known' | 'organ'>,
): Pick<Extract<Refusal, { reason: 'entry' }>, 'fit' | 'title' | 'until' | 'blocked' | 'of'> | undefined {
  const met = knownEntry(known, register, key)
  if (!met) return { fit: 'unknown', title: key }
  const { title, until, blocked } = met
  if (met.standing !== 'in force') return { fit: met.standing, title, ...(until ? { until } : {}) }
  if (blocked !== undefined) return { fit: 'blocked', title, blocked }
  if (!Object.entries(where).every(([field, allowed]) => many(allowed).some((value) => value === met.fields[field])))
    return { fit: 'other kind', title }
  const [strange] = Object.entries(belongs).filter(([field, other]) => !names(met.fields[field], other))
  if (strange) return { fit: 'other entry', title, of: of[strange[0]] ?? strange[0] }
  return organ !== undefined && met.organ !== undefined && met.organ !== organ
    ? { fit: 'other organ', title }
    : undefined
}

/** What the registers say to an act in a case of which all this was told: every entry it names must be in force on its day, and belong to who acts and to what the case is about. */
export function againstEntries(
  procedure: Procedure,
  act: AnyAct,
  facts: FactValues,
  attempt: Attempt<unknown>,
  told: FactValues = facts,
): Refusal | undefined {
  for (const named of entriesNamed(procedure, facts, told)) {
    const { fact, register, key } = named
    const refused = unfit(named, attempt)
    if (refused) return { reason: 'entry', fact, register, key, ...refused, art: act.art }
  }
  return undefined
}

/** What a field of the entry says that a fact names, `power.field`; undefined where it says nothing. */
export function entryValue(
  procedure: Procedure,
  facts: FactValues,
  known: readonly KnownEntry[] = [],
  path: string,
): unknown {
  const [fact = '', field = ''] = path.split('.')
  const [named] = entriesNamed(procedure, { [fact]: facts[fact] })
  return named && knownEntry(known, named.register, named.key)?.fields[field]
}

/** The facts of a case with the numbers of the entries they name, `benchmark.most`, so that bounds can ask for them. */
export function withEntries(procedure: Procedure, facts: FactValues, known: readonly KnownEntry[] = []): FactValues {
  const numbers = entriesNamed(procedure, facts).flatMap(({ fact, register, key }) =>
    Object.entries(knownEntry(known, register, key)?.fields ?? {})
      .filter(([, value]) => typeof value === 'number')
      .map(([field, value]): [string, unknown] => [`${fact}.${field}`, value]),
  )
  return numbers.length === 0 ? facts : { ...facts, ...Object.fromEntries(numbers) }
}
