import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Account, district, keptAccounts } from '@yifa/demo'
import { dayOf } from '@yifa/kernel'
import {
  caseRecord,
  openDatabase,
  openPublished,
  publishCheckpoints,
  takeCheckpoints,
  type Verdict,
  verify,
} from '@yifa/record'
import { hearAnnouncements } from './announced.ts'
import { createApp } from './app.ts'
import { caseRoom } from './cases/case-room.ts'
import { type Clockwork, systemClockwork } from './cases/clockwork.ts'
import { organLookup } from './cases/organ-lookup.ts'
import { demonstrate } from './demonstration.ts'
import { type Foundation, layFoundation, startingPatience } from './foundation.ts'
import { type Almanac, almanac } from './holidays.ts'
import { announcements } from './http/announcements.ts'
import type { Deps } from './http/desk.ts'
import { listen } from './listen.ts'
import { carryOver, peopleInLine } from './people/carry-over.ts'
import { requirePort } from './port.ts'
import { namedRegion, servedRegion } from './region.ts'
import { knowing } from './registers/knowing.ts'
import { registersOn } from './registers/registers-on.ts'
import { type Settings, UnusableSettings } from './settings.ts'
import { ticker } from './ticker.ts'

/** When a clock turns yellow. */
const warning = { workingDays: 3, hours: 4 }

const dist = (app: string): string => fileURLToPath(new URL(`../../${app}/dist`, import.meta.url))

export interface StartOptions {
  readonly clockwork?: Clockwork
  /** Receives what goes on, in Chinese. */
  readonly say?: (text: string) => void
  /** Receives what goes wrong and does not stop the server. */
  readonly warn?: (text: string) => void
}

export interface Running {
  readonly url: string
  readonly portalUrl: string
  readonly workbenchUrl: string
  readonly region: { readonly code: string; readonly name: string; readonly demonstration: boolean }
  /** The accounts of the demonstration, where it runs and they are at hand. */
  readonly accounts?: readonly Account[]
  readonly data: string
  /** Lets the law act and seals the record now, as happens every few minutes. */
  readonly beat: () => Promise<void>
  readonly stop: () => Promise<void>
}

interface House {
  readonly settings: Settings
  readonly almanac: Almanac
  readonly foundation: Foundation
  readonly clockwork: Clockwork
  readonly say: (text: string) => void
  readonly warn: (text: string) => void
}

/** The same database for a session that need not wait for the disk: what a crash would take can be invented again. */
function withoutWaiting(url: string): string {
  const hasty = new URL(url)
  hasty.searchParams.append('options', '-c synchronous_commit=off')
  return hasty.href
}

/** The region served; an empty database gets the demonstration district first. */
async function settled({
  settings,
  almanac: { setting },
  foundation,
  clockwork,
  say,
}: House): Promise<Running['region']> {
  const found = await servedRegion(foundation.database, settings)
  if (found) return namedRegion(found)
  if (!settings.demonstration) throw new UnusableSettings('数据库中还没有行政区划：设 YIFA_DEMO=on 先建立演示区')
  say('首次启动：正在生成演示区一年的案件，请稍候……')
  const hasty = await openDatabase(withoutWaiting(foundation.url), { patience: startingPatience })
  const { keys, attachments } = foundation
  const given = { database: hasty, keys, attachments, setting, until: clockwork.now(), say }
  try {
    await demonstrate({ ...given, accountsPath: accountsIn(settings) })
  } finally {
    await hasty.close()
  }
  return namedRegion(district)
}

const accountsIn = ({ data }: Settings): string => join(data, 'demo-accounts.json')

/** Seals the record and publishes the seal outside the database. */
async function seal({ foundation, clockwork: { instant } }: House, region: string): Promise<void> {
  const { database, keys, published: directory } = foundation
  await takeCheckpoints(database, region, keys.signer, instant ? { now: instant } : {})
  await publishCheckpoints(database, region, keys.signer, directory)
}

/** A walk over the whole record of a region, held against what was published. */
async function verdict({ foundation }: House, region: string): Promise<Verdict> {
  const { database, keys, published: directory } = foundation
  const belief = { publicKeys: [keys.signer.publicKey], published: await openPublished(directory) }
  return verify(database, belief, [region])
}

function webDeps(house: House, region: Running['region']): Deps {
  const { settings, foundation, clockwork, warn } = house
  const { setting } = house.almanac
  const { database, keys } = foundation
  const record = caseRecord(database, clockwork.instant)
  const registers = registersOn(database, keys.data, clockwork)
  return {
    database,
    record,
    cases: caseRoom({
      record,
      keys: keys.data,
      attachments: foundation.attachments,
      setting,
      clockwork,
      organ: organLookup(registers),
      ...knowing(registers),
    }),
    registers,
    setting,
    clockwork,
    settings: {
      region,
      ...(settings.site === undefined ? {} : { site: settings.site }),
      secure: settings.secure,
      trustProxy: settings.trustProxy,
      warning,
      dist: { portal: dist('portal'), workbench: dist('workbench') },
    },
    keys: keys.data,
    announcements: announcements(),
    verify: (code) => verdict(house, code),
    log: (error, where) => warn(`${where}：${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
  }
}

/** Organs and posts follow their registers from now on: what earlier versions left is carried over, and each day brings its own. */
async function peopleKept(
  { foundation, clockwork, warn }: House,
  { registers, settings }: Deps,
): Promise<() => Promise<void>> {
  const { code } = settings.region
  for (const why of await carryOver(foundation.database, code, registers)) warn(why)
  let done = ''
  const inLine = async (): Promise<void> => {
    const today = dayOf(clockwork.now())
    if (today !== done) await peopleInLine(code, registers)
    done = today
  }
  await inLine()
  return inLine
}

async function opened(house: House): Promise<Running> {
  const { settings, foundation } = house
  const region = await settled(house)
  const deps = webDeps(house, region)
  const inLine = await peopleKept(house, deps)
  const deaf = await hearAnnouncements(foundation.url, (told) => deps.announcements?.announce(told))
  const clock = ticker({
    holidays: async () => {
      await house.almanac.reload()
      await deps.cases.firmUp(region.code)
      await deps.cases.refresh(region.code)
    },
    people: inLine,
    lapse: () => deps.cases.lapse(region.code),
    checkpoint: () => seal(house, region.code),
    log: deps.log ?? (() => undefined),
  })
  const shut = async (): Promise<void> => {
    await clock.stop()
    await deaf()
  }
  const door = await listen(createApp(deps).fetch, settings.host, settings.port).catch(async (error: unknown) => {
    await shut()
    throw error
  })
  const accounts = region.demonstration ? await keptAccounts(accountsIn(settings)) : undefined
  return {
    url: door.url,
    portalUrl: `${door.url}/`,
    workbenchUrl: `${door.url}/workbench/`,
    region,
    ...(accounts === undefined ? {} : { accounts }),
    data: settings.data,
    beat: clock.beat,
    stop: async () => {
      await door.close()
      await shut()
      await foundation.stop()
    },
  }
}

/** Puts the whole server together and starts it. Throws UnusableSettings, or UnusableDatabase, in words for an operator. */
export async function startServer(settings: Settings, options: StartOptions = {}): Promise<Running> {
  const { clockwork = systemClockwork, say = () => undefined, warn = () => undefined } = options
  await requirePort(settings.host, settings.port)
  const dates = almanac(settings.data)
  await dates.reload()
  const foundation = await layFoundation(settings, warn)
  try {
    return await opened({ settings, almanac: dates, foundation, clockwork, say, warn })
  } catch (error) {
    await foundation.stop()
    throw error
  }
}
