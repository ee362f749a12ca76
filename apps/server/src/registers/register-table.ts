import { maskedFields } from './personal-fields.ts'
import { placeOf, type RegisterDeps } from './register-deps.ts'
import { csvOf, jsonOf, type Table } from './tables.ts'

/** What a register held on a day as a file, personal fields masked; throws where there is no such register. */
export function registerTable(
  region: string,
  name: string,
  on: string,
  kind: 'csv' | 'json',
  deps: RegisterDeps,
): ReadableStream<Uint8Array> {
  const place = placeOf(region, name, deps)
  if (!place) throw new RangeError(`没有登记册“${name}”`)
  const { register } = place
  const table: Table = {
    place,
    rows: deps.record.all(region, { register: name, on }),
    on,
    fields: Object.keys(register.fields),
    open: maskedFields,
  }
  return kind === 'csv' ? csvOf(table, deps) : jsonOf(table, deps)
}
