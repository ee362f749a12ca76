import type { CaseRoomDeps } from '../cases/deps.ts'
import { certifiedOfficers } from './certified-officers.ts'
import { entering } from './entering.ts'
import { entriesForCase } from './entries-for-cases.ts'
import { pooling } from './pooling.ts'
import type { RegisterDeps } from './register-deps.ts'

/** What the cases room asks of the registers: who may enforce the law on a day, how the entries stand that a case names, from which ones it draws, and what it writes in them. */
export const knowing = (
  deps: RegisterDeps,
): Pick<CaseRoomDeps, 'officers' | 'entries' | 'pool' | 'entering' | 'entered'> => ({
  officers: (region, ids, day) => certifiedOfficers(region, ids, day, deps),
  entries: (region, named, on) => entriesForCase(region, named, on, deps),
  pool: (region, asked) => pooling(region, asked, deps),
  entering: (region, written, from) => entering(region, written, from, deps),
  entered: (region, register) => deps.stored.tell(region, register),
})
