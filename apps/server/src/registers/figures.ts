import { type AnyRegisterIndicator, type FactValues, many, matches, meta, type Register } from '@yifa/kernel'
import type { EntryCount, RegisterRecord } from '@yifa/record'
import type { Place } from './register-deps.ts'

interface Deps {
  readonly record: Pick<RegisterRecord, 'standing' | 'happened'>
}

/** A span of days, both included. */
export interface Span {
  readonly from: string
  readonly to: string
}

/** What a figure comes to for some values of choices, `licence/urban`. */
interface Part {
  readonly key: string
  readonly value: number
}

/** A figure of a register, broken down by the values of choices where it says so; `null` where it does not apply, as a share of nothing. */
export interface Figure {
  readonly value: number | null
  readonly parts: readonly Part[]
}

const askedFields = ({ by, where, distinct, sum, count }: AnyRegisterIndicator): readonly string[] => [
  ...many(by).map(String),
  ...Object.keys(where ?? {}),
  ...(distinct === undefined ? [] : [String(distinct)]),
  // Changes are counted, not summed, by the record.
  ...(count === undefined || sum === undefined ? [] : [String(sum)]),
]

const told = (fields: readonly string[], { values }: EntryCount): FactValues =>
  Object.fromEntries(fields.map((field, at) => [field, values[at] === '' ? undefined : values[at]]))

/** Values a list of keys stands for one by one. */
const spread = (value: unknown): readonly string[] => {
  if (typeof value !== 'string') return []
  const parsed: unknown = value.startsWith('[') ? JSON.parse(value) : [value]
  return Array.isArray(parsed) ? parsed.map(String) : []
}

const asTexts = (where: AnyRegisterIndicator['where']) =>
  Object.fromEntries(Object.entries(where ?? {}).map(([field, allowed]) => [field, many(allowed).map(String)]))

async function counts({ region, name }: Place, indicator: AnyRegisterIndicator, span: Span, deps: Deps) {
  const by = askedFields(indicator)
  const { sum, count } = indicator
  const found =
    count === undefined
      ? await deps.record.standing(region, {
          register: name,
          on: span.to,
          by,
          ...(sum === undefined ? {} : { sum: String(sum) }),
        })
      : await deps.record.happened(region, { register: name, ...span, acts: many(count), by })
  return found
    .map((one) => ({ one, fields: told(by, one) }))
    .filter(({ fields }) => matches(asTexts(indicator.where), fields))
}

function amountOf({ sum, count }: AnyRegisterIndicator, one: EntryCount, fields: FactValues): number {
  if (sum === undefined) return one.count
  return count === undefined ? (one.sum ?? 0) : Number(fields[String(sum)] ?? 0) * one.count
}

const partOf = ({ by }: AnyRegisterIndicator, fields: FactValues): string =>
  many(by)
    .map((field) => String(fields[String(field)] ?? ''))
    .join('/')

/** Choices as they are declared; codes of digits by number, since no object keeps those in the order they were written. */
const choices = ({ fields }: Register, field: PropertyKey): readonly string[] => {
  const values = Object.keys(meta(fields[String(field)]).options ?? {})
  return values.every((value) => /^\d+$/.test(value)) ? values.toSorted() : values
}

/** Parts in the order of the choices they stand for; those nobody has chosen come last. */
function inOrder(register: Register, { by }: AnyRegisterIndicator, parts: ReadonlyMap<string, number>): Part[] {
  const orders = many(by).map((field) => choices(register, field))
  const place = (value: string, at: number): number => {
    const met = orders[at]?.indexOf(value) ?? -1
    return met < 0 ? Number.MAX_SAFE_INTEGER : met
  }
  const places = (key: string): readonly number[] => key.split('/').map(place)
  const before = (a: readonly number[], b: readonly number[]): number =>
    a.map((one, at) => one - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0
  return [...parts].map(([key, value]) => ({ key, value })).toSorted((a, b) => before(places(a.key), places(b.key)))
}

async function counted(place: Place, indicator: AnyRegisterIndicator, span: Span, deps: Deps): Promise<Figure> {
  const found = await counts(place, indicator, span, deps)
  const { distinct, by } = indicator
  if (distinct !== undefined)
    return { value: new Set(found.flatMap(({ fields }) => spread(fields[String(distinct)]))).size, parts: [] }
  const parts = new Map<string, number>()
  let value = 0
  for (const { one, fields } of found) {
    const amount = amountOf(indicator, one, fields)
    value += amount
    const part = partOf(indicator, fields)
    if (by !== undefined) parts.set(part, (parts.get(part) ?? 0) + amount)
  }
  return { value, parts: inOrder(place.register, indicator, parts) }
}

/** What an indicator of a register comes to over a span of days. */
export async function figureOf(place: Place, indicator: AnyRegisterIndicator, span: Span, deps: Deps): Promise<Figure> {
  const { share, of } = indicator
  if (share === undefined || of === undefined) return counted(place, indicator, span, deps)
  const { indicators } = place.register
  const figure = async (name: string) => indicators[name] && figureOf(place, indicators[name], span, deps)
  const [part, whole] = await Promise.all([figure(share), figure(of)])
  const value = part?.value != null && whole?.value ? Math.round((part.value / whole.value) * 1000) / 10 : null
  return { value, parts: [] }
}

/** `licence/urban` as the titles of the choices. */
export const partTitle = ({ fields }: Register, { by }: AnyRegisterIndicator, part: string): string =>
  part
    .split('/')
    .map((value, at) => {
      const options = meta(fields[String(many(by)[at])]).options
      return value === '' ? '未填写' : (options?.[value]?.title ?? value)
    })
    .join('，')

/** Whether an entry with these fields is among those a figure, or a part of it, counts. */
export const isBehind = (indicator: AnyRegisterIndicator, part: string | undefined, fields: FactValues): boolean =>
  matches(indicator.where, fields) && (part === undefined || partOf(indicator, fields) === part)
