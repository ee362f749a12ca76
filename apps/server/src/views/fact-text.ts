import { dayText } from '@yifa/calendar'
import {
  type Drawn,
  drawnSchema,
  type Enclosure,
  enclosuresIn,
  factTitle,
  innerFacts,
  meta,
  type Pool,
  type Procedure,
  poolSchema,
  titleOf,
} from '@yifa/kernel'
import type * as z from 'zod'
import type { Names } from './outlook.ts'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A party in one line: the name, then whatever else was said. */
function partyText(schema: z.ZodType, value: Readonly<Record<string, unknown>>, names: Names): string {
  const { name, ...rest } = value
  const said = Object.entries(innerFacts(schema))
    .filter(([part]) => rest[part] !== undefined)
    .map(([part, inner]) => {
      const text = textOf(inner, rest[part], names)
      return meta(inner).options ? text : `${titleOf(inner, part)}：${text}`
    })
  return `${String(name)}${said.length > 0 ? `（${said.join('，')}）` : ''}`
}

/** A text in words: an entry, a choice or an organ by its name, a date in Chinese. */
function wordOf(schema: z.ZodType | undefined, value: string, names: Names): string {
  const { options, organ, entry } = meta(schema)
  if (entry) return names.entry(entry.register, value)
  return options?.[value]?.title ?? (organ ? names.organ(value) : dayText(value))
}

const most = 100
const listed = (names: readonly string[]): string =>
  `${names.slice(0, most).join('、')}${names.length > most ? `等${names.length}个` : ''}`

/** A pool in words: how many stand in it, and who was passed over and why. */
function poolText({ candidates, passed }: Pool): string {
  const out = listed(passed.map(({ title, why }) => `${title}（${why}）`))
  return `共${candidates.length}个${passed.length === 0 ? '' : `；未列入${passed.length}个：${out}`}`
}

/** What was drawn in words, those drawn for somebody behind that one's name. */
function drawnText({ lots }: Drawn): string {
  const targets = new Map(lots.map((lot) => [lot.for, lot.forTitle ?? lot.for]))
  return [...targets]
    .map(([whom, title]) => {
      const names = lots.filter((lot) => lot.for === whom).map((lot) => lot.title)
      return title === undefined ? listed(names) : `${title}：${names.join('、')}`
    })
    .join('；')
}

function lotText(value: unknown): string | undefined {
  const [from, made] = [poolSchema.safeParse(value).data, drawnSchema.safeParse(value).data]
  return from ? poolText(from) : made && drawnText(made)
}

/** The value of a fact in words: the title of a choice, a date in Chinese, an amount with its unit. */
export function textOf(schema: z.ZodType | undefined, value: unknown, names: Names): string {
  const { unit, party, enclosures, pool, drawn } = meta(schema)
  if (value === undefined || value === null) return ''
  if (enclosures)
    return enclosuresIn(value)
      .map(({ name }) => name)
      .join('、')
  const lots = pool || drawn ? lotText(value) : undefined
  if (lots !== undefined) return lots
  if (Array.isArray(value)) return value.map((one: unknown) => textOf(schema, one, names)).join('、')
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'number') return `${value}${unit ?? ''}`
  if (typeof value === 'string') return wordOf(schema, value, names)
  if (schema && party && isRecord(value)) return partyText(schema, value, names)
  return JSON.stringify(value)
}

/** A fact as it is shown: title, words, the value itself for forms, and the files where it holds some. */
export interface ShownFact {
  fact: string
  title: string
  text: string
  value?: unknown
  files?: Enclosure[]
}

/** The facts of a procedure in the order of its declaration, each with its title and its value in words. */
export function shownFacts(procedure: Procedure, facts: Readonly<Record<string, unknown>>, names: Names): ShownFact[] {
  return Object.keys(procedure.facts)
    .filter((fact) => facts[fact] !== undefined)
    .map((fact) => ({
      fact,
      title: factTitle(procedure)([fact]),
      text: textOf(procedure.facts[fact], facts[fact], names),
      value: facts[fact],
      ...(meta(procedure.facts[fact]).enclosures ? { files: [...enclosuresIn(facts[fact])] } : {}),
    }))
}
