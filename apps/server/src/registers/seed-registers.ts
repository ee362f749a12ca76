import type { Moment } from '@yifa/calendar'
import { type AskedChange, keyOfEntry, type Registrar } from '@yifa/kernel'
import type { EntryAppend } from '@yifa/record'
import { store } from './change-entry.ts'
import { chunks } from './chunks.ts'
import { type Asked, type Brought, judge } from './decide-changes.ts'
import { entryAppend } from './entry-append.ts'
import { coming, namesItself } from './known-entries.ts'
import { type Place, placeOf, type RegisterDeps } from './register-deps.ts'

/** An entry as it is brought in: from which day, on which basis, with which fields, and what was changed later. */
export interface Seed {
  readonly from: string
  readonly basis?: string
  readonly reason?: string
  readonly fields: Readonly<Record<string, unknown>>
  readonly changes?: readonly AskedChange[]
}

/** Entries of one register; those named come before those that name them. */
export interface Seeds {
  readonly register: string
  readonly entries: readonly Seed[]
}

/** What holds from after one day and up to another. */
export interface Stretch {
  readonly after?: string
  readonly upto?: string
}

/** Entries judged and stored together. */
const slice = 500

const within = ({ facts }: AskedChange, { after = '', upto = '9999-12-31' }: Stretch): boolean =>
  'effective' in facts && facts.effective > after && facts.effective <= upto

function asked({ register }: Place, { from, basis, reason, fields, changes = [] }: Seed, stretch: Stretch): Asked {
  const enter: AskedChange = {
    act: 'enter',
    facts: {
      effective: from,
      fields: { ...fields },
      ...(basis === undefined ? {} : { basis }),
      ...(reason === undefined ? {} : { reason }),
    },
  }
  const all = [enter, ...changes].filter((change) => within(change, stretch))
  return { key: keyOfEntry(register, fields), changes: all }
}

/** Each change was made on the morning of its day; what is still to come is made now. */
const morning =
  (now: Moment) =>
  ({ facts }: AskedChange): Moment => {
    const at = 'effective' in facts ? `${facts.effective}T09:00` : now
    return at < now ? at : now
  }

interface Some {
  readonly wanted: readonly Asked[]
  readonly brought: Brought
  readonly asItStood?: true
}

async function seed(
  place: Place,
  who: Registrar,
  { wanted, ...others }: Some,
  deps: RegisterDeps,
): Promise<readonly string[]> {
  const judged = await judge(
    { place, who, ...others, ...(others.asItStood ? {} : { at: morning(deps.clockwork.now()) }) },
    wanted,
    deps,
  )
  const appends: EntryAppend[] = []
  const refused: string[] = []
  for (const one of judged)
    if (one.ok) appends.push(entryAppend(place, one, who, deps, 'import'))
    else
      refused.push(
        `${place.register.title}“${one.loaded.key}”：${one.problems.map(({ problem }) => problem).join('；')}`,
      )
  if (appends.length > 0) await store(place, { entries: appends }, deps)
  return refused
}

const broughtBy = ({ name, register }: Place, entries: readonly Seed[]): Brought =>
  new Map(
    namesItself(name, register)
      ? entries.map(({ fields }) => {
          const key = keyOfEntry(register, fields)
          return [key, coming(name, register, key, fields)] as const
        })
      : [],
  )

/** Brings in what holds in a stretch of days, register by register; tells what was refused, in Chinese. */
export async function seedRegisters(
  region: string,
  seeds: readonly Seeds[],
  { who, stretch, asItStood }: { readonly who: Registrar; readonly stretch: Stretch; readonly asItStood?: true },
  deps: RegisterDeps,
): Promise<readonly string[]> {
  const refused: string[] = []
  for (const { register, entries } of seeds) {
    const place = placeOf(region, register, deps)
    if (!place) continue
    const wanted = entries.map((one) => asked(place, one, stretch)).filter(({ changes }) => changes.length > 0)
    const brought = broughtBy(place, entries)
    for await (const some of chunks(wanted, slice))
      refused.push(...(await seed(place, who, { wanted: some, brought, ...(asItStood ? { asItStood } : {}) }, deps)))
  }
  return refused
}
