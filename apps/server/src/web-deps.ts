import { fileURLToPath } from 'node:url'
import { caseRecord, openPublished, type Verdict, verify } from '@yifa/record'
import { caseRoom } from './cases/case-room.ts'
import type { Clockwork } from './cases/clockwork.ts'
import { organLookup, organTree } from './cases/organ-lookup.ts'
import type { Foundation } from './foundation.ts'
import type { Almanac } from './holidays.ts'
import { announcements } from './http/announcements.ts'
import type { Deps } from './http/desk.ts'
import { readingRoom } from './reading/reading-room.ts'
import type { namedRegion } from './region.ts'
import { knowing } from './registers/knowing.ts'
import { registersOn } from './registers/registers-on.ts'
import { verifyLists } from './registers/verify-lists.ts'
import type { Settings } from './settings.ts'

/** When a clock turns yellow. */
const warning = { workingDays: 3, hours: 4 }

export const told = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)

/** The folder with the built pages of an app. */
export const dist = (app: string): string => fileURLToPath(new URL(`../../${app}/dist`, import.meta.url))

export type District = ReturnType<typeof namedRegion>

/** Everything a district is served from. */
export interface House {
  readonly settings: Settings
  readonly almanac: Almanac
  readonly foundation: Foundation
  readonly clockwork: Clockwork
  readonly say: (text: string) => void
  readonly warn: (text: string) => void
}

/** A walk over the whole record of a region, held against what was published; and whether the lists follow from it. */
async function verdict({ foundation }: House, region: string): Promise<Verdict> {
  const { database, keys, published: directory } = foundation
  const belief = { publicKeys: [keys.signer.publicKey], published: await openPublished(directory) }
  const walked = await verify(database, belief, [region])
  if (!walked.sound) return walked
  const lists = await verifyLists(database, region, keys.data)
  return lists.sound ? walked : lists
}

/** What the web side of the server works with in a district. */
export function webDeps(house: House, region: District): Deps {
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
      tree: organTree(registers),
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
    readings: readingRoom(),
    keys: keys.data,
    announcements: announcements(),
    verify: (code) => verdict(house, code),
    log: (error, where) => warn(`${where}：${told(error)}`),
  }
}
