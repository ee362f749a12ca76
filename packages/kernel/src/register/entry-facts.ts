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
}

/** The entries some facts of a procedure name. */
export const entriesNamed = ({ facts: schemas }: Procedure, facts: FactValues): readonly NamedEntry[] =>
  Object.entries(facts).flatMap(([fact, value]) => {
    const schema = schemas[fact]
    const reference = referenceOf(schema)
    return reference ? namedIn(schema, value).map((key) => ({ ...reference, fact, key })) : []
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

/** Why an entry may not be used: not there, not in force on the day, blocked, of another kind, or of another organ. */
function unfit(
  { register, key, where = {} }: NamedEntry,
  { known = [], organ }: Pick<Attempt<unknown>, 'known' | 'organ'>,
): Pick<Extract<Refusal, { reason: 'entry' }>, 'fit' | 'title' | 'until' | 'blocked'> | undefined {
  const met = knownEntry(known, register, key)
  if (!met) return { fit: 'unknown', title: key }
  const { title, until, blocked } = met
  if (met.standing !== 'in force') return { fit: met.standing, title, ...(until ? { until } : {}) }
  if (blocked !== undefined) return { fit: 'blocked', title, blocked }
  if (!Object.entries(where).every(([field, allowed]) => many(allowed).some((value) => value === met.fields[field])))
    return { fit: 'other kind', title }
  return organ !== undefined && met.organ !== undefined && met.organ !== organ
    ? { fit: 'other organ', title }
    : undefined
}

/** What the registers say to an act: every entry it names must be in force on its day and belong to who acts. */
export function againstEntries(
  procedure: Procedure,
  act: AnyAct,
  facts: FactValues,
  attempt: Attempt<unknown>,
): Refusal | undefined {
  for (const named of entriesNamed(procedure, facts)) {
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
