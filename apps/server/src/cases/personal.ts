import { type CaseFile, enclosingFacts, type FactValues, type Procedure, personalPaths } from '@yifa/kernel'
import { type DataKeys, openFacts, type StoredAct, sealFacts, searchKey } from '@yifa/record'

/** Where an act carries personal data: its own facts, or those of a draft or a correction inside it. */
const pathsOf = (procedure: Procedure, act: string): readonly string[] => {
  const names = enclosingFacts(procedure).map((fact) => `${fact}.*.name`)
  const paths = [...personalPaths(procedure).map((path) => path.join('.')), ...names]
  return act === '@propose' || act === '@rectify' ? paths.map((path) => `facts.${path}`) : paths
}

/** The facts of an act as the record keeps them: personal data under seal. */
export const sealed = (procedure: Procedure, act: string, facts: FactValues, keys: DataKeys): FactValues =>
  sealFacts(facts, pathsOf(procedure, act), keys)

export const opened = (acts: readonly StoredAct[], keys: DataKeys): readonly StoredAct[] =>
  acts.map((act) => ({ ...act, facts: openFacts(act.facts, keys) }))

/** Keyed hashes of every name, number and telephone in the case, by which it is found again; addresses are not searched for. */
export function sensitiveKeys({ procedure, participants }: CaseFile, keys: DataKeys): readonly string[] {
  const parts = new Set(personalPaths(procedure).map(([, part]) => part))
  parts.delete('address')
  const values = participants.flatMap(({ facts }) =>
    Object.entries(facts).flatMap(([part, value]) => (parts.has(part) && typeof value === 'string' ? [value] : [])),
  )
  return [...new Set(values.map((value) => searchKey(value, keys)))]
}
