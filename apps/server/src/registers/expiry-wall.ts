import type { ExpiryWall } from '@yifa/api'
import { type Day, daysBetween } from '@yifa/calendar'
import { type Expiring, expiring, remindedUntil } from './expiring.ts'
import { grouped } from './grouped.ts'
import { type Place, placeOf, type RegisterDeps } from './register-deps.ts'

/** How many of an organ's are told by name. */
const told = 100

interface Asked {
  readonly region: string
  readonly on: Day
  /** Up to when; as each register reminds unless told. */
  readonly until?: Day
  readonly organ?: string
}

interface Found extends Expiring {
  readonly place: Place
}

async function endingIn(place: Place, { on, until, organ }: Asked, deps: RegisterDeps): Promise<readonly Found[]> {
  const last = until ?? remindedUntil(place, on)
  if (last === undefined) return []
  const found: Found[] = []
  const query = { on, until: last, ...(organ === undefined ? {} : { organ }) }
  for await (const one of expiring(place, query, deps)) found.push({ ...one, place })
  return found
}

const shown = ({ place, row, until }: Found, on: Day): ExpiryWall['organs'][number]['entries'][number] => ({
  register: place.name,
  registerTitle: place.register.title,
  key: row.key,
  title: row.title,
  until,
  days: daysBetween(on, until),
})

/** What ends over all registers, by organ, the nearest first. */
export async function expiryWall(asked: Asked, deps: RegisterDeps): Promise<ExpiryWall> {
  const { region, on } = asked
  const places = Object.keys(deps.registers).flatMap((name) => placeOf(region, name, deps) ?? [])
  const [{ organs }, ...found] = await Promise.all([
    deps.people(region),
    ...places.map((place) => endingIn(place, asked, deps)),
  ])
  const all = found.flat().toSorted((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0))
  const names = new Map(organs.map(({ organ, name }) => [organ, name]))
  const groups = [...grouped(all, ({ row }) => row.organ)].map(([organ, entries]) => ({
    ...(organ === undefined ? {} : { organ: { id: organ, name: names.get(organ) ?? organ } }),
    total: entries.length,
    entries: entries.slice(0, told).map((one) => shown(one, on)),
  }))
  const until = asked.until ?? all.at(-1)?.until ?? on
  return { until, total: all.length, organs: groups }
}
