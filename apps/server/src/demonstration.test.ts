import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { published } from '@yifa/calendar'
import { district, keptAccounts } from '@yifa/demo'
import { methods } from '@yifa/law'
import { attachments, authenticate, caseRecord, type Database, openDatabase, openKeys } from '@yifa/record'
import { type TestDatabase, testDatabase } from '@yifa/record/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demonstrate } from './demonstration.ts'

const until = '2026-11-18T10:00'
const said: string[] = []
let directory: string
let server: TestDatabase
let database: Database

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'yifa-demo-'))
  server = await testDatabase()
  database = await openDatabase(server.url)
  const keys = await openKeys(join(directory, 'keys'))
  await demonstrate({
    database,
    keys,
    attachments: attachments(join(directory, 'attachments'), keys.data),
    setting: { calendar: published, methods },
    until,
    accountsPath: join(directory, 'demo-accounts.json'),
    say: (text) => said.push(text),
  })
})
afterAll(async () => {
  await database.close()
  await server.drop()
  rmSync(directory, { recursive: true, force: true })
})

const everything = { region: district.region, organs: '*' as const }

describe('the demonstration district', () => {
  it('lives through its year lawfully: no story is cut short', () => {
    expect(said.filter((line) => line.includes('中断'))).toEqual([])
  })

  it('has people who can sign in with the passwords kept for their owner only', async () => {
    const path = join(directory, 'demo-accounts.json')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    const accounts = (await keptAccounts(path)) ?? []
    expect(new Set(accounts.map(({ password }) => password)).size).toBe(accounts.length)
    const [first] = accounts
    const signIn = await authenticate(database, district.region, first?.account ?? '', first?.password ?? '')
    expect(signIn.ok).toBe(true)
  })

  it('ends cases in every way and leaves others under way in all three lights', async () => {
    const record = caseRecord(database)
    const ended = new Map<string, Set<string>>()
    let cursor: string | undefined
    let count = 0
    do {
      const page = await record.search(everything, { limit: 200, ...(cursor === undefined ? {} : { cursor }) })
      for (const { procedure, edition, state } of page.rows) {
        const states = ended.get(`${procedure} ${edition}`) ?? new Set()
        ended.set(`${procedure} ${edition}`, states.add(state))
      }
      count += page.rows.length
      cursor = page.next
    } while (cursor !== undefined)
    expect(count).toBeGreaterThan(100)
    expect(new Set([...ended.keys()].map((key) => key.split(' ')[0])).size).toBeGreaterThanOrEqual(30)
    const states = [...ended.values()].flatMap((set) => [...set])
    for (const state of [
      'answered',
      'unprocessed',
      'withdrawn',
      'closed',
      'declined',
      'terminated',
      'decided',
      'abandoned',
      'refused',
      'revoked',
      'completed',
      'final',
      'settled',
    ])
      expect(states).toContain(state)
    const { rows } = await record.worklist(everything, { duty: 'office', limit: 200 })
    const due = rows.map(({ clock }) => clock.due).filter((day) => day !== undefined)
    expect(due.some((day) => day < until.slice(0, 10))).toBe(true)
    expect(due.some((day) => day > '2026-12-01')).toBe(true)
  })
})
