import { addDays, type Day } from '@yifa/calendar'
import { isOptional, meta, type Register, referenceOf, titleOf } from '@yifa/kernel'
import { type RegisterKey, registers } from '@yifa/law'
import * as z from 'zod'
import { creditCodeOf, identityOf } from './codes.ts'
import { amended, ended, padded, type RegisterSeed, round, type SeedEntry } from './seed.ts'

/** How the entries of a register are invented: their names in turn, and what is not left to chance. */
export interface Invention {
  readonly names: readonly string[]
  /** So many; as many as there are names unless told. */
  readonly count?: number
  /** All from this day; spread over the last year unless told. */
  readonly from?: Day
  readonly organs?: readonly string[]
  readonly fields?: (place: number, from: Day) => Readonly<Record<string, unknown>>
  /** Fields that are left out. */
  readonly without?: readonly string[]
}

/** Where an entry is invented. */
interface Spot {
  readonly register: Register
  readonly place: number
  readonly from: Day
  readonly today: Day
  readonly known: ReadonlyMap<string, readonly string[]>
}

const people = ['演示安', '演示邦', '演示昌', '演示达', '演示恩', '演示芳', '演示刚', '演示浩'] as const
const said: readonly (readonly [RegExp, (spot: Spot) => string])[] = [
  [/电话/, () => '100-12345（演示）'],
  [/网址|网上.*地址|链接|入口/, ({ place }) => `https://qingyuan.example/${place + 1}`],
  [/地址|地点|场所|驻点|四至/, ({ place }) => `清源区演示路${place + 1}号`],
  [/文号|文件|依据|意见书编号|合同$/, ({ place, today }) => `清源〔${today.slice(0, 4)}〕演示${place + 1}号`],
  [
    /主任|负责人|责任人|领导|主讲人?$|人员$|律师|顾问姓名|监督员|网格员|保管人|报告人|代办员/,
    ({ place }) => round(people, place),
  ],
  [/时间/, () => '工作日9:00—17:00'],
]

const textFor = (title: string, spot: Spot): string =>
  said.find(([pattern]) => pattern.test(title))?.[1](spot) ?? `${title}（演示）`

const bare = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional ? bare(schema.unwrap() as z.ZodType) : schema

const isYear = (schema: z.ZodType): boolean => meta(schema).unit === '年'
/** Days that bind for the future, and those told after the fact. */
const ahead = /期限|应当|有效期至|期至|下次|计划|限期|聘期|任期|截止|due|By$|until/i

function dayFor(field: string, title: string, { register, from, today, place }: Spot): Day {
  if (register.expires?.on === field) return addDays(today, 150 + place * 11)
  if (ahead.test(field) || ahead.test(title)) return addDays(today, 60 + place * 3)
  const days = Object.keys(register.fields).filter(
    (name) => bare(register.fields[name] ?? z.string()) instanceof z.ZodISODate,
  )
  return addDays(from, Math.max(0, days.indexOf(field)) * 2)
}

function referred(schema: z.ZodType, { place, known }: Spot): unknown {
  const reference = referenceOf(schema)
  const keys = known.get(reference?.register ?? '') ?? []
  if (keys.length === 0) return undefined
  return bare(schema) instanceof z.ZodArray ? [round(keys, place)] : round(keys, place)
}

/** What somebody might write into a field. */
function valueFor(field: string, schema: z.ZodType, spot: Spot): unknown {
  const { options, organ, officer, yes, lines, personal } = meta(schema)
  const title = titleOf(schema, field)
  const inner = bare(schema)
  if (referenceOf(schema)) return referred(schema, spot)
  if (organ) return 'justice'
  if (officer) return undefined
  if (options) return Object.keys(options)[spot.place % Object.keys(options).length]
  if (yes) return spot.place % 2 === 0
  if (lines) return [`${title}一（演示）`, `${title}二（演示）`]
  if (personal === 'identity') return identityOf(spot.place + 500)
  if (personal === 'phone') return `1000002${padded(spot.place, 4)}`
  if (inner instanceof z.ZodISODate) return dayFor(field, title, spot)
  if (inner instanceof z.ZodNumber) return isYear(schema) ? Number(spot.today.slice(0, 4)) : spot.place + 12
  if (/信用代码/.test(title)) return creditCodeOf('91', 5000 + spot.place)
  return textFor(title, spot)
}

const isAbout = (register: Register, field: string): boolean =>
  field === String(register.key) || field === String(register.name) || field === String(register.organ)

function fieldsOf(key: RegisterKey, invention: Invention, spot: Spot): SeedEntry['fields'] {
  const { names, organs = ['justice', 'market', 'urban', 'housing'], without = [], fields } = invention
  const { register, place, from } = spot
  const told = Object.entries(register.fields).map(([field, schema]): [string, unknown] => [
    field,
    without.includes(field) && isOptional(schema) ? undefined : valueFor(field, schema, spot),
  ])
  const again = place >= names.length && new Set(names).size === names.length
  const name = `${round(names, place)}${again ? `（${Math.floor(place / names.length) + 1}）` : ''}`
  const about = {
    ...(/信用代码/.test(titleOf(register.fields[String(register.key)] ?? z.string(), ''))
      ? { [String(register.key)]: creditCodeOf('51', place + 1 + key.length * 100) }
      : {
          [String(register.key)]:
            `${key.replaceAll(/[a-z]/g, '').toUpperCase() || 'D'}${key.slice(0, 3).toUpperCase()}-${padded(place + 1, 4)}`,
        }),
    [String(register.name)]: name,
    ...(register.organ === undefined ? {} : { [String(register.organ)]: round(organs, place) }),
  }
  const all = { ...Object.fromEntries(told), ...about, ...fields?.(place, from) }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

/** The first text that may be corrected without making the entry another. */
const correctable = (register: Register, fields: SeedEntry['fields']): string | undefined =>
  Object.keys(fields).find(
    (field) =>
      !isAbout(register, field) &&
      /（演示）$/.test(String(fields[field])) &&
      typeof fields[field] === 'string' &&
      !(register.unique ?? []).flat().map(String).includes(field),
  )

/** Lately the second entry was corrected, and the last taken out. */
function changesOf(register: Register, fields: SeedEntry['fields'], place: number, count: number, today: Day) {
  const field = correctable(register, fields)
  const document = '清源区演示登记册核对纪要'
  if (place === count - 1 && count > 2) return [ended(addDays(today, -12), '重复登记或者不再适用', document)]
  if (place !== 1) return undefined
  const name = String(register.name)
  const patch =
    field === undefined
      ? { [name]: `${String(fields[name])}（更正）` }
      : { [field]: `${String(fields[field])}，经核对更正` }
  return [amended(addDays(today, -16), patch, '核对更正', document)]
}

/** Invents the entries of a register; `known` are the keys that other registers hold. */
export function invented(
  key: RegisterKey,
  invention: Invention,
  known: ReadonlyMap<string, readonly string[]>,
  today: Day,
): RegisterSeed {
  const register: Register = registers[key]
  const count = invention.count ?? invention.names.length
  const own: string[] = []
  const entries = Array.from({ length: count }, (_, place): SeedEntry => {
    const from = invention.from ?? addDays(today, -330 + Math.floor((place * 280) / count))
    const spot = { register, place, from, today, known: new Map([...known, [key, own]]) }
    const fields = fieldsOf(key, invention, spot)
    own.push(String(fields[String(register.key)]))
    const changes = changesOf(register, fields, place, count, today)
    return { from, fields, ...(changes === undefined ? {} : { changes }) }
  })
  return { register: key, entries }
}
