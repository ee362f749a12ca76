import type { Day } from '@yifa/calendar'
import { addDays } from '@yifa/calendar'
import { district } from '../district/organs.ts'
import { amended, ended, longAgo, padded, type RegisterSeed, round, type SeedEntry } from './seed.ts'

const villageNames = [
  '东风',
  '朝阳',
  '和平',
  '新华',
  '建设',
  '光明',
  '胜利',
  '前进',
  '友谊',
  '团结',
  '青松',
  '白杨',
  '翠竹',
  '金桂',
  '银杏',
  '石桥',
  '柳湾',
  '南塘',
  '北岭',
  '西河',
  '长堤',
  '杏林',
  '桃源',
  '稻香',
  '清泉',
  '云水',
] as const

/** The two towns of the district by their organ, with the beginning of their codes. */
const towns = [
  { organ: 'qinghe', name: '清河街道', code: `${district.region}001` },
  { organ: 'yuntai', name: '云台街道', code: `${district.region}002` },
] as const

/** A village or community of the district. */
export interface Village {
  readonly code: string
  readonly name: string
  readonly organ: 'qinghe' | 'yuntai'
}

/** Its 52 communities and villages, 26 to each street. */
export const villages: readonly Village[] = towns.flatMap(({ organ, code }) =>
  villageNames.map((name, at) => ({
    code: `${code}${padded(at + 1, 3)}`,
    name: `${organ === 'qinghe' ? '清河' : '云台'}${name}${at < 18 ? '社区' : '村'}`,
    organ,
  })),
)

export const villageAt = (place: number): Village => round(villages, place)

/** The village at a place, under the name a register gives it, with its street. */
export const inVillage = (field: string) => (place: number) => ({
  [field]: villageAt(place).code,
  organ: villageAt(place).organ,
})

const entry = (fields: SeedEntry['fields'], changes?: SeedEntry['changes'], from: Day = longAgo): SeedEntry => ({
  from,
  fields,
  ...(changes === undefined ? {} : { changes }),
})

/** 行政区划代码: the district, its streets and villages; one village was merged into another lately. */
export function regionCodes(today: Day): RegisterSeed {
  const document = '清源区人民政府关于调整村居设置的批复（演示）'
  const former = `${round(towns, 1).code}027`
  return {
    register: 'regionCodes',
    entries: [
      entry({ code: district.region, name: district.name, level: 'district', kind: 'district' }),
      ...towns.map(({ code, name }) => entry({ code, name, level: 'town', kind: 'street', parent: district.region })),
      ...villages.map(({ code, name }, at) =>
        entry(
          {
            code,
            name,
            level: 'village',
            kind: name.endsWith('村') ? 'village' : 'community',
            parent: code.slice(0, 9),
          },
          at === 25 ? [amended(addDays(today, -20), { name: '清河云水新村' }, '更名', document)] : undefined,
        ),
      ),
      entry({ code: former, name: '云台老渡口村', level: 'village', kind: 'village', parent: former.slice(0, 9) }, [
        ended(addDays(today, -20), '并入云台云水村', document),
      ]),
    ],
  }
}
