import { addDays, type Day } from '@yifa/calendar'
import { organs } from '../district/organs.ts'
import { departments, filled, type Holder, objects, patterns, violations } from './parts.ts'
import { postsOf } from './posts.ts'
import { amended, ended, padded, type RegisterSeed, type SeedEntry } from './seed.ts'

/** How many powers of each kind the list holds; 2,232 in all. */
export const totals = {
  approval: 44,
  penalty: 1574,
  compulsion: 78,
  levy: 32,
  payment: 24,
  adjudication: 9,
  confirmation: 81,
  reward: 10,
  supervision: 122,
  inspection: 77,
  fee: 14,
  other: 167,
} as const
type Kind = keyof typeof totals
const kinds = Object.keys(totals).filter((kind): kind is Kind => Object.hasOwn(totals, kind))

/** The penalties of each organ. */
const quotas: readonly (readonly [Holder, number])[] = [
  ['market', 480],
  ['urban', 300],
  ['housing', 290],
  ['emergency', 190],
  ['land', 150],
  ['justice', 44],
  ['qinghe', 40],
  ['yuntai', 40],
  ['data', 20],
  ['audit', 20],
]

/** The day from which the list stands: before the cases of the demonstration begin, which rest on it. */
export const listed: Day = '2023-07-01'

interface Named {
  readonly name: string
  readonly organ: Holder
  readonly object: number
}

const every = (organ: Holder, pattern: string, wrap: (text: string) => string): readonly Named[] =>
  objects[organ].map((object, at) => ({ name: wrap(filled(pattern, object)), organ, object: at }))

const penalties = (organ: Holder): readonly Named[] =>
  violations.flatMap((pattern) => every(organ, pattern, (text) => `对${text}的处罚`))

/** Every name a kind of power can have, organ after organ; penalties up to the quota of each. */
function names(kind: Kind): readonly Named[] {
  if (kind === 'penalty') return quotas.flatMap(([organ, quota]) => penalties(organ).slice(0, quota))
  return patterns[kind].flatMap((pattern) => departments.flatMap((organ) => every(organ, pattern, (text) => text)))
}

const procedures: Readonly<Partial<Record<Kind, string>>> = {
  approval: 'licence',
  penalty: 'penalty',
  compulsion: 'compulsoryMeasure',
  adjudication: 'adjudication',
  inspection: 'inspection',
  supervision: 'supervision',
}

const perOrgan: Readonly<Partial<Record<Holder, number>>> = { market: 6, urban: 12, housing: 4, land: 4, emergency: 4 }

/** The field of enforcement an object of an organ belongs to. */
export const fieldOf = (organ: Holder, object: number): string =>
  `LY-${organ}-${padded((object % (perOrgan[organ] ?? 1)) + 1, 2)}`

/** How many fields of enforcement an organ has. */
export const fieldsOf = (organ: string): readonly string[] =>
  isHolder(organ) ? Array.from({ length: perOrgan[organ] ?? 1 }, (_, at) => fieldOf(organ, at)) : []

const isHolder = (organ: string): organ is Holder => Object.hasOwn(objects, organ)
const isTown = (organ: Holder): boolean => organ === 'qinghe' || organ === 'yuntai'
const enforcing: readonly Kind[] = ['penalty', 'compulsion', 'inspection']

/** An invented power with its code and what it is about. */
export interface Power extends Named {
  readonly code: string
  readonly kind: Kind
  readonly serial: number
}

const coded = (kind: Kind, place: number, list: readonly Named[]): readonly Power[] =>
  list.map((named, at) => ({
    ...named,
    kind,
    serial: at + 1,
    code: `QY${padded(place + 1, 2)}-${padded(at + 1, 4)}`,
  }))

const byKind = (kind: Kind, place: number): readonly Power[] => coded(kind, place, names(kind).slice(0, totals[kind]))

/** The powers in force today, kind after kind. */
export const powersInForce: readonly Power[] = kinds.flatMap(byKind)
export const powersOf = (kind: Kind): readonly Power[] => powersInForce.filter((power) => power.kind === kind)

/** The powers of the towns, each taken over under this record. */
export const takenOver = powersInForce.filter(({ organ }) => isTown(organ))
export const transferOf = ({ code }: Power): string => `CJ-${code}`

const organName = (organ: string): string => organs.find((one) => one.organ === organ)?.name ?? organ

function fieldsOfPower({ code, name, kind, organ, object, serial }: Power): SeedEntry['fields'] {
  const run = procedures[kind]
  const town = isTown(organ)
  return {
    code,
    name,
    kind,
    organ,
    basis: `《清源区演示${objects[organ][object] ?? ''}管理规定》第${(serial % 60) + 1}条`,
    source: town ? 'delegated' : 'own',
    ...(town ? { sourceRecord: `CJ-${code}` } : {}),
    ...(enforcing.includes(kind) ? { field: fieldOf(organ, object) } : {}),
    ...(run === undefined ? {} : { procedure: run }),
    counterpart: '公民、法人或者其他组织',
    ...(kind === 'approval' ? { statutoryDays: 20, promisedDays: (serial % 10) + 1 } : {}),
    ...(serial % 211 === 0 ? {} : { posts: postsOf(organ) }),
    ...(serial % 397 === 0 ? {} : { duties: ['依法受理或者立案', '按程序办理并告知权利', '作出决定并公开结果'] }),
    liability: ['不履行或者不正确履行职责', '违反法定程序', '滥用职权、徇私舞弊'],
    complaint: '100-12345（演示）',
    remark: `${organName(organ)}行使，演示数据`,
  }
}

const adjusting = '清源区人民政府关于调整权责清单的决定（演示）'

/** Lately some were amended: their basis was renumbered. */
const changesOf = ({ serial, kind }: Power, today: Day): SeedEntry['changes'] =>
  serial % 37 === 0 && kind !== 'reward'
    ? [
        amended(
          addDays(today, -20),
          { basis: `《清源区演示条例（修订）》第${(serial % 80) + 1}条` },
          '设定依据修订',
          adjusting,
        ),
      ]
    : undefined

function asEntry(power: Power, today: Day): SeedEntry {
  const changes = changesOf(power, today)
  const recent = power.kind === 'penalty' && power.serial > 1560
  const from = recent ? addDays(today, -18) : listed
  return {
    from,
    basis: recent ? adjusting : '清源区权责清单（2023年版，演示）',
    fields: fieldsOfPower(power),
    ...(changes === undefined || recent ? {} : { changes }),
  }
}

/** Powers that stood until lately: given up when the list was adjusted. */
function givenUp(today: Day): readonly SeedEntry[] {
  const old = coded('other', kinds.indexOf('other'), names('other')).slice(totals.other, totals.other + 18)
  return old.map((power) => ({
    from: listed,
    fields: fieldsOfPower(power),
    changes: [ended(addDays(today, -15), '依据废止，予以取消', adjusting)],
  }))
}

/** 权责清单: 2,232 powers of twelve kinds stand today; last month there were others. */
export const powers = (today: Day): RegisterSeed => ({
  register: 'powers',
  entries: [...powersInForce.map((power) => asEntry(power, today)), ...givenUp(today)],
})
