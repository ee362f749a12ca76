import { type ChangePreview, type EnterRequest, routes, type ChangeRequest as Said } from '@yifa/api'
import { type AskedChange, type ChangeProblem, mayChange, organOfEntry, type Registrar, titleOf } from '@yifa/kernel'
import { logRead } from '@yifa/record'
import type { Context } from 'hono'
import * as z from 'zod'
import type { Reader } from '../people/reader.ts'
import { type Changed, changeEntry, previewChange } from '../registers/change-entry.ts'
import { changePreview } from '../registers/change-preview.ts'
import { entryView } from '../registers/entry-view.ts'
import { loadEntry } from '../registers/load-entries.ts'
import { personalFields } from '../registers/personal-fields.ts'
import type { Place } from '../registers/register-deps.ts'
import type { Desk, Web, WebEnv } from './desk.ts'
import { notPermitted, Told } from './problem.ts'
import { dayAsked, entitled, placeIn, registerRequestKey, sightOfEntry, versionIn } from './register-place.ts'

async function entryIn(place: Place, key: string, { registers }: Desk) {
  const loaded = await loadEntry(place, key, registers)
  if (!loaded) throw new Told(404, '没有找到', { detail: `${place.register.title}中没有“${key}”` })
  return loaded
}

/** Writes down that somebody reads the personal fields of an entry in full. */
async function logFullRead(reader: Reader, { name, register }: Place, key: string, desk: Desk): Promise<void> {
  const fields = personalFields(register).map((field) => titleOf(register.fields[field] ?? z.never(), field))
  if (fields.length === 0) return
  const reason = `查阅${register.title}“${key}”`
  const written = await logRead(desk.database, desk.region, {
    officer: reader.officer.id,
    subject: `${name}/${key}`,
    fields,
    reason,
  })
  if (!written.ok) throw new Error(written.message)
}

/** The entry as this reader sees it; reading personal data in full is logged. */
async function shown(c: Context<WebEnv>, place: Place, key: string, on: string, desk: Desk) {
  const loaded = await entryIn(place, key, desk)
  const sight = sightOfEntry(c.var.reader, place, loaded.head.organ, on)
  if (sight.unmasked) await logFullRead(c.var.reader, place, key, desk)
  c.header('etag', `"${loaded.head.version}"`)
  c.header('cache-control', 'no-store')
  return entryView(place, loaded, sight, desk.registers)
}

const withTitles = ({ register }: Place, problems: readonly ChangeProblem[]) =>
  problems.flatMap(({ field, problem }) =>
    field === undefined
      ? []
      : [{ path: `fields.${field}`, field: titleOf(register.fields[field] ?? z.never(), field), problem }],
  )

/** What was refused, as a problem: by whom, in which fields, or as a whole. */
function refusal(place: Place, problems: readonly ChangeProblem[]): Told {
  const errors = withTitles(place, problems)
  const detail = problems.map(({ problem }) => problem).join('；')
  return errors.length > 0
    ? new Told(422, '填写内容有误', { detail, errors })
    : new Told(409, '不能这样变更', { detail })
}

function accepted(place: Place, changed: Changed): string {
  if (changed.kind === 'done') return changed.key
  if (changed.kind === 'refused') throw refusal(place, changed.problems)
  if (changed.kind === 'missing')
    throw new Told(404, '没有找到', { detail: `${place.register.title}中没有这一${place.register.entry}` })
  throw new Told(412, '已被他人变更', { detail: '请刷新后再试', version: changed.actual })
}

/** Whoever may not change entries of this organ is told so before anything else. */
function permitted(place: Place, organ: string | undefined, asked: AskedChange, reader: Reader): Registrar {
  const who = entitled(reader, place, organ)
  if ((asked.act === 'approve' || asked.act === 'reject') && who.post !== 'keeper')
    throw notPermitted('应当由主管登记员核准')
  const fields =
    organ === undefined || place.register.organ === undefined ? {} : { [String(place.register.organ)]: organ }
  const [refused] = mayChange(place.register, fields, who)
  if (refused) throw notPermitted(refused.problem)
  return who
}

const entering = (said: EnterRequest): AskedChange => ({ act: 'enter', facts: said })

/** What was said, without what was left unsaid. */
const changing = (said: Said): AskedChange => said

const organSaid = ({ register }: Place, { fields }: EnterRequest) => organOfEntry(register, fields)

function makings(app: Web, desk: Desk): void {
  app.openapi(routes.enterEntry, async (c) => {
    const place = placeIn(c.req.valid('param').register, desk)
    const said = c.req.valid('json')
    const change = entering(said)
    const who = permitted(place, organSaid(place, said), change, c.var.reader)
    const key = c.req.valid('header')['idempotency-key']
    const request = { change, ...registerRequestKey(who, place, key, change) }
    const entered = accepted(place, await changeEntry(place, request, who, desk.registers))
    const view = await shown(c, place, entered, dayAsked(undefined, desk), desk)
    c.header('location', `/api/registers/${place.name}/entries/${encodeURIComponent(entered)}`)
    return c.json(view, 201)
  })
  app.openapi(routes.changeEntry, async (c) => {
    const { register, key } = c.req.valid('param')
    const place = placeIn(register, desk)
    const headers = c.req.valid('header')
    const change = changing(c.req.valid('json'))
    const version = versionIn(headers['if-match'])
    const { head } = await entryIn(place, key, desk)
    const who = permitted(place, head.organ, change, c.var.reader)
    const request = {
      change,
      key,
      version,
      ...registerRequestKey(who, place, headers['idempotency-key'], { key, version, change }),
    }
    accepted(place, await changeEntry(place, request, who, desk.registers))
    return c.json(await shown(c, place, key, dayAsked(undefined, desk), desk), 200)
  })
}

async function preview(
  c: Context<WebEnv>,
  place: Place,
  asked: { readonly key?: string; readonly change: AskedChange; readonly organ: string | undefined },
  desk: Desk,
): Promise<ChangePreview> {
  const { organ, ...request } = asked
  const who = permitted(place, organ, request.change, c.var.reader)
  const judged = await previewChange(place, request, who, desk.registers)
  if (!judged) throw new Told(404, '没有找到', { detail: `${place.register.title}中没有这一${place.register.entry}` })
  return changePreview(place, judged, request.change, who, desk.registers)
}

/** Entries one by one: read, enter, amend, end, cancel, approve, reject, and what each would do. */
export function registerChangeRoutes(app: Web, desk: Desk): void {
  app.openapi(routes.readRegisterEntry, async (c) => {
    const { register, key } = c.req.valid('param')
    const place = placeIn(register, desk)
    return c.json(await shown(c, place, key, dayAsked(c.req.valid('query').on, desk), desk), 200)
  })
  makings(app, desk)
  app.openapi(routes.previewEntry, async (c) => {
    const place = placeIn(c.req.valid('param').register, desk)
    const said = c.req.valid('json')
    return c.json(await preview(c, place, { change: entering(said), organ: organSaid(place, said) }, desk), 200)
  })
  app.openapi(routes.previewChange, async (c) => {
    const { register, key } = c.req.valid('param')
    const place = placeIn(register, desk)
    const { head } = await entryIn(place, key, desk)
    const change = changing(c.req.valid('json'))
    return c.json(await preview(c, place, { key, change, organ: head.organ }, desk), 200)
  })
}
