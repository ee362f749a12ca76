import type { Day } from '@yifa/calendar'
import { meta, type Period, tellingPeriod } from '@yifa/kernel'
import { registers } from '@yifa/law'
import {
  dropOrgans,
  type EntryView,
  type Follower,
  type Held,
  keepOrgans,
  keepPosts,
  type NewOrgan,
  type NewPost,
} from '@yifa/record'
import * as z from 'zod'

type Stood = Pick<EntryView, 'key' | 'periods'>

const organFields = z.object({
  name: z.string(),
  parent: z.string().exactOptional(),
  kind: z.string(),
  mark: z.string().exactOptional(),
  supervises: z.boolean().exactOptional(),
  rank: z.int().exactOptional(),
  successor: z.string().exactOptional(),
})

const kinds = meta(registers.organs.fields.kind).options ?? {}

/** What it was called, from which day; a name kept on is told once. */
const namesIn = (periods: readonly Period[]): NonNullable<NewOrgan['names']> =>
  periods
    .map(({ from, fields }) => ({ from, name: organFields.parse(fields).name }))
    .filter(({ name }, at, all) => all[at - 1]?.name !== name)

/** An organ as its entry shows it on a day: with all its names, and the first and last of its days. */
function organOf({ key, periods }: Stood, today: Day): NewOrgan | undefined {
  const [told, first, last] = [tellingPeriod(periods, today), periods[0], periods.at(-1)]
  if (!told || !first || !last) return undefined
  const fields = organFields.parse(told.fields)
  return {
    ...fields,
    organ: key,
    kind: kinds[fields.kind]?.title ?? fields.kind,
    since: first.from,
    ...(last.until === undefined ? {} : { until: last.until }),
    names: namesIn(periods),
    entered: true,
  }
}

/** The table of organs follows the register of organs; an organ whose every change was cancelled leaves the table. */
const followOrgans =
  (today: () => Day): Follower =>
  async (session, region, entries) => {
    const rows = entries.flatMap((one) => organOf(one, today()) ?? [])
    await keepOrgans(session, region, rows)
    const gone = entries.filter(({ periods }) => periods.length === 0)
    await dropOrgans(
      session,
      region,
      gone.map(({ key }) => key),
    )
  }

const postFields = z.object({
  officer: z.string(),
  organ: z.string(),
  role: z.string(),
  procedures: z.array(z.string()).exactOptional(),
  registers: z.array(z.string()).exactOptional(),
  post: z.string().exactOptional(),
  actingFor: z.string().exactOptional(),
})

/** What somebody holds in a period of an appointment; procedures and registers are served alike. */
function postOf({ from, until, fields }: Period): NewPost {
  const { officer, organ, role, procedures = [], registers: kept = [], post, actingFor } = postFields.parse(fields)
  const served = [...procedures, ...kept]
  return {
    officer,
    organ,
    role,
    procedures: served.length === 0 ? ['*'] : served,
    since: from,
    ...(until === undefined ? {} : { until }),
    ...(post === undefined ? {} : { position: post }),
    ...(actingFor === undefined ? {} : { actingFor }),
  }
}

const heldIn = ({ key, periods }: Stood): Held => ({ appointment: key, posts: periods.map(postOf) })

/** The table of posts follows the register of appointments. */
const followAppointments: Follower = (session, region, entries) => keepPosts(session, region, entries.map(heldIn))

/** The registers from which organs and posts follow. */
export const registersOfPeople = ['organs', 'appointments'] as const
export const isOfPeople = (register: string): boolean => registersOfPeople.some((one) => one === register)

/** The registers of people whose entries are read elsewhere as organs and posts, and how those are brought into line. */
export const peopleFollow = (today: () => Day): Readonly<Record<string, Follower>> => ({
  organs: followOrgans(today),
  appointments: followAppointments,
})
