import { join } from 'node:path'
import { type Account, district, keptAccounts } from '@yifa/demo'
import { dayOf } from '@yifa/kernel'
import { openDatabase, publishCheckpoints, takeCheckpoints } from '@yifa/record'
import { hearAnnouncements } from './announced.ts'
import { createApp } from './app.ts'
import { type Clockwork, systemClockwork } from './cases/clockwork.ts'
import { demonstrate } from './demonstration.ts'
import { layFoundation, startingPatience } from './foundation.ts'
import { foundDistrict, newFoundingCode } from './founding/found-district.ts'
import { type Alive, standingFront, type Unfounded, waitingFront } from './founding/front.ts'
import { almanac } from './holidays.ts'
import type { Deps } from './http/desk.ts'
import { listen } from './listen.ts'
import { carryOver, peopleInLine } from './people/carry-over.ts'
import { handoversDue } from './people/handing-over/due.ts'
import { requirePort } from './port.ts'
import { namedRegion, servedRegion } from './region.ts'
import type { Settings } from './settings.ts'
import { ticker } from './ticker.ts'
import { type District, dist, type House, told, webDeps } from './web-deps.ts'

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
  /** The district served; none while the server waits for one to be founded. */
  readonly region?: District
  /** The code with which a district is founded at the workbench, while the server waits for one. */
  readonly foundingCode?: string
  /** The accounts of the demonstration, where it runs and they are at hand. */
  readonly accounts?: readonly Account[]
  readonly data: string
  /** Lets the law act and seals the record now, as happens every few minutes. */
  readonly beat: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** The same database for a session that need not wait for the disk: what a crash would take can be invented again. */
function withoutWaiting(url: string): string {
  const hasty = new URL(url)
  hasty.searchParams.append('options', '-c synchronous_commit=off')
  return hasty.href
}

/** The region served; an empty database gets the demonstration district first, or none where it is not wanted. */
async function settled({
  settings,
  almanac: { setting },
  foundation,
  clockwork,
  say,
}: House): Promise<District | undefined> {
  const found = await servedRegion(foundation.database, settings)
  if (found) return namedRegion(found)
  if (!settings.demonstration) return undefined
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

/** The cases of handovers whose day has come go on with whoever took over. */
async function handed({ warn }: House, deps: Deps): Promise<void> {
  for (const { number, problem } of await handoversDue(deps.settings.region.code, deps))
    warn(`交接：${number} 需要另行交办：${problem}`)
}

async function alive(house: House, region: District): Promise<Alive> {
  const deps = webDeps(house, region)
  const inLine = await peopleKept(house, deps)
  const deaf = await hearAnnouncements(house.foundation.url, (told) => deps.announcements?.announce(told))
  const clock = ticker({
    holidays: async () => {
      await house.almanac.reload()
      await deps.cases.firmUp(region.code)
      await deps.cases.refresh(region.code)
    },
    people: async () => {
      await inLine()
      await handed(house, deps)
    },
    lapse: () => deps.cases.lapse(region.code),
    checkpoint: () => seal(house, region.code),
    log: deps.log ?? (() => undefined),
  })
  return {
    region,
    answer: createApp(deps).fetch,
    beat: clock.beat,
    stop: async () => {
      await clock.stop()
      await deps.readings.close()
      await deaf()
    },
  }
}

/** A server that waits for a district: it can be founded here, or from the command line. */
function unfounded(house: House, code: string): Unfounded {
  const { settings, foundation, clockwork, warn } = house
  const { database, keys } = foundation
  return {
    code,
    found: (founding) => foundDistrict(founding, { database, keys: keys.data, clockwork, only: settings.region }),
    standing: async () => {
      const found = await servedRegion(database, settings)
      return found && alive(house, namedRegion(found))
    },
    workbench: dist('workbench'),
    secure: settings.secure,
    trustProxy: settings.trustProxy,
    log: (error, where) => warn(`${where}：${told(error)}`),
  }
}

async function opened(house: House): Promise<Running> {
  const { settings, foundation } = house
  const region = await settled(house)
  const code = newFoundingCode()
  const front = region ? standingFront(await alive(house, region)) : waitingFront(unfounded(house, code))
  const door = await listen(front.answer, settings.host, settings.port).catch(async (error: unknown) => {
    await front.stop()
    throw error
  })
  const accounts = region?.demonstration ? await keptAccounts(accountsIn(settings)) : undefined
  return {
    url: door.url,
    portalUrl: `${door.url}/`,
    workbenchUrl: `${door.url}/workbench/`,
    ...(region ? { region } : { foundingCode: code }),
    ...(accounts === undefined ? {} : { accounts }),
    data: settings.data,
    beat: front.beat,
    stop: async () => {
      await door.close()
      await front.stop()
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
