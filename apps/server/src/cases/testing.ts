import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { published } from '@yifa/calendar'
import { type Enclosure, standingEntries } from '@yifa/kernel'
import { methods } from '@yifa/law'
import { attachments, type CaseRecord, caseRecord, type Database, openDatabase, openKeys } from '@yifa/record'
import { testDatabase } from '@yifa/record/testing'
import { caseRoom } from './case-room.ts'
import type { CaseRoomDeps } from './deps.ts'
import type { CaseRoom, Done, Previewed, Refused, Who } from './request.ts'

/** A case room on a database of its own whose time the test sets. */
export interface Rehearsal {
  readonly room: CaseRoom
  readonly numbers: CaseRecord['numbers']
  readonly deps: CaseRoomDeps
  readonly database: Database
  readonly adminUrl: string
  readonly region: string
  /** Moves the present to a moment. */
  at(moment: string): void
  /** What proves who somebody is. */
  readonly identity: readonly Enclosure[]
  stop(): Promise<void>
}

const marks: Readonly<Record<string, string>> = { office: '清政办', centre: '清热', street: '清河', bureau: '清城管' }

export async function rehearsal(): Promise<Rehearsal> {
  const server = await testDatabase()
  const database = await openDatabase(server.url)
  const directory = mkdtempSync(join(tmpdir(), 'yifa-keys-'))
  const { data } = await openKeys(directory)
  let present = '2026-03-02T09:30'
  const record = caseRecord(database)
  const deps: CaseRoomDeps = {
    record,
    keys: data,
    attachments: attachments(join(directory, 'attachments'), data),
    setting: { calendar: published, methods },
    clockwork: { now: () => present },
    organ: async (_region, id) => (marks[id] === undefined ? undefined : { name: id, mark: marks[id] }),
    officers: async (_region, ids) => ids.map((id) => ({ id, name: id, certified: true })),
    entries: async (_region, named) => standingEntries(named),
    pool: async (_region, { register, day }) => ({ register, on: day, candidates: [], passed: [] }),
    entering: async () => ({ ok: true, appends: [] }),
    entered: () => undefined,
    tree: async () => [],
  }
  const room = caseRoom(deps)
  const paper = await room.takeIn({ name: '身份证.png', mediaType: 'image/png', bytes: Buffer.from('身份证') })
  return {
    room,
    identity: paper ? [paper] : [],
    numbers: record.numbers,
    deps,
    database,
    adminUrl: server.adminUrl,
    region: '990101',
    at: (moment) => {
      present = moment
    },
    stop: async () => {
      await database.close()
      await server.drop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

export const officerAt = (organ: string, post: string): Who => ({
  region: '990101',
  channel: 'workbench',
  officer: `${organ}-${post}`,
  post,
  organ,
})
export const citizen: Who = { region: '990101', channel: 'portal' }

/** What was done; fails the test with the reason when it was refused. */
export function done(answer: Done | Refused | Previewed): Done {
  if (answer.kind !== 'done')
    throw new Error(JSON.stringify(answer, (key, value: unknown) => (key === 'procedure' ? undefined : value)))
  return answer
}

/** Why it was refused, in the law's own words. */
export function reasonOf(answer: Done | Refused | Previewed): string {
  return answer.kind === 'refusal' ? answer.refusal.reason : answer.kind
}
