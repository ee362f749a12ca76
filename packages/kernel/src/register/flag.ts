import type { Day } from '@yifa/calendar'
import type { FactValues } from '../event.ts'
import { many } from '../many.ts'
import { beyond, isTold, matches } from '../where.ts'
import type { AnyFlag, Register } from './any-register.ts'
import { namedIn, referenceOf } from './field.ts'
import { type KnownEntry, knownEntry } from './known.ts'

/** Something that is wrong with an entry; with `blocks` no case may use it. */
export interface RaisedFlag {
  readonly why: string
  readonly field?: string
  readonly blocks: boolean
  readonly art?: string
}

/** What the flags of a register are held against besides the entry: the day, the entries it names, and the names other registers hold in force. */
export interface FlagSetting {
  readonly on: Day
  readonly known: readonly KnownEntry[]
  readonly names: Readonly<Record<string, readonly string[]>>
}

const textsIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string')

const isPast = (value: unknown, on: Day): boolean => typeof value === 'string' && value < on

const concerns = (flag: AnyFlag, fields: FactValues, on: Day): boolean =>
  matches(flag.where, fields) &&
  many(flag.told).every((field) => isTold(fields, field)) &&
  (flag.untold === undefined || many(flag.untold).some((field) => !isTold(fields, field))) &&
  !many(flag.none).some((field) => isTold(fields, field)) &&
  many(flag.past).every((field) => isPast(fields[String(field)], on)) &&
  beyond(flag.over, fields, 1) &&
  beyond(flag.under, fields, -1)

function raisedBy(flag: AnyFlag, fields: FactValues, { names, on }: FlagSetting): readonly RaisedFlag[] {
  const { why, art, blocks = false } = flag
  const raised = { why, blocks, ...(art ? { art } : {}) }
  if (!concerns(flag, fields, on)) return []
  if (!flag.names) return [raised]
  const { register, in: places } = flag.names
  return many(places)
    .map(String)
    .flatMap((field) => {
      const texts = textsIn(fields[field])
      const met = (names[register] ?? []).filter((name) => texts.some((text) => text.includes(name)))
      return met.map((name) => ({ ...raised, field, why: `${why}：${name}` }))
    })
}

/** References to entries that are gone are wrong in every register. */
const brokenReferences = (
  { fields: schemas }: Register,
  fields: FactValues,
  { known }: FlagSetting,
): readonly RaisedFlag[] =>
  Object.entries(schemas).flatMap(([field, schema]) => {
    const reference = referenceOf(schema)
    if (!reference) return []
    return namedIn(schema, fields[field]).flatMap((key) => {
      const met = knownEntry(known, reference.register, key)
      if (met?.standing === 'in force') return []
      const why =
        met === undefined
          ? `所列“${key}”不在册`
          : `所列“${met.title}”${met.until ? `已于${met.until}停用` : '不在有效期内'}`
      return [{ field, why, blocks: false }]
    })
  })

/** Everything that is wrong with an entry whose fields stand so. */
export const flagsOf = (register: Register, fields: FactValues, setting: FlagSetting): readonly RaisedFlag[] => [
  ...(register.flags ?? []).flatMap((flag) => raisedBy(flag, fields, setting)),
  ...brokenReferences(register, fields, setting),
]

/** What forbids to enter an entry with these fields, or to amend one so; rules that ask other registers are only shown. */
export const forbidding = ({ flags = [] }: Register, fields: FactValues, on: Day): readonly string[] =>
  flags.filter((flag) => flag.refuses && !flag.names && concerns(flag, fields, on)).map(({ why }) => why)

/** The registers whose names in force an entry's flags ask for. */
export const namesAsked = ({ flags = [] }: Register): readonly string[] => [
  ...new Set(flags.flatMap(({ names }) => names?.register ?? [])),
]
