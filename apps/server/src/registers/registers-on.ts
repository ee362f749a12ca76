import { dayOf } from '@yifa/kernel'
import { registers as declared } from '@yifa/law'
import { type Database, type DataKeys, registerRecord } from '@yifa/record'
import type { Clockwork } from '../cases/clockwork.ts'
import { peopleRules } from '../people/people-rules.ts'
import { isOfPeople, peopleFollow } from '../people/read-models.ts'
import { namesInForce } from './names-in-force.ts'
import { peopleOf } from './people.ts'
import type { RegisterDeps } from './register-deps.ts'
import { stored } from './stored.ts'

/** The registers room on a database; with the registers that are declared unless others are brought. */
export function registersOn(
  database: Database,
  keys: DataKeys,
  clockwork: Clockwork,
  registers: RegisterDeps['registers'] = declared,
): RegisterDeps {
  const followers = peopleFollow(() => dayOf(clockwork.now()))
  const record = registerRecord(database, clockwork.instant, followers)
  const [people, names, told] = [peopleOf(database), namesInForce(record), stored()]
  told.hear(names.forget)
  told.hear((region, register) => {
    if (isOfPeople(register)) people.forget(region)
  })
  return { record, keys, clockwork, registers, people: people.of, names, rules: peopleRules(database), stored: told }
}
