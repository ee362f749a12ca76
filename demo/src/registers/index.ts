import type { Day } from '@yifa/calendar'
import { referenceOf } from '@yifa/kernel'
import { isRegisterKey, type RegisterKey, registerKeys, registers } from '@yifa/law'
import type * as z from 'zod'
import { appointments } from './appointments.ts'
import { benchmarks, minorViolations } from './discretion.ts'
import { enforcementFields } from './enforcement-fields.ts'
import { documentsInForce } from './files.ts'
import { serviceItems } from './guides.ts'
import { inspectionItems, inspectionTargets } from './inspections.ts'
import { type Invention, invented } from './invented.ts'
import { disputesYear } from './ledgers/disputes.ts'
import { enforcementYear } from './ledgers/enforcement.ts'
import { governmentYear } from './ledgers/government.ts'
import { publicityYear } from './ledgers/publicity.ts'
import { safetyYear } from './ledgers/safety.ts'
import { servicesYear } from './ledgers/services.ts'
import { organs } from './organs.ts'
import { regionCodes } from './places.ts'
import { posts } from './posts.ts'
import { powers } from './powers.ts'
import { cancelledProofs, intermediaries, proofs } from './proofs.ts'
import type { RegisterSeed } from './seed.ts'
import { certificates, officers } from './staff.ts'
import { disputesLists } from './standing/disputes.ts'
import { enforcementLists } from './standing/enforcement.ts'
import { governmentLists } from './standing/government.ts'
import { publicityLists } from './standing/publicity.ts'
import { safetyLists } from './standing/safety.ts'
import { servicesLists } from './standing/services.ts'
import { cancelledApprovals, powerTransfers } from './transfers.ts'

export type { RegisterSeed, SeedEntry } from './seed.ts'

/** Those told one by one, in the order in which they name each other. */
const told: readonly ((today: Day) => RegisterSeed)[] = [
  organs,
  posts,
  appointments,
  regionCodes,
  enforcementFields,
  powerTransfers,
  cancelledApprovals,
  powers,
  officers,
  certificates,
  documentsInForce,
  benchmarks,
  minorViolations,
  inspectionItems,
  inspectionTargets,
  cancelledProofs,
  proofs,
  intermediaries,
]

const standing: Readonly<Partial<Record<RegisterKey, Invention>>> = {
  ...governmentLists,
  ...publicityLists,
  ...servicesLists,
  ...enforcementLists,
  ...disputesLists,
  ...safetyLists,
}
const ledgers: Readonly<Partial<Record<RegisterKey, Invention>>> = {
  ...governmentYear,
  ...publicityYear,
  ...servicesYear,
  ...enforcementYear,
  ...disputesYear,
  ...safetyYear,
}

/** What stands for long was there before the year of cases began. */
const settled: Day = '2023-03-01'
const inventions: Readonly<Partial<Record<RegisterKey, Invention>>> = {
  ...Object.fromEntries(Object.entries<Invention>(standing).map(([key, one]) => [key, { from: settled, ...one }])),
  ...ledgers,
}
/** Items name standards and places, which are invented. */
const beforeItems: readonly RegisterKey[] = ['serviceStandards', 'serviceCentres', 'bundles']

/** The registers whose entries those of one may name. */
const namedIn = (key: RegisterKey): readonly RegisterKey[] =>
  Object.values<z.ZodType>(registers[key].fields)
    .map((schema) => referenceOf(schema)?.register ?? '')
    .filter(isRegisterKey)

/** Entries that stood all along: what others may name on any of their days. */
const lasting = ({ register, entries }: RegisterSeed): readonly string[] =>
  entries
    .filter(({ changes = [] }) => changes.every(({ act }) => act !== 'end'))
    .map(({ fields }) => String(fields[String(registers[register].key)]))

/** Every register of the demonstration district as it is entered, each naming only what comes before it. Invented throughout. */
export function registerSeeds(today: Day): readonly RegisterSeed[] {
  const seeds: RegisterSeed[] = []
  const known = new Map<string, readonly string[]>()
  const add = (seed: RegisterSeed): void => {
    seeds.push(seed)
    known.set(seed.register, lasting(seed))
  }
  const begun = new Set<RegisterKey>()
  const invent = (key: RegisterKey): void => {
    const invention = inventions[key]
    if (!invention || begun.has(key)) return
    begun.add(key)
    namedIn(key).forEach(invent)
    add(invented(key, invention, known, today))
  }
  for (const tell of told) add(tell(today))
  beforeItems.forEach(invent)
  add(serviceItems(today))
  registerKeys.filter((key) => !known.has(key)).forEach(invent)
  return seeds
}
