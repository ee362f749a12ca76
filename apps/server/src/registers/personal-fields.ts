import { type Change, type FactValues, masked, meta, type Register } from '@yifa/kernel'
import { type DataKeys, openFacts, sealFacts, searchKey } from '@yifa/record'

/** The fields of a register that are kept under seal. */
export const personalFields = ({ fields }: Register): readonly string[] =>
  Object.keys(fields).filter((field) => meta(fields[field]).personal)

/** What a change says, with personal fields under seal; `facts` are those of any change. */
export function sealedFacts(register: Register, facts: FactValues, keys: DataKeys): FactValues {
  const paths = personalFields(register).map((field) => `fields.${field}`)
  return paths.length === 0 ? facts : sealFacts(facts, paths, keys)
}

export const openedFields = (register: Register, fields: FactValues, keys: DataKeys): FactValues =>
  personalFields(register).length === 0 ? fields : openFacts(fields, keys)

/** The fields with every personal one masked. */
export const maskedFields = (register: Register, fields: FactValues): FactValues =>
  masked({ facts: register.fields }, fields)

/** Keyed hashes of the personal values that stood at any time. */
export const personalKeys = (register: Register, all: readonly FactValues[], keys: DataKeys): readonly string[] =>
  personalFields(register).flatMap((field) =>
    all.flatMap((fields) => {
      const value = fields[field]
      return typeof value === 'string' ? [searchKey(value, keys)] : []
    }),
  )

/** The fields a change tells. */
export const fieldsTold = ({ facts }: Pick<Change, 'facts'>): FactValues => ('fields' in facts ? facts.fields : {})
