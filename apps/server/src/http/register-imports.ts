import { type BatchView, type ImportRow, type RegisterColumns, routes, type SavedColumns } from '@yifa/api'
import { many, requiredFields, titleOf } from '@yifa/kernel'
import type { Batch } from '@yifa/record'
import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import { handBack } from '../people/handing-over/due.ts'
import { registrarsIn } from '../people/permission.ts'
import type { Reader } from '../people/reader.ts'
import { faultyTable } from '../registers/import/faulty-table.ts'
import { ignoredField } from '../registers/import/headings.ts'
import { isBusy } from '../registers/import/import-job.ts'
import type { ImportRun } from '../registers/import/import-run.ts'
import { type Imports, imports } from '../registers/import/imports.ts'
import { type Undoings, undoings } from '../registers/import/undoings.ts'
import type { Place } from '../registers/register-deps.ts'
import type { Desk, Web, WebEnv } from './desk.ts'
import { download } from './download.ts'
import { page } from './lists.ts'
import { notPermitted, Told } from './problem.ts'
import { xlsxType } from './register-files.ts'
import { dayAsked, placeIn } from './register-place.ts'
import { paging } from './register-query.ts'

/** Whoever may change entries of a register may take them in from a table. */
function importer(reader: Reader, { name, register }: Place) {
  const [who] = registrarsIn(reader, name)
  if (!who) throw notPermitted(`您没有登记${register.title}的岗位`)
  if (who.post === 'registrar' && register.kept.by === 'keeper') throw notPermitted(`${register.title}由主管机关登记`)
  return who
}

async function columnsView({ region, name, register }: Place, { registers }: Desk): Promise<RegisterColumns> {
  const saved = await registers.record.columnsOf(region, name)
  const required = requiredFields(register)
  const fields = Object.entries(register.fields).map(([field, schema]) => ({
    field,
    title: titleOf(schema, field),
    required: required.includes(field),
    headings: [...many(register.columns?.[field])],
  }))
  return {
    fields,
    saved: Object.fromEntries(
      Object.entries(saved).map(([heading, field]) => [heading, field === ignoredField ? '' : field]),
    ),
  }
}

async function save(place: Place, columns: SavedColumns, officer: string, { registers }: Desk): Promise<void> {
  const unknown = Object.values(columns).find((field) => field !== '' && !Object.hasOwn(place.register.fields, field))
  if (unknown !== undefined)
    throw new Told(422, '填写内容有误', { detail: `${place.register.title}没有“${unknown}”这一栏目` })
  const kept = Object.entries(columns).map(
    ([heading, field]) => [heading, field === '' ? ignoredField : field] as const,
  )
  await registers.record.mapColumns(place.region, place.name, Object.fromEntries(kept), officer)
}

/** An import of the reader's own in this register; anything else is not there. */
function ownImport(c: Context<WebEnv>, { register, id }: { register: string; id: string }, all: Imports): ImportRun {
  const run = all.find(id)
  if (!run || run.given.place.name !== register || run.given.who.officer !== c.var.reader.officer.id)
    throw new Told(404, '没有找到', { detail: '没有这次导入，或者已经过期' })
  return run
}

function idle(run: ImportRun): ImportRun {
  const { state, stateTitle } = run.view()
  if (isBusy({ state }) || state === 'committed') throw new Told(409, '暂时不能', { detail: stateTitle })
  return run
}

function beginning(app: Web, desk: Desk, all: Imports): void {
  app.openapi(routes.columnsOfRegister, async (c) =>
    c.json(await columnsView(placeIn(c.req.valid('param').register, desk), desk), 200),
  )
  app.openapi(routes.saveColumns, async (c) => {
    const place = placeIn(c.req.valid('param').register, desk)
    const { officer } = importer(c.var.reader, place)
    await save(place, c.req.valid('json'), officer, desk)
    return c.json(await columnsView(place, desk), 200)
  })
  app.openapi(routes.startImport, async (c) => {
    const place = placeIn(c.req.valid('param').register, desk)
    const { name, effective, whole } = c.req.valid('query')
    const who = importer(c.var.reader, place)
    const body = c.req.raw.body
    if (!body) throw new Told(422, '文件是空的', { detail: `“${name}”没有内容，请重新选择` })
    const given = { place, who, file: name, effective: dayAsked(effective, desk), whole: whole === 'yes' }
    const run = await all.begin(given, body)
    if (!run) throw new Told(503, '暂时不能导入', { detail: '正在进行的导入过多，请稍后再试' })
    return c.json(run.view(), 201)
  })
  app.openapi(routes.mapImport, async (c) => {
    const run = idle(ownImport(c, c.req.valid('param'), all))
    await save(run.given.place, c.req.valid('json'), run.given.who.officer, desk)
    run.check().catch((error: unknown) => desk.log?.(error, '导入'))
    return c.json(run.view(), 200)
  })
}

/** How many rows are looked through for one page of the report, at the most, is all of them; it lies on disk. */
async function pageOfRows(
  run: ImportRun,
  asked: {
    readonly cursor?: string | undefined
    readonly limit: number
    readonly outcome?: string | undefined
    readonly text?: string | undefined
  },
) {
  const from = Number(asked.cursor ?? 0)
  if (!Number.isSafeInteger(from) || from < 0) throw new Told(400, '请求不合法', { detail: '翻页标记无效' })
  const text = asked.text?.trim() ?? ''
  const wanted = ({ outcome, key, title }: ImportRow): boolean =>
    (asked.outcome === undefined || outcome === asked.outcome) &&
    (text === '' || key.includes(text) || title.includes(text))
  const items: ImportRow[] = []
  let at = 0
  for await (const one of run.rows()) {
    at += 1
    if (at <= from || !wanted(one)) continue
    if (items.length === asked.limit) return page(items, String(at - 1))
    items.push(one)
  }
  return page(items, undefined)
}

function checking(app: Web, all: Imports): void {
  app.openapi(routes.readImport, (c) => c.json(ownImport(c, c.req.valid('param'), all).view(), 200))
  app.openapi(routes.importRows, async (c) =>
    c.json(await pageOfRows(ownImport(c, c.req.valid('param'), all), c.req.valid('query')), 200),
  )
  app.openapi(routes.importFaults, async (c) => {
    const run = idle(ownImport(c, c.req.valid('param'), all))
    const name = run.given.file.replace(/\.\w+$/, '')
    return download(c, await faultyTable(run), `${name}（核对结果）.xlsx`, xlsxType)
  })
  app.openapi(routes.followImport, (c) => {
    const run = ownImport(c, c.req.valid('param'), all)
    c.header('x-accel-buffering', 'no')
    return streamSSE(c, async (stream) => {
      let seen = ''
      const tell = async (): Promise<boolean> => {
        const view = run.view()
        const data = JSON.stringify(view)
        if (data !== seen) await stream.writeSSE({ event: 'import', data })
        seen = data
        return isBusy(view)
      }
      while ((await tell()) && !stream.aborted) await stream.sleep(300)
    })
  })
}

function finishing(app: Web, desk: Desk, all: Imports): void {
  app.openapi(routes.commitImport, (c) => {
    const run = ownImport(c, c.req.valid('param'), all)
    const { state, counts, stateTitle } = run.view()
    if (state !== 'checked') throw new Told(409, '不能写入', { detail: stateTitle })
    if ((counts.refused ?? 0) > 0)
      throw new Told(409, '不能写入', { detail: `有${counts.refused}行有误，改正后重新导入；全部无误才写入` })
    if ((counts.new ?? 0) + (counts.changed ?? 0) + (counts.ended ?? 0) === 0)
      throw new Told(409, '不必写入', { detail: '表格与现有内容相同' })
    const { reason, basis } = c.req.valid('json')
    run
      .commit({ reason, ...(basis === undefined ? {} : { basis }) })
      .catch((error: unknown) => desk.log?.(error, '导入'))
    return c.json(run.view(), 200)
  })
  app.openapi(routes.cancelImport, async (c) => {
    const run = ownImport(c, c.req.valid('param'), all)
    await all.drop(run.id)
    return c.body(null, 204)
  })
}

const batchView = ({ officer, ...batch }: Batch, names: (id: string) => string, undo: boolean): BatchView => ({
  ...batch,
  officerName: names(officer),
  undo: undo && batch.undoes === undefined && batch.undoneBy === undefined,
})

function batches(app: Web, desk: Desk, undoing: Undoings): void {
  const { registers, region } = desk
  const mayUndo = (reader: Reader, place: Place, { officer }: Batch): boolean =>
    registrarsIn(reader, place.name).some(({ post }) => post === 'keeper' || officer === reader.officer.id)
  app.openapi(routes.registerBatches, async (c) => {
    const place = placeIn(c.req.valid('param').register, desk)
    const { rows, next } = await registers.record.batches(region, {
      register: place.name,
      ...paging(c.req.valid('query')),
    })
    const { officer } = await desk.directory()
    return c.json(
      page(
        rows.map((one) => batchView(one, officer, mayUndo(c.var.reader, place, one))),
        next,
      ),
      200,
    )
  })
  app.openapi(routes.undoBatch, async (c) => {
    const { register, batch: id } = c.req.valid('param')
    const place = placeIn(register, desk)
    const who = importer(c.var.reader, place)
    const found = await batchIn(place, id, desk)
    if (!mayUndo(c.var.reader, place, found)) throw notPermitted('只有导入的人员和主管登记员可以撤销')
    if (found.undoes !== undefined || found.undoneBy !== undefined)
      throw new Told(409, '不能撤销', { detail: '这一批次已经撤销' })
    const after = async () => (register === 'appointments' ? (await handBack(region, found, who, desk)).left : [])
    return c.json(undoing.begin(place, found, { who, reason: c.req.valid('json').reason, after }), 200)
  })
  app.openapi(routes.readUndo, (c) => {
    const { register, batch } = c.req.valid('param')
    importer(c.var.reader, placeIn(register, desk))
    const view = undoing.view(batch)
    if (!view) throw new Told(404, '没有找到', { detail: '没有正在进行的撤销' })
    return c.json(view, 200)
  })
}

async function batchIn(place: Place, id: string, { registers, region }: Desk): Promise<Batch> {
  let cursor: string | undefined
  do {
    const { rows, next } = await registers.record.batches(region, {
      register: place.name,
      limit: 500,
      ...(cursor === undefined ? {} : { cursor }),
    })
    const found = rows.find(({ batch }) => batch === id)
    if (found) return found
    cursor = next
  } while (cursor !== undefined)
  throw new Told(404, '没有找到', { detail: '没有这一批次' })
}

/** Tables taken in as a batch: read, checked row by row, committed as a whole, undone as a whole. */
export function registerImportRoutes(app: Web, desk: Desk): void {
  const all = imports(desk.registers, (error) => desk.log?.(error, '导入'))
  beginning(app, desk, all)
  checking(app, all)
  finishing(app, desk, all)
  batches(
    app,
    desk,
    undoings(desk.registers, (error) => desk.log?.(error, '撤销导入')),
  )
}
