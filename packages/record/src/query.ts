import { z } from 'zod'
import type { Session } from './database.ts'

/** A piece of SQL with its values apart; pieces may stand inside one another. */
export interface Query {
  readonly texts: readonly string[]
  readonly values: readonly unknown[]
}

const isQuery = (value: unknown): value is Query =>
  typeof value === 'object' && value !== null && 'texts' in value && 'values' in value

/** SQL whose `${}` are either values, never part of the text, or further pieces of SQL. */
export function sql(strings: TemplateStringsArray, ...parts: readonly unknown[]): Query {
  const texts = [strings[0] ?? '']
  const values: unknown[] = []
  parts.forEach((part, i) => {
    const after = strings[i + 1] ?? ''
    if (!isQuery(part)) {
      texts.push(after)
      values.push(part)
      return
    }
    const [first = '', ...rest] = part.texts
    texts.push(`${texts.pop() ?? ''}${first}`, ...rest)
    texts.push(`${texts.pop() ?? ''}${after}`)
    values.push(...part.values)
  })
  return { texts, values }
}

/** Conditions that must all hold; those left out by `undefined` do not count. */
export function all(...conditions: readonly (Query | undefined)[]): Query {
  const stated = conditions.filter((condition) => condition !== undefined)
  return stated.reduce((joined, condition) => sql`${joined} and (${condition})`, sql`true`)
}

/** SQL that is fixed in the program, such as a list of columns. */
export const fixed = (text: string): Query => ({ texts: [text], values: [] })

export function compiled({ texts, values }: Query): { text: string; values: unknown[] } {
  return { text: texts.reduce((text, next, i) => `${text}$${i}${next}`), values: [...values] }
}

type Row = Record<string, unknown>

/** Absent columns become absent members. */
export function withoutNulls(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
}

/** The rows a query gives, each as the schema reads it; empty columns are left out first. A named one is planned once. */
export async function rowsOf<T>(session: Session, query: Query, schema: z.ZodType<T>, name?: string): Promise<T[]> {
  const { rows } = await session.query<Row>({ ...compiled(query), ...(name === undefined ? {} : { name }) })
  return z.array(schema).parse(rows.map(withoutNulls))
}
