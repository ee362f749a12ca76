import { addDays } from '@yifa/calendar'
import {
  type Account,
  beginning,
  district,
  found,
  keepAccounts,
  keeperOfRegisters,
  keepersOfPeople,
  live,
  newAccounts,
  type Present,
  present,
  registerSeeds,
} from '@yifa/demo'
import { dayOf, type Registrar, type Setting } from '@yifa/kernel'
import { type Attachments, caseRecord, type Database, type Keys, takeCheckpoints } from '@yifa/record'
import { caseRoom } from './cases/case-room.ts'
import type { CaseRoomDeps } from './cases/deps.ts'
import { organLookup, organTree } from './cases/organ-lookup.ts'
import { isFresh } from './cases/refresh.ts'
import { knowing } from './registers/knowing.ts'
import type { RegisterDeps } from './registers/register-deps.ts'
import { registersOn } from './registers/registers-on.ts'
import { type Stretch, seedRegisters } from './registers/seed-registers.ts'

export interface Demonstration {
  readonly database: Database
  readonly keys: Keys
  readonly attachments: Attachments
  readonly setting: Setting
  /** Up to when the district has lived. */
  readonly until: string
  /** Where its accounts are kept. */
  readonly accountsPath: string
  readonly say: (text: string) => void
}

const clockworkOf = ({ now, date }: Present) => ({ now, instant: date })

type RegisterSeed = ReturnType<typeof registerSeeds>[number]

const keeper = ({ account, organ }: { readonly account: string; readonly organ: string }): Registrar => ({
  post: 'keeper',
  organ,
  officer: `demo-${account}`,
})

/** Nobody enters an appointment of their own: that of whoever keeps them is entered by the keeper of the organs. */
function byKeeper(seed: RegisterSeed): readonly { readonly who: Registrar; readonly seed: RegisterSeed }[] {
  const { organs, appointments } = keepersOfPeople
  if (seed.register === 'organs') return [{ who: keeper(organs), seed }]
  if (seed.register !== 'appointments') return [{ who: keeper(keeperOfRegisters), seed }]
  const { officer: own } = keeper(appointments)
  const ofKeeper = (some: boolean): RegisterSeed => ({
    ...seed,
    entries: seed.entries.filter(({ fields }) => (fields['officer'] === own) === some),
  })
  return [
    { who: keeper(organs), seed: ofKeeper(true) },
    { who: keeper(appointments), seed: ofKeeper(false) },
  ]
}

/** Enters what the registers of the district hold from a stretch of days on. */
async function enterRegisters({ until, say }: Demonstration, stretch: Stretch, deps: RegisterDeps): Promise<void> {
  for (const { who, seed } of registerSeeds(dayOf(until)).flatMap(byKeeper)) {
    const refused = await seedRegisters(district.region, [seed], { who, stretch }, deps)
    for (const why of refused) say(`演示登记事项未能入册：${why}`)
  }
}

/** Founds the demonstration district and lets it live up to now, case by case, sealed at the beginning of each month. */
export async function demonstrate(given: Demonstration): Promise<readonly Account[]> {
  const { database, keys, setting, until, say } = given
  const accounts = newAccounts()
  await keepAccounts(given.accountsPath, accounts)
  const staff = await found(database, accounts)
  const moment = present(beginning)
  const registers = registersOn(database, keys.data, clockworkOf(moment))
  const deps: CaseRoomDeps = {
    record: caseRecord(database, moment.date),
    keys: keys.data,
    attachments: given.attachments,
    setting,
    clockwork: moment,
    organ: organLookup(registers),
    tree: organTree(registers),
    ...knowing(registers),
  }
  // What is announced ahead stands in the registers before its day; what happened in the last year comes in at its end.
  const start = addDays(dayOf(until), -365)
  await enterRegisters(given, { upto: start }, registers)
  const room = caseRoom(deps)
  const seal = () => takeCheckpoints(database, district.region, keys.signer, { now: moment.date })
  const onMonth = async (month: string): Promise<void> => {
    say(`演示区：${month.replace('-', '年')}月`)
    await seal()
  }
  await live({ room, staff, setting, present: moment, until, onMonth, onRefused: (why) => say(`演示案件中断：${why}`) })
  await enterRegisters(given, { after: start }, registers)
  await isFresh(district.region, deps)
  await seal()
  return accounts
}
