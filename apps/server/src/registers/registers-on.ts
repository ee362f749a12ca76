import { registers as declared } from '@yifa/law'
import { type Database, type DataKeys, registerRecord } from '@yifa/record'
import type { Clockwork } from '../cases/clockwork.ts'
import { namesInForce } from './names-in-force.ts'
import { peopleOf } from './people.ts'
import type { RegisterDeps } from './register-deps.ts'

/** The registers room on a database; with the registers that are declared unless others are brought. */
export function registersOn(
  database: Database,
  keys: DataKeys,
  clockwork: Clockwork,
  registers: RegisterDeps['registers'] = declared,
): RegisterDeps {
  const record = registerRecord(database, clockwork.instant)
  return { record, keys, clockwork, registers, people: peopleOf(database), names: namesInForce(record) }
}
