import { routes } from '@yifa/api'
import { type FactValues, type Register, titleOf } from '@yifa/kernel'
import { logRead } from '@yifa/record'
import type { Context } from 'hono'
import * as z from 'zod'
import { readsEntries, registrarsIn } from '../people/permission.ts'
import type { Reader } from '../people/reader.ts'
import { exchangeOf, isExchanged } from '../registers/exchange.ts'
import type { Flagged } from '../registers/flagged.ts'
import { maskedFields, personalFields } from '../registers/personal-fields.ts'
import type { Place } from '../registers/register-deps.ts'
import { csvOf, jsonOf, type Table, xlsxOf } from '../registers/tables.ts'
import { templateOf } from '../registers/template.ts'
import type { Desk, Web, WebEnv } from './desk.ts'
import { download } from './download.ts'
import { Told } from './problem.ts'
import { placeIn } from './register-place.ts'
import { entryQuery, flaggedOnly } from './register-query.ts'

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A file written while it is sent, to be saved under a Chinese name. */
export function streamed(c: Context<WebEnv>, body: ReadableStream<Uint8Array>, name: string, type: string): Response {
  c.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
  c.header('cache-control', 'no-store')
  return c.body(body, 200, { 'content-type': type })
}

/** Personal fields in full of the organs a reader registers for; of all others masked. */
const openTo =
  (reader: Reader, name: string) =>
  (register: Register, fields: FactValues, organ: string | undefined): FactValues =>
    readsEntries(reader, name, organ) ? fields : maskedFields(register, fields)

/** Writes down that somebody takes personal data away in a file. */
async function logTaken(reader: Reader, { name, register }: Place, on: string, desk: Desk): Promise<void> {
  const fields = personalFields(register).map((field) => titleOf(register.fields[field] ?? z.never(), field))
  if (fields.length === 0 || registrarsIn(reader, name).length === 0) return
  const reason = `导出${register.title}（${on}）`
  const written = await logRead(desk.database, desk.region, {
    officer: reader.officer.id,
    subject: name,
    fields,
    reason,
  })
  if (!written.ok) throw new Error(written.message)
}

const formats = {
  xlsx: { write: xlsxOf, type: xlsxType },
  csv: { write: csvOf, type: 'text/csv; charset=utf-8' },
  json: { write: jsonOf, type: 'application/json; charset=utf-8' },
} as const

/** Entries as files: what is seen or the whole, of any day; and the template to fill in. */
export function registerFileRoutes(app: Web, desk: Desk, flagged: Flagged): void {
  const { registers, region } = desk
  app.openapi(routes.exportEntries, async (c) => {
    const place = placeIn(c.req.valid('param').register, desk)
    const { format, ...said } = c.req.valid('query')
    const query = await flaggedOnly(place, said, entryQuery(place, said, c.var.reader, desk), { flagged, desk })
    const table: Table = {
      place,
      rows: registers.record.all(region, query),
      on: query.on,
      fields: Object.keys(place.register.fields),
      open: openTo(c.var.reader, place.name),
    }
    const name = `${place.register.title}-${query.on}`
    await logTaken(c.var.reader, place, query.on, desk)
    if (format === 'exchange') {
      if (!isExchanged(place.register))
        throw new Told(422, '没有交换格式', { detail: `${place.register.title}没有全国统一的交换字段` })
      return streamed(c, exchangeOf(table, registers), `${name}-交换.csv`, 'text/csv; charset=utf-8')
    }
    const { write, type } = formats[format]
    return streamed(c, write(table, registers), `${name}.${format}`, type)
  })
  app.openapi(routes.registerTemplate, async (c) => {
    const place = placeIn(c.req.valid('param').register, desk)
    const bytes = await templateOf(place, registers)
    return download(c, bytes, `${place.register.title}导入模板.xlsx`, xlsxType)
  })
}
