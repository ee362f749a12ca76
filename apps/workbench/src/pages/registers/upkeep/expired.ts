import { call, type EntryRow, type ExpiryWall, routes } from '@yifa/api'
import type { Register } from '@yifa/kernel'
import { registers } from '@yifa/law'
import { daysAfter, daysBetween } from '../day.ts'

/** How far back what has expired is told, in days. */
const back = 30

type Group = ExpiryWall['organs'][number]

interface Expired {
  readonly organ: EntryRow['organ']
  readonly told: Group['entries'][number]
}

/** The last day an entry named for itself, if that is the day it ended. */
function ownLastDay({ expires }: Register, { fields, until }: EntryRow): string | undefined {
  const last = fields.find(({ field }) => field === String(expires?.on))?.value
  return last === until ? until : undefined
}

async function expiredIn(
  register: string,
  declared: Register,
  today: string,
  organ?: string,
): Promise<readonly Expired[]> {
  const query = { on: daysAfter(today, -back), endingBy: daysAfter(today, -1), organ, limit: 200 }
  const { items } = await call(routes.registerEntries, { params: { register }, query })
  return items.flatMap((row) => {
    const until = ownLastDay(declared, row)
    if (until === undefined) return []
    const { key, title } = row
    const told = { register, registerTitle: declared.title, key, title, until, days: daysBetween(today, until) }
    return [{ organ: row.organ, told }]
  })
}

function byOrgan(all: readonly Expired[]): Group[] {
  const groups = new Map<string, Group>()
  for (const { organ, told } of all) {
    const group = groups.get(organ?.id ?? '') ?? { ...(organ ? { organ } : {}), total: 0, entries: [] }
    groups.set(organ?.id ?? '', { ...group, total: group.total + 1, entries: [...group.entries, told] })
  }
  return [...groups.values()]
}

/** What ended by its own last day within the last thirty days, the latest first. */
export async function expired(today: string, organ?: string): Promise<ExpiryWall> {
  const declared = Object.entries<Register>(registers).filter(([, { expires }]) => expires !== undefined)
  const found = await Promise.all(declared.map(([name, register]) => expiredIn(name, register, today, organ)))
  const all = [...found.flat()].sort((a, b) => b.told.until.localeCompare(a.told.until))
  return { until: daysAfter(today, -1), total: all.length, organs: byOrgan(all) }
}
