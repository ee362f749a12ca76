import type { RegisterSummary } from '@yifa/api'
import type { Registrar } from '@yifa/kernel'
import { expiring, remindedUntil } from './expiring.ts'
import type { Flagged } from './flagged.ts'
import { type Place, placeOf, type RegisterDeps } from './register-deps.ts'

type Counts = Pick<RegisterSummary, 'inForce' | 'expiring' | 'pending' | 'flagged'>

async function soon(place: Place, on: string, deps: RegisterDeps): Promise<number | undefined> {
  const until = remindedUntil(place, on)
  if (until === undefined) return undefined
  let count = 0
  for await (const _ of expiring(place, { on, until }, deps)) count += 1
  return count
}

/** How many entries stand, end soon, wait and are flagged, register by register. */
export function registerCounts(flagged: Flagged) {
  return async (place: Place, on: string, deps: RegisterDeps): Promise<Counts> => {
    const { region, name: register } = place
    const wrong = flagged.count(place, on, deps)
    const [inForce, pending, ending] = await Promise.all([
      deps.record.count(region, { register, on }),
      deps.record.count(region, { register, on, standing: 'any', pending: true }),
      soon(place, on, deps),
    ])
    return {
      inForce,
      pending,
      ...(wrong === undefined ? {} : { flagged: wrong }),
      ...(ending === undefined ? {} : { expiring: ending }),
    }
  }
}

/** Every register with what stands in it on a day, and what its reader may do. */
export async function registerSummaries(
  region: string,
  on: string,
  held: (register: string) => readonly Registrar[],
  count: ReturnType<typeof registerCounts>,
  deps: RegisterDeps,
): Promise<RegisterSummary[]> {
  const all = Object.keys(deps.registers).map(async (name): Promise<RegisterSummary[]> => {
    const place = placeOf(region, name, deps)
    if (!place) return []
    const { title, entry, about, basis, unit = '项', kept } = place.register
    const posts = held(name)
    const approve = posts.some(({ post }) => post === 'keeper')
    return [
      {
        register: name,
        title,
        entry,
        about,
        ...(basis === undefined ? {} : { basis }),
        unit,
        ...(await count(place, on, deps)),
        may: { enter: approve || (kept.by === 'organ' && posts.length > 0), approve },
      },
    ]
  })
  return (await Promise.all(all)).flat()
}
