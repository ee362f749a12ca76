import type { Day } from '@yifa/calendar'
import * as z from 'zod'
import type { FactValues } from './event.ts'
import { isOptional, meta, titleOf } from './facts.ts'
import type { Many } from './many.ts'
import { type CellLookup, type CellNames, readCell, showCell } from './register/cell.ts'

type PartyKind = 'person' | 'organisation'

/**
 * Where a case tells what stands in a column: a fact or a part of one, `per` so many of its units (万元); a field of the
 * entry a fact names; the number or the title of a paper; the day of an act or on which a clock runs out; the organ, or what an entry of the organ's says in a
 * register; whether the case has come to one of these states; or the same in every case.
 */
export type ExchangeSource<Fact, Act, Paper, Clock, State> =
  | { readonly fact: Fact; readonly part?: string; readonly per?: number }
  | { readonly named: Fact; readonly field: string }
  | { readonly paper: Many<Paper>; readonly says: 'number' | 'title' }
  | { readonly day: Many<Act> }
  | { readonly due: Clock }
  | { readonly organ: 'name' }
  | { readonly organ: { readonly register: string; readonly field: string } }
  | { readonly state: Many<State>; readonly yes: string; readonly no: string }
  | { readonly always: string }

/** A column of an exchange table: what may stand in it, for whom, and where a case tells it; without `from` no case does. */
interface ExchangeColumn<Source> {
  readonly holds: z.ZodType
  readonly concerns?: PartyKind
  readonly from?: Source
}

/** A table in which decisions are handed to others (双公示): its columns under the names the table gives them. */
export interface Exchange<Fact, Act, Paper, Clock, State> {
  readonly title: string
  /** Where the table is laid down, and what of it was not checked. */
  readonly about: string
  /** The fact that names the party, and the column that says what kind of party it is. */
  readonly party: Fact
  readonly kind: string
  /** The column that tells one row from all others (文号). */
  readonly key: string
  readonly columns: Readonly<Record<string, ExchangeColumn<ExchangeSource<Fact, Act, Paper, Clock, State>>>>
}

export type AnyExchangeSource = ExchangeSource<PropertyKey, PropertyKey, PropertyKey, PropertyKey, string>
export type AnyExchange = Exchange<PropertyKey, PropertyKey, PropertyKey, PropertyKey, string>

/** The cells of a row by column, as they are written; nothing where a cell is empty. */
export type ExchangeRow = Readonly<Record<string, string>>

/** What a table cannot be told by a file alone: papers, days, clocks and names are looked up for it. */
export interface ExchangeCase {
  readonly facts: FactValues
  readonly state: string | undefined
  readonly paper: (documents: Many<PropertyKey>) => { readonly title: string; readonly number?: string } | undefined
  readonly day: (acts: Many<PropertyKey>) => Day | undefined
  readonly due: (clock: PropertyKey) => Day | undefined
  readonly organ: (asked: 'name' | { readonly register: string; readonly field: string }) => string | undefined
  /** A field of the entry that a fact names, as it stood when it was decided. */
  readonly entry: (fact: PropertyKey, field: string) => unknown
  /** A fact in words, where its value is a name in a register or a choice the column does not know. */
  readonly words: (fact: string, value: unknown) => string
}

/** What is wrong with a cell. */
export interface ExchangeFault {
  readonly column: string
  readonly problem: string
}

const noNames: CellNames = { organ: () => undefined, officer: () => undefined, entry: () => undefined }
const noLookup: CellLookup = noNames
const isDay = (schema: z.ZodType): boolean =>
  schema instanceof z.ZodOptional ? isDay(schema.unwrap() as z.ZodType) : schema instanceof z.ZodISODate

function partOf(value: unknown, part: string | undefined): unknown {
  if (part === undefined || typeof value !== 'object' || value === null) return part === undefined ? value : undefined
  return Object.entries(value).find(([name]) => name === part)?.[1]
}

const decimals = 1e6

/** A fact as the column holds it: choices the column knows by their keys, numbers in its unit, anything else in words. */
function factIn(
  holds: z.ZodType,
  source: Extract<AnyExchangeSource, { fact: PropertyKey }>,
  told: ExchangeCase,
): unknown {
  const { fact, part, per = 1 } = source
  const value = partOf(told.facts[String(fact)], part)
  if (value === undefined || value === null) return undefined
  if (typeof value === 'number') return Math.round((value / per) * decimals) / decimals
  const known = typeof value === 'string' && meta(holds).options?.[value] !== undefined
  return known || part !== undefined || isDay(holds) ? value : told.words(String(fact), value)
}

function valueFor(holds: z.ZodType, source: AnyExchangeSource, told: ExchangeCase): unknown {
  if ('fact' in source) return factIn(holds, source, told)
  if ('named' in source) return told.entry(source.named, source.field)
  if ('paper' in source) return told.paper(source.paper)?.[source.says]
  if ('day' in source) return told.day(source.day)
  if ('due' in source) return told.due(source.due)
  if ('organ' in source) return told.organ(source.organ)
  if ('always' in source) return source.always
  const { state, yes, no } = source
  return [state].flat().includes(told.state ?? '') ? yes : no
}

function cellOf(holds: z.ZodType, value: unknown): string {
  const text = showCell(holds, value, noNames)
  return isDay(holds) ? text.replaceAll('-', '/') : text
}

const partyKind = ({ columns, kind }: AnyExchange, row: ExchangeRow): string | undefined => {
  const read = readCell(columns[kind]?.holds ?? z.never(), row[kind] ?? '', noLookup)
  return read.ok && typeof read.value === 'string' ? read.value : undefined
}

/** Whether a column is for a party of this kind: what is not a person's is told of all other kinds. */
const isFor = (concerns: PartyKind | undefined, kind: string | undefined): boolean =>
  concerns === undefined || (concerns === 'person') === (kind === 'person')

/** A case as a row of the table. */
export function exchangeRow(exchange: AnyExchange, told: ExchangeCase): ExchangeRow {
  const kind = partOf(told.facts[String(exchange.party)], 'kind')
  const cells = Object.entries(exchange.columns).map(([column, { holds, concerns, from }]): [string, string] => {
    const asked = from !== undefined && isFor(concerns, typeof kind === 'string' ? kind : undefined)
    return [column, asked ? cellOf(holds, valueFor(holds, from, told)) : '']
  })
  return Object.fromEntries(cells.filter(([, text]) => text !== ''))
}

function problemOf(holds: z.ZodType, text: string): string | undefined {
  const read = readCell(holds, text, noLookup)
  if (!read.ok) return read.problem
  const parsed = holds.safeParse(read.value)
  const [issue] = parsed.error?.issues ?? []
  if (!issue) return undefined
  return issue.code === 'too_big'
    ? `超过${String(issue.maximum)}字`
    : issue.code === 'custom'
      ? issue.message
      : '格式不正确'
}

/** What is wrong with a row, cell by cell: left empty, told of the wrong kind of party, or not what the column holds. */
export function exchangeFaults(exchange: AnyExchange, row: ExchangeRow): readonly ExchangeFault[] {
  const kind = partyKind(exchange, row)
  return Object.entries(exchange.columns).flatMap(([column, { holds, concerns }]): readonly ExchangeFault[] => {
    const text = row[column]?.trim() ?? ''
    const due = isFor(concerns, kind)
    if (text === '') return due && !isOptional(holds) ? [{ column, problem: '未填写' }] : []
    if (!due)
      return [{ column, problem: concerns === 'person' ? '相对人不是自然人，不应填写' : '相对人是自然人，不应填写' }]
    const problem = problemOf(holds, text)
    return problem === undefined ? [] : [{ column, problem }]
  })
}

/** The columns that must be filled, but that no case of ours can fill. */
export const unfillable = ({ columns }: AnyExchange): readonly string[] =>
  Object.keys(columns).filter((column) => {
    const { holds, from } = columns[column] ?? { holds: z.any() }
    return from === undefined && !isOptional(holds)
  })

function plain(holds: z.ZodType, text: string): string {
  const read = readCell(holds, text, noLookup)
  return read.ok ? String(read.value ?? '') : text.trim()
}

/** The columns in which two rows say different things; how a day or a number is written makes no difference. */
export const exchangeDifferences = ({ columns }: AnyExchange, ours: ExchangeRow, theirs: ExchangeRow) =>
  Object.entries(columns)
    .filter(([column, { holds, from }]) => {
      const [own = '', other = ''] = [ours[column], theirs[column]]
      return from !== undefined && plain(holds, own) !== plain(holds, other)
    })
    .map(([column]) => column)

/** What a column is called in words. */
export const exchangeTitle = ({ columns }: AnyExchange, column: string): string =>
  titleOf(columns[column]?.holds ?? z.never(), column)
