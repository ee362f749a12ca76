import { z } from 'zod'
import type { Page, Paging } from './contract.ts'

/** The mark of a page is none that the record gave out. */
export class UnusableCursor extends Error {
  override readonly name = 'UnusableCursor'
  constructor() {
    super('翻页标记无效,请从第一页重新查看')
  }
}

const key = z.array(z.string())

/** The sorting key the next page begins after, or undefined on the first; throws UnusableCursor. */
export function keyOf(cursor: string | undefined, length: number): readonly string[] | undefined {
  if (cursor === undefined) return undefined
  const parsed = key.length(length).safeParse(decoded(cursor))
  if (!parsed.success) throw new UnusableCursor()
  return parsed.data
}

function decoded(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

export const sizeOf = ({ limit = 50 }: Paging): number => Math.min(Math.max(Math.trunc(limit), 1), 500)

/** A page of rows of which one more than fits was asked for. */
export function pageOf<Row, Shown>(
  rows: readonly Row[],
  size: number,
  keyed: (row: Row) => readonly string[],
  shown: (row: Row) => Shown,
): Page<Shown> {
  const last = rows.length > size ? rows[size - 1] : undefined
  const page = { rows: rows.slice(0, size).map(shown) }
  if (last === undefined) return page
  return { ...page, next: Buffer.from(JSON.stringify(keyed(last))).toString('base64url') }
}
