import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createOfficer, createRegion, openDatabase, openKeys, type Written } from '@yifa/record'
import { foundedDatabase } from '@yifa/record/testing'
import { registersOn, startServer } from '@yifa/server'
import type { BrowserContext, Page } from 'playwright-core'
import { type Size, startBrowser } from './browser.ts'
import { people, region, type Somebody, type Who } from './people.ts'
import { enterRegisters } from './registered.ts'
import { setTime } from './time.ts'

function must<T>(made: Written<T>): T {
  if (!made.ok) throw new Error(made.message)
  return made.value
}

function requireBuilt(): void {
  for (const app of ['portal', 'workbench'])
    if (!existsSync(fileURLToPath(new URL(`../apps/${app}/dist/index.html`, import.meta.url))))
      throw new Error(`apps/${app} 的网页尚未构建：请先运行 node scripts/prepare.mjs --web（npm test 会自动运行）`)
}

/** So many are taken on side by side: no more than the database answers at once. */
const atOnce = 4

/** Every journey knows the passwords of its people, so that the accounts are made once for all journeys. */
const passwordOf = (account: string) => createHash('sha256').update(`journey ${account}`).digest('base64url')

/** Sets up the district and its accounts in an empty database. */
async function found(url: string): Promise<void> {
  const database = await openDatabase(url)
  must(await createRegion(database, region))
  const employ = async ([account, { name }]: [string, Somebody]) =>
    must(
      await createOfficer(database, region.region, { officer: account, account, name, password: passwordOf(account) }),
    )
  const everybody: [string, Somebody][] = Object.entries(people)
  for (let next = 0; next < everybody.length; next += atOnce)
    await Promise.all(everybody.slice(next, next + atOnce).map(employ))
  await database.close()
}

export interface District {
  readonly url: string
  readonly password: (who: Who) => string
  /** Somebody sits down at a browser of their own, whose clock shows the district's time. */
  readonly sit: (size?: Size) => Promise<Page>
  /** Makes it another moment, `2026-03-02T09:30`, for everybody, and lets the law act. */
  readonly moveTo: (moment: string) => Promise<void>
  readonly stop: () => Promise<void>
}

/** What a browser notes when the server says no, which the pages tell their reader themselves. */
const refused = /^Failed to load resource: the server responded with a status of 4/

const instantOf = (moment: string): Date => new Date(`${moment}:00+08:00`)

/** Starts the real server on a database of its own, and a browser. The time is `moment` until it is moved. */
export async function startDistrict(moment: string): Promise<District> {
  requireBuilt()
  const [server, machine] = await Promise.all([foundedDatabase('journey_district', found), startBrowser()])
  const data = mkdtempSync(join(tmpdir(), 'yifa-journey-'))
  const database = await openDatabase(server.url)
  const { data: keys } = await openKeys(join(data, 'keys'))
  await enterRegisters(registersOn(database, keys, { now: () => moment, instant: () => instantOf(moment) }))
  await database.close()
  let present = moment
  const troubles: string[] = []
  const running = await startServer(
    {
      host: '127.0.0.1',
      port: 0,
      databaseUrl: server.url,
      data,
      demonstration: false,
      region: region.region,
      secure: false,
      trustProxy: false,
    },
    {
      clockwork: { now: () => present, instant: () => instantOf(present) },
      warn: (trouble) => troubles.push(trouble),
    },
  )
  const seats: BrowserContext[] = []
  return {
    url: running.url,
    password: passwordOf,
    sit: async (size) => {
      const seat = await machine.sit(size)
      seats.push(seat)
      await setTime(seat, instantOf(present))
      const page = await seat.newPage()
      page.on('pageerror', (error) => troubles.push(`${page.url()}：${error.message}`))
      page.on('console', (line) => {
        if (line.type() === 'error' && !refused.test(line.text())) troubles.push(`${page.url()}：${line.text()}`)
      })
      return page
    },
    moveTo: async (next) => {
      present = next
      for (const seat of seats) await setTime(seat, instantOf(next))
      await running.beat()
    },
    stop: async () => {
      await machine.close()
      await running.stop()
      await server.drop()
      rmSync(data, { recursive: true, force: true })
      if (troubles.length > 0) throw new Error(`出现了没有人看到的错误：\n${troubles.join('\n')}`)
    },
  }
}
