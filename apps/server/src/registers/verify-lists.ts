import { keyOfEntry, nameOfEntry, organOfEntry, pendingChanges, periodsOf, type Register } from '@yifa/kernel'
import { registers } from '@yifa/law'
import { type Database, type DataKeys, type EntryFold, type PeriodsVerdict, verifyPeriods } from '@yifa/record'
import { statesOf } from './entry-model.ts'
import { historyOf } from './load-entries.ts'
import { maskedFields } from './personal-fields.ts'

/** What the lists must show of an entry: reckoned from its acts by the declaration of its register, and from nothing else. */
const folding =
  (declared: Readonly<Record<string, Register>>, keys: DataKeys): EntryFold =>
  ({ register: name }, acts) => {
    const register = Object.hasOwn(declared, name) ? declared[name] : undefined
    if (!register) return undefined
    const { sealed, opened } = historyOf(acts, keys)
    const states = statesOf(register, opened)
    const last = states.at(-1) ?? {}
    const key = keyOfEntry(register, last)
    const organ = organOfEntry(register, last)
    return {
      key,
      title: nameOfEntry(register, maskedFields(register, last)) || key,
      ...(organ === undefined ? {} : { organ }),
      periods: periodsOf(register, sealed),
      pending: pendingChanges(opened).length,
    }
  }

/** Whether the lists of a region's registers follow from the acts; names register, key and day of the first that does not. */
export const verifyLists = (database: Database, region: string, keys: DataKeys): Promise<PeriodsVerdict> =>
  verifyPeriods(database, region, folding(registers, keys))
