import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { caseView, followedCase, problem, receipt } from '@yifa/api'
import { published } from '@yifa/calendar'
import { type Enclosure, standingEntries } from '@yifa/kernel'
import { methods } from '@yifa/law'
import {
  appoint,
  attachments,
  caseRecord,
  createOfficer,
  createOrgan,
  createRegion,
  type Database,
  openDatabase,
  openKeys,
} from '@yifa/record'
import { foundedDatabase } from '@yifa/record/testing'
import { expect } from 'vitest'
import { createApp } from '../app.ts'
import { caseRoom } from '../cases/case-room.ts'
import { organLookup, organTree } from '../cases/organ-lookup.ts'
import type { CaseRoom } from '../cases/request.ts'
import { readingRoom } from '../reading/reading-room.ts'
import { knowing } from '../registers/knowing.ts'
import { registersOn } from '../registers/registers-on.ts'
import { type Announcements, announcements } from './announcements.ts'
import type { Deps, Web } from './desk.ts'

export const password = 'qingyuan-2026-cedar'

/** A small district: an office with its posts, another organ, the one that oversees both, and an auditor. */
const bodies = [
  { organ: 'office', name: '清源区人民政府办公室', mark: '清政办' },
  { organ: 'bureau', name: '清源区城市管理局', mark: '清城管' },
  { organ: 'justice', name: '清源区司法局', mark: '清司', supervises: true },
] as const

interface Person {
  readonly account: string
  readonly organ: string
  readonly role: string
  readonly procedures?: readonly string[]
}

export const people = {
  clerk: { account: 'clerk', organ: 'office', role: 'office', procedures: ['openInformation'] },
  head: { account: 'head', organ: 'office', role: 'head', procedures: ['openInformation'] },
  neighbour: { account: 'neighbour', organ: 'office', role: 'centre', procedures: ['hotline'] },
  elsewhere: { account: 'elsewhere', organ: 'bureau', role: 'office' },
  supervisor: { account: 'supervisor', organ: 'justice', role: 'office' },
  registrar: { account: 'registrar', organ: 'office', role: 'registrar' },
  keeper: { account: 'keeper', organ: 'justice', role: 'keeper' },
  auditor: { account: 'auditor', organ: 'office', role: 'auditor' },
  system: { account: 'system', organ: 'office', role: 'system' },
  security: { account: 'security', organ: 'office', role: 'security' },
  locked: { account: 'locked', organ: 'bureau', role: 'office' },
} as const satisfies Readonly<Record<string, Person>>
export type Who = keyof typeof people

async function settle(database: Database, region: string): Promise<void> {
  await createRegion(database, { region, name: `演示${region}` })
  for (const body of bodies) await createOrgan(database, region, { kind: '部门', ...body, name: body.name })
  for (const { account, organ, role, ...rest } of Object.values<Person>(people)) {
    const made = { officer: account, account, name: `演示员${account}`, password }
    const created = await createOfficer(database, region, made)
    if (!created.ok) throw new Error(created.message)
    await appoint(database, region, { officer: account, organ, role, since: '2020-01-01', ...rest })
  }
}

const home = '990101'

async function founded(url: string): Promise<void> {
  const database = await openDatabase(url)
  await settle(database, home)
  await database.close()
}

async function bringPaper(cases: CaseRoom): Promise<void> {
  const paper = await cases.takeIn(photograph)
  papers.splice(0, papers.length, ...(paper ? [paper] : []))
}

/** A picture of one pixel. */
export const photograph = {
  name: '身份证.png',
  mediaType: 'image/png',
  bytes: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABc3UBGAAAAABJRU5ErkJggg==',
    'base64',
  ),
} as const

/** A web side on a database of its own whose time the test sets. */
export interface WebRehearsal {
  readonly app: Web
  readonly announcements: Announcements
  readonly database: Database
  readonly adminUrl: string
  readonly deps: Deps
  /** The same server for another district of the same database. */
  readonly beside: (region: string) => Promise<Web>
  /** Moves the present to a moment. */
  readonly at: (moment: string) => void
  readonly stop: () => Promise<void>
}

const setting = { calendar: published, methods }

const settingsOf = (code: string, directory: string): Deps['settings'] => ({
  region: { code, name: '清源区（演示）', demonstration: true },
  secure: false,
  trustProxy: true,
  warning: { workingDays: 3, hours: 4 },
  dist: { portal: join(directory, 'portal'), workbench: join(directory, 'workbench') },
})

const rethrow = (error: unknown): never => {
  throw error instanceof Error ? error : new Error(String(error))
}

export async function webRehearsal(change: (database: Database) => Partial<Deps> = () => ({})): Promise<WebRehearsal> {
  const server = await foundedDatabase('web_office', founded)
  const database = await openDatabase(server.url)
  const directory = mkdtempSync(join(tmpdir(), 'yifa-web-'))
  const { data } = await openKeys(directory)
  let present = '2026-03-02T09:30'
  const clockwork = { now: () => present }
  const record = caseRecord(database)
  const registers = registersOn(database, data, clockwork)
  const cases = caseRoom({
    record,
    keys: data,
    attachments: attachments(join(directory, 'attachments'), data),
    setting,
    clockwork,
    ...knowing(registers),
    entries: async (_region, named) => standingEntries(named),
    organ: organLookup(registers),
    tree: organTree(registers),
  })
  const rooms = { announcements: announcements(), readings: readingRoom() }
  const depsFor = (code: string): Deps => ({
    database,
    record,
    cases,
    registers,
    setting,
    clockwork,
    keys: data,
    ...rooms,
    settings: settingsOf(code, directory),
    log: rethrow,
    ...change(database),
  })
  await bringPaper(cases)
  const deps = depsFor(home)
  return {
    app: createApp(deps),
    announcements: rooms.announcements,
    database,
    adminUrl: server.adminUrl,
    deps,
    beside: async (region) => {
      await settle(database, region)
      return createApp(depsFor(region))
    },
    at: (moment) => {
      present = moment
    },
    stop: async () => {
      await rooms.readings.close()
      await database.close()
      await server.drop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

export interface Sent {
  readonly method?: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly cookie?: string | undefined
}

let senders = 0

/** Asks the app as a browser would, each time from another address unless told. */
export function ask(app: Web, path: string, { method, body, headers = {}, cookie }: Sent = {}): Promise<Response> {
  senders += 1
  const init: RequestInit = {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      'x-forwarded-for': `10.0.${Math.floor(senders / 250)}.${senders % 250}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(cookie === undefined ? {} : { cookie }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }
  return Promise.resolve(app.request(path, init))
}

/** Signs somebody in and gives their cookie. */
export async function signIn(app: Web, who: Who): Promise<string> {
  const answer = await ask(app, '/api/session', { body: { account: people[who].account, password } })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0]
  if (answer.status !== 200 || cookie === undefined) throw new Error(`${who}: ${await answer.text()}`)
  return cookie
}

const papers: Enclosure[] = []

/** What somebody asks for; once a rehearsal has begun, with their identity paper. */
export const application = {
  applicant: { kind: 'person', name: '演示甲', phone: '13800000001', electronic: true },
  applicantKind: 'person',
  wanted: '清源大道维修资金使用情况',
  form: 'electronic',
  channel: 'online',
  identity: papers,
}

export const filing = { procedure: 'openInformation', act: 'apply', organ: 'office', facts: application }

/** Files an application on the portal. */
export const filed = async (app: Web, headers: Readonly<Record<string, string>> = {}) => {
  const answer = await ask(app, '/api/portal/applications', { body: filing, headers })
  if (answer.status !== 201) throw new Error(await answer.text())
  return receipt.parse(await answer.json())
}

/** Matches a text that contains another. */
export const containing = (text: string): unknown => expect.stringContaining(text)

export const problemIn = async (answer: Response) => problem.parse(await answer.json())
export const caseIn = async (answer: Response) => caseView.parse(await answer.json())
export const followedIn = async (answer: Response) => followedCase.parse(await answer.json())
