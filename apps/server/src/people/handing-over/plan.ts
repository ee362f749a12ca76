import { randomBytes } from 'node:crypto'
import type { Succession } from '@yifa/api'
import { type FactValues, periodOn, periodsOf, type Registrar } from '@yifa/kernel'
import type { Database } from '@yifa/record'
import { everyPostOf, type Post } from '@yifa/record'
import { type Asked, type Judged, judge } from '../../registers/decide-changes.ts'
import { loadEntries } from '../../registers/load-entries.ts'
import type { Place, RegisterDeps } from '../../registers/register-deps.ts'

/** Somebody, by id and name. */
export interface Named {
  readonly officer: string
  readonly name: string
}

/** What is to change hands, between whom, and who decides it. */
export interface Succeeding {
  readonly place: Place
  readonly who: Registrar
  readonly from: Named
  readonly to: Named
  readonly asked: Succession
  readonly reason: string
  readonly document?: string | undefined
}

/** One appointment with the changes it takes; `ok` where all of them are lawful. */
export interface Planned {
  readonly post: Post
  readonly judged: readonly Judged[]
}

const newCode = (day: string): string => `J-${day.replaceAll('-', '')}-${randomBytes(4).toString('hex')}`

/** The appointments somebody holds on a day, those chosen, with what their entries say on it. */
async function heldOn(
  { place, from, asked }: Succeeding,
  database: Database,
  deps: RegisterDeps,
): Promise<readonly { readonly post: Post; readonly fields: FactValues }[]> {
  const chosen = asked.appointments && new Set(asked.appointments)
  const posts = (await everyPostOf(database, place.region, from.officer)).filter(
    ({ appointment, since, until }) =>
      appointment !== undefined &&
      since <= asked.day &&
      (until === undefined || until >= asked.day) &&
      (chosen?.has(appointment) ?? true),
  )
  const keys = posts.map(({ appointment }) => appointment ?? '')
  const loaded = await loadEntries(place, keys, deps)
  return posts.flatMap((post, at) => {
    const entry = loaded[at]
    const fields = entry && periodOn(periodsOf(place.register, entry.opened), asked.day)?.fields
    return fields ? [{ post, fields }] : []
  })
}

/** What the entry of whoever takes over says: the same, under their name. */
function taken({ to, asked, document }: Succeeding, { post, fields }: { post: Post; fields: FactValues }): Asked {
  const { document: _, ...same } = fields
  const key = newCode(asked.day)
  const acting =
    asked.kind === 'absence' ? { actingFor: post.appointment, until: earlier(asked.until, post.until) } : {}
  const told = { ...same, code: key, name: to.name, officer: to.officer, ...acting, ...(document ? { document } : {}) }
  const facts = { effective: asked.day, fields: told, ...(document ? { basis: document } : {}) }
  return { key, changes: [{ act: 'enter', facts }] }
}

const earlier = (one: string | undefined, other: string | undefined): string | undefined =>
  one !== undefined && other !== undefined && other < one ? other : one

const ending = ({ asked, reason, document }: Succeeding, { appointment = '' }: Post): Asked => ({
  key: appointment,
  changes: [{ act: 'end', facts: { effective: asked.day, reason, ...(document ? { basis: document } : {}) } }],
})

/** Works out what changes hands and judges every change; nothing is stored. */
export async function planned(
  succeeding: Succeeding,
  database: Database,
  deps: RegisterDeps,
): Promise<readonly Planned[]> {
  const { place, who, asked } = succeeding
  const held = await heldOn(succeeding, database, deps)
  const plans: Planned[] = []
  for (const one of held) {
    const ended = asked.kind === 'handover' ? [ending(succeeding, one.post)] : []
    const judged = await judge({ place, who }, [...ended, taken(succeeding, one)], deps)
    plans.push({ post: one.post, judged })
  }
  return plans
}

export const problemsOf = ({ judged }: Planned): readonly string[] =>
  judged.flatMap((one) => (one.ok ? [] : one.problems.map(({ problem }) => problem)))
