import type { Day } from '@yifa/calendar'
import {
  type AskedChange,
  type Change,
  decideChange,
  flagsOf,
  type KnownEntry,
  keyOfEntry,
  namedIn,
  type Period,
  periodOn,
  periodsOf,
  type Register,
  referenceOf,
  standingOn,
} from '@yifa/kernel'
import { registerKeys, registers } from '@yifa/law'
import { describe, expect, test } from 'vitest'
import { officers } from '../district/officers.ts'
import { organs } from '../district/organs.ts'
import { beginning } from '../live.ts'
import { type RegisterSeed, registerSeeds, type SeedEntry } from './index.ts'
import { totals } from './powers.ts'

const today: Day = '2026-11-22'
const lastMonth: Day = '2026-10-22'
const seeds = registerSeeds(today)

interface Lived {
  readonly register: string
  readonly key: string
  readonly periods: readonly Period[]
}

const place = (register: string, key: string): string => `${register} ${key}`

const keeper = { post: 'keeper', organ: 'justice', officer: 'founder' } as const
const setting = {
  organs: new Set(organs.map(({ organ }) => organ)),
  officers: new Set(officers.map(({ account }) => `demo-${account}`)),
}

function knownFor(
  register: Register,
  fields: object,
  on: Day,
  lived: ReadonlyMap<string, Lived>,
): readonly KnownEntry[] {
  return Object.entries(fields).flatMap(([field, value]) => {
    const schema = register.fields[field]
    const named = referenceOf(schema)?.register ?? ''
    return namedIn(schema, value).flatMap((key): KnownEntry[] => {
      const met = lived.get(place(named, key))
      const period = met && (periodOn(met.periods, on) ?? met.periods.at(-1))
      return met && period
        ? [{ register: named, key, title: key, standing: standingOn(met.periods, on), fields: period.fields }]
        : []
    })
  })
}

const asked = ({ from, fields, basis, changes = [] }: SeedEntry): readonly AskedChange[] => [
  { act: 'enter', facts: { effective: from, fields: { ...fields }, ...(basis === undefined ? {} : { basis }) } },
  ...changes,
]

/** Lives through one entry as the keeper would enter it. */
function livedOut(name: RegisterSeed['register'], entry: SeedEntry, lived: ReadonlyMap<string, Lived>) {
  const register: Register = registers[name]
  const key = keyOfEntry(register, entry.fields)
  const refused: string[] = []
  let changes: readonly Change[] = []
  for (const one of asked(entry)) {
    const on = 'effective' in one.facts ? one.facts.effective : today
    const told = { ...entry.fields, ...(one.act === 'amend' ? one.facts.fields : {}) }
    const known = knownFor(register, told, on, lived)
    const decided = decideChange(register, changes, one, keeper, { now: `${today}T09:00`, known, ...setting })
    if (decided.ok) changes = [...changes, decided.change]
    else refused.push(`${name} ${key} ${one.act}: ${decided.problems.map(({ problem }) => problem).join('；')}`)
  }
  if (lived.has(place(name, key))) refused.push(`${name} ${key} is there twice`)
  return { refused, one: { register: name, key, periods: periodsOf(register, changes) } }
}

/** Enters everything as the server would, in the order given; the problems of whatever is refused. */
function entered(all: readonly RegisterSeed[]) {
  const lived = new Map<string, Lived>()
  const problems = all.flatMap(({ register, entries }) =>
    entries.flatMap((entry) => {
      const { refused, one } = livedOut(register, entry, lived)
      lived.set(place(register, one.key), one)
      return refused
    }),
  )
  return { lived, refused: problems }
}

const { lived, refused } = entered(seeds)
const standing = (register: string, on: Day): readonly Period[] =>
  [...lived.values()].flatMap((one) => {
    const period = one.register === register ? periodOn(one.periods, on) : undefined
    return period ? [period] : []
  })

test('every register has entries, and everything invented is lawful in the order in which it is told', () => {
  expect(refused.slice(0, 20)).toEqual([])
  expect(registerKeys.filter((key) => !seeds.some(({ register }) => register === key))).toEqual([])
  expect(seeds.filter(({ entries }) => entries.length < 3).map(({ register }) => register)).toEqual([])
})

test('no two entries in force share what only one may have', () => {
  const shared = registerKeys.flatMap(
    (key) =>
      (registers[key] as Register).unique?.flatMap((fields) => {
        const values = standing(key, today)
          .filter((period) => fields.every((field) => period.fields[String(field)] !== undefined))
          .map((period) => `${key} ${JSON.stringify(fields.map((field) => period.fields[String(field)]))}`)
        return values.filter((value, at) => values.indexOf(value) !== at)
      }) ?? [],
  )
  expect(shared.slice(0, 20)).toEqual([])
})

test('the power list holds 2,232 powers of the twelve kinds today, and held others last month', () => {
  const now = standing('powers', today)
  expect(now.length).toBe(2232)
  for (const [kind, total] of Object.entries(totals))
    expect(now.filter(({ fields }) => fields['kind'] === kind).length, kind).toBe(total)
  const names = now.map(({ fields }) => `${fields['organ']} ${fields['name']}`)
  expect(new Set(names).size).toBe(names.length)
  const before = standing('powers', lastMonth)
  expect(before.length).not.toBe(2232)
  const bases = (list: readonly Period[]) => new Map(list.map(({ fields }) => [fields['code'], fields['basis']]))
  const [then, later] = [bases(before), bases(now)]
  expect([...later].filter(([code, basis]) => then.has(code) && then.get(code) !== basis).length).toBeGreaterThan(30)
})

test('1,004 items, 400 officers with certificates, 141 inspection items, 16 intermediary services, 28 cancelled approvals', () => {
  expect(standing('serviceItems', today).length).toBe(1004)
  expect(seeds.find(({ register }) => register === 'certificates')?.entries.length).toBe(400)
  expect(standing('officers', today).length).toBe(409)
  expect(standing('inspectionItems', today).length).toBe(141)
  expect(standing('intermediaries', today).length).toBe(16)
  expect(standing('cancelledApprovals', today).length).toBe(28)
})

test('everybody with an account holds a certificate throughout the oldest cases and today', () => {
  const holders = (on: Day) => standing('certificates', on).map(({ fields }) => fields['holder'])
  for (const on of ['2020-06-01', today])
    expect(officers.filter(({ account }) => !holders(on).includes(`demo-${account}`))).toEqual([])
})

test('what cases rest on stands before the first of them begins', () => {
  const first = beginning.slice(0, 10)
  const missing = [
    'powers',
    'serviceItems',
    'benchmarks',
    'minorViolations',
    'enforcementFields',
    'inspectionItems',
  ].filter((key) => standing(key, first).length < standing(key, lastMonth).length * 0.9)
  expect(missing).toEqual([])
})

describe('what is wrong with some entries shows', () => {
  const names = { cancelledProofs: standing('cancelledProofs', today).map(({ fields }) => String(fields['name'])) }
  const blocked = standing('serviceItems', today).flatMap(({ fields }) =>
    flagsOf(registers.serviceItems, fields, { on: today, known: [], names })
      .filter(({ blocks }) => blocks)
      .map(({ why }) => why),
  )

  test('a few guides lack an element or ask for a cancelled proof; all others can be opened', () => {
    expect(blocked.filter((why) => why.includes('缺少')).length).toBe(6)
    expect(blocked.filter((why) => why.includes('已经取消的证明')).length).toBe(2)
    expect(blocked.length).toBe(8)
  })

  test('some certificates have expired, some will soon', () => {
    const ends =
      seeds
        .find(({ register }) => register === 'certificates')
        ?.entries.map(({ fields }) => String(fields['validUntil'])) ?? []
    expect(ends.filter((end) => end < today).length).toBeGreaterThan(2)
    expect(ends.filter((end) => end >= today && end < '2027-02-01').length).toBeGreaterThan(5)
  })
})

test('most registers looked different a month ago', () => {
  const same = registerKeys.filter(
    (key) => JSON.stringify(standing(key, lastMonth)) === JSON.stringify(standing(key, today)),
  )
  expect(same).toEqual([])
})
