import { type AnyRegisterIndicator, type FactValues, many, matches, meta, type Register } from '@yifa/kernel'
import type { EntryCount } from '@yifa/record'
import type { Place, RegisterDeps } from './register-deps.ts'

/** A span of days, both included. */
export interface Span {
  readonly from: string
  readonly to: string
}

/** A figure of a register, broken down by the values of choices where it says so. */
export interface Figure {
  readonly value: number
  readonly parts: Readonly<Record<string, number>>
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

async function counts({ region, name }: Place, indicator: AnyRegisterIndicator, span: Span, deps: RegisterDeps) {
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

async function counted(place: Place, indicator: AnyRegisterIndicator, span: Span, deps: RegisterDeps): Promise<Figure> {
  const found = await counts(place, indicator, span, deps)
  const { distinct, by } = indicator
  if (distinct !== undefined)
    return { value: new Set(found.flatMap(({ fields }) => spread(fields[String(distinct)]))).size, parts: {} }
  const parts: Record<string, number> = {}
  let value = 0
  for (const { one, fields } of found) {
    const amount = amountOf(indicator, one, fields)
    value += amount
    const part = many(by)
      .map((field) => String(fields[String(field)] ?? ''))
      .join('/')
    if (by !== undefined) parts[part] = (parts[part] ?? 0) + amount
  }
  return { value, parts }
}

/** What an indicator of a register comes to over a span of days. */
export async function figureOf(
  place: Place,
  indicator: AnyRegisterIndicator,
  span: Span,
  deps: RegisterDeps,
): Promise<Figure> {
  const { share, of } = indicator
  if (share === undefined || of === undefined) return counted(place, indicator, span, deps)
  const { indicators } = place.register
  const figure = async (name: string) => indicators[name] && figureOf(place, indicators[name], span, deps)
  const [part, whole] = await Promise.all([figure(share), figure(of)])
  const value = part && whole && whole.value > 0 ? Math.round((part.value / whole.value) * 1000) / 10 : 0
  return { value, parts: {} }
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
export function isBehind({ by, where }: AnyRegisterIndicator, part: string | undefined, fields: FactValues): boolean {
  if (!matches(where, fields)) return false
  return (
    part === undefined ||
    many(by)
      .map((field) => String(fields[String(field)] ?? ''))
      .join('/') === part
  )
}
