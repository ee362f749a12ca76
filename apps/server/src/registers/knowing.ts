import type { CaseRoomDeps } from '../cases/deps.ts'
import { certifiedOfficers } from './certified-officers.ts'
import { entriesForCase } from './entries-for-cases.ts'
import type { RegisterDeps } from './register-deps.ts'

/** What the cases room asks of the registers: who may enforce the law on a day, and how the entries stand that a case names. */
export const knowing = (deps: RegisterDeps): Pick<CaseRoomDeps, 'officers' | 'entries'> => ({
  officers: (region, ids, day) => certifiedOfficers(region, ids, day, deps),
  entries: (region, named, on) => entriesForCase(region, named, on, deps),
})
