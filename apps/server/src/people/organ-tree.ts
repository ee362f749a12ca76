import type { OrganTree } from '@yifa/api'
import type { Day } from '@yifa/calendar'
import { meta, registerPosts } from '@yifa/kernel'
import { registers as declared, postTitles, procedureTitles, registerOf } from '@yifa/law'
import { allPosts, type Database, nameOn, type Organ, officers, organs, type Post, standsOn } from '@yifa/record'
import type { RegisterDeps } from '../registers/register-deps.ts'

type TreeOrgan = OrganTree['organs'][number]
type TreePost = OrganTree['posts'][number]

interface Asked {
  readonly database: Database
  readonly region: string
  readonly on: Day
  readonly registers: RegisterDeps
}

/** What the entry of an organ says on a day: where it stands in the tree, and as what. */
interface Told {
  readonly parent?: string
  readonly kind: string
}

const kinds = meta(declared.organs.fields.kind).options ?? {}

/** The organs as their entries tell on a day; those without an entry are told by their row alone. */
async function toldOn({ registers, region, on }: Asked): Promise<ReadonlyMap<string, Told>> {
  const told = new Map<string, Told>()
  for await (const { key, period } of registers.record.all(region, { register: 'organs', on, standing: 'any' })) {
    const { parent, kind } = period?.fields ?? {}
    told.set(key, {
      ...(typeof parent === 'string' ? { parent } : {}),
      kind: kinds[String(kind)]?.title ?? String(kind ?? ''),
    })
  }
  return told
}

function organShown(organ: Organ, told: Told | undefined, names: ReadonlyMap<string, string>, on: Day): TreeOrgan {
  const { organ: id, since, until, successor, entered } = organ
  const { parent, kind } = told ?? organ
  const name = nameOn(organ, on)
  return {
    id,
    name,
    kind,
    ...(parent === undefined ? {} : { parent }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    stands: standsOn(organ, on),
    ...(successor === undefined ? {} : { successor: { id: successor, name: names.get(successor) ?? successor } }),
    former: organ.names.filter((one) => one.from <= on && one.name !== name).map((one) => one.name),
    entered,
  }
}

const servedTitles = ({ procedures, role }: Post): string[] =>
  procedures.includes('*')
    ? []
    : procedures.map((key) =>
        Object.hasOwn(registerPosts, role) ? (registerOf(key)?.title ?? key) : (procedureTitles[key] ?? key),
      )

interface Naming {
  readonly shut: ReadonlySet<string>
  readonly positions: ReadonlyMap<string, string>
  readonly holders: ReadonlyMap<string, string>
}

const named = (id: string, names: ReadonlyMap<string, string>) => ({ id, name: names.get(id) ?? id })

function postShown(post: Post, { shut, positions, holders }: Naming): TreePost {
  const { organ, officer, officerName, role, since, until, position, actingFor, appointment } = post
  return {
    organ,
    officer: { id: officer, name: officerName },
    role,
    title: postTitles[role] ?? role,
    serves: servedTitles(post),
    ...(position === undefined ? {} : { position: named(position, positions) }),
    ...(actingFor === undefined ? {} : { actingFor: named(actingFor, holders) }),
    since,
    ...(until === undefined ? {} : { until }),
    ...(appointment === undefined ? {} : { appointment }),
    ...(shut.has(officer) ? { disabled: true } : {}),
  }
}

async function positionsOf(
  posts: readonly Post[],
  { registers, region, on }: Asked,
): Promise<ReadonlyMap<string, string>> {
  const keys = [...new Set(posts.flatMap(({ position }) => position ?? []))]
  const rows = keys.length === 0 ? [] : await registers.record.onDay(region, 'posts', keys, on)
  return new Map(rows.map(({ key, title }) => [key, title]))
}

/** The tree of organs as of a day, and who held which post on it. */
export async function organTreeOn(asked: Asked): Promise<OrganTree> {
  const { database, region, on } = asked
  const [every, told, all, people] = await Promise.all([
    organs(database, region),
    toldOn(asked),
    allPosts(database, region),
    officers(database, region),
  ])
  const names = new Map(every.map((one) => [one.organ, nameOn(one, on)]))
  const held = all.filter(({ since, until }) => since <= on && (until === undefined || until >= on))
  const naming = {
    shut: new Set(people.filter(({ disabled }) => disabled).map(({ officer }) => officer)),
    positions: await positionsOf(held, asked),
    holders: new Map(all.flatMap((one) => (one.appointment === undefined ? [] : [[one.appointment, one.officerName]]))),
  }
  return {
    on,
    organs: every.map((one) => organShown(one, told.get(one.organ), names, on)),
    posts: held.map((one) => postShown(one, naming)),
  }
}
