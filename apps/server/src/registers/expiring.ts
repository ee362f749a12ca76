import { addDays, type Day } from '@yifa/calendar'
import type { EntryOnDay } from '@yifa/record'
import type { Place, RegisterDeps } from './register-deps.ts'

/** An entry in force and its last day. */
export interface Expiring {
  readonly row: EntryOnDay
  readonly until: Day
}

/** The day up to which a register reminds. */
export const remindedUntil = ({ register }: Place, today: Day): Day | undefined =>
  register.expires && addDays(today, register.expires.remind)

/**
 * The entries in force whose own last day comes by a day, in the order of their keys; one whose period ends because a
 * change takes effect then goes on and is none of them.
 */
export async function* expiring(
  { region, name, register }: Place,
  query: { readonly on: Day; readonly until: Day; readonly organ?: string },
  { record }: Pick<RegisterDeps, 'record'>,
): AsyncGenerator<Expiring> {
  if (!register.expires) return
  const { on, until, organ } = query
  const asked = { register: name, on, endingBy: until, ...(organ === undefined ? {} : { organ }) }
  for await (const row of record.all(region, asked)) {
    const last = row.period?.fields[String(register.expires.on)]
    if (typeof last === 'string' && last === row.period?.until) yield { row, until: last }
  }
}
