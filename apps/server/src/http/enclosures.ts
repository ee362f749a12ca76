import { routes } from '@yifa/api'
import { type Enclosure, enclosureBounds, enclosureKinds, factTitle, isPublic } from '@yifa/kernel'
import { logRead, type StoredAct } from '@yifa/record'
import type { Context } from 'hono'
import { enclosedBy } from '../cases/enclosing.ts'
import type { Loaded } from '../cases/request.ts'
import type { Reader } from '../people/reader.ts'
import { openTo } from '../views/followed-case.ts'
import type { Desk, Web, WebEnv } from './desk.ts'
import { download } from './download.ts'
import { kindOfFile, nameOfFile } from './file-kind.ts'
import { caseToRead, type Readable, readsInFull, reasonFor } from './linked-cases.ts'
import type { Find } from './portal.ts'
import { notPermitted, Told } from './problem.ts'
import { addressOf, throttle } from './throttle.ts'

const megabyte = 1024 * 1024
const kinds = Object.values(enclosureKinds)
  .map(({ title }) => title)
  .join('、')

async function taken(c: Context<WebEnv>, given: string, desk: Desk): Promise<Enclosure> {
  const bytes = Buffer.from(await c.req.arrayBuffer())
  if (bytes.length === 0) throw new Told(422, '文件是空的', { detail: `“${given}”没有内容，请重新选择` })
  if (bytes.length > enclosureBounds.bytes)
    throw new Told(413, '文件过大', { detail: `单个附件至多${enclosureBounds.bytes / megabyte}兆字节` })
  const mediaType = kindOfFile(bytes)
  if (!mediaType)
    throw new Told(415, '不收这种文件', { detail: `附件可以是${kinds}；“${given}”的内容不是其中任何一种` })
  const sent = await desk.cases.takeIn({ name: nameOfFile(given, mediaType), mediaType, bytes })
  if (!sent) throw new Told(503, '暂时不能上传', { detail: '等待提交的附件过多，请稍后再试' })
  return sent
}

const noFile = (): Told => new Told(404, '没有找到', { detail: '本案没有这个附件' })

interface Found {
  readonly fact: string
  readonly enclosure: Enclosure
}

function foundIn({ procedure }: Loaded, acts: readonly Pick<StoredAct, 'act' | 'facts'>[], file: string): Found {
  const found = enclosedBy(procedure, acts).find(({ enclosure }) => enclosure.file === file)
  if (!found) throw noFile()
  return found
}

async function given(c: Context<WebEnv>, { enclosure }: Found, { cases }: Desk) {
  const bytes = await cases.contentOf(enclosure.file)
  if (!bytes) throw noFile()
  return download(c, bytes, enclosure.name, enclosure.mediaType)
}

async function logFileRead(reader: Reader, read: Readable, { fact, enclosure }: Found, desk: Desk) {
  const { row, procedure } = read.loaded
  const entry = {
    officer: reader.officer.id,
    subject: row.case,
    fields: [`${factTitle(procedure)([fact])}（附件${enclosure.file.slice(0, 8)}）`],
    reason: reasonFor(read, '查看附件'),
  }
  const written = await logRead(desk.database, desk.region, entry)
  if (!written.ok) throw new Error(written.message)
}

/** Files that acts enclose: taken in before the act, given to the handling organ and to the party who filed. */
export function enclosureRoutes(app: Web, desk: Desk, find: Find): void {
  const sent = throttle({ times: 60, seconds: 600 })
  app.openapi(routes.sendFile, async (c) => {
    sent.count(addressOf(c, desk.settings.trustProxy))
    return c.json(await taken(c, c.req.valid('query').name, desk), 201)
  })
  app.openapi(routes.addFile, async (c) => c.json(await taken(c, c.req.valid('query').name, desk), 201))
  app.openapi(routes.readEnclosure, async (c) => {
    const { id, file } = c.req.valid('param')
    const read = await caseToRead(c.var.reader, id, c.req.valid('query').via, desk)
    if (!readsInFull(c.var.reader, read)) throw notPermitted('附件载有个人信息，只有办理机关可以查看')
    const found = foundIn(read.loaded, read.loaded.stored, file)
    await logFileRead(c.var.reader, read, found, desk)
    return given(c, found, desk)
  })
  app.openapi(routes.followFile, async (c) => {
    const { file, ...credentials } = c.req.valid('json')
    const loaded = await find(c, credentials)
    if (!isPublic(loaded.procedure, loaded.follower.role)) throw noFile()
    return given(c, foundIn(loaded, openTo(loaded, loaded.follower), file), desk)
  })
}
