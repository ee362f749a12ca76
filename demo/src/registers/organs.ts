import { addDays, type Day } from '@yifa/calendar'
import { type InventedOrgan, organs as standing } from '../district/organs.ts'
import { amended, ended, padded, type RegisterSeed, type SeedChange, type SeedEntry } from './seed.ts'

/** The institutional reform of 2019 set them up as they are. */
const reform: Day = '2019-01-01'
const hours = '工作日9:00—12:00，13:30—17:30'

const open = ({ kind }: InventedOrgan): boolean => kind !== 'internal' && kind !== 'mass'

function entryOf(given: InventedOrgan, place: number, changes: readonly SeedChange[] = []): SeedEntry {
  const { organ: code, ...told } = given
  const reach = { address: `清源区清源大道${place + 1}号`, phone: `010-5555${padded(place + 1, 4)}`, hours }
  return {
    from: reform,
    basis: '清源区机构改革方案（演示）',
    fields: {
      ...told,
      code,
      establishment: `清编〔2019〕${place + 1}号`,
      rank: (place + 1) * 10,
      ...(open(given) ? reach : {}),
    },
    ...(changes.length === 0 ? {} : { changes }),
  }
}

/** The department of services got the task of data, and its name, in 2024. */
const served = ({ name, ...rest }: InventedOrgan, place: number): SeedEntry =>
  entryOf({ ...rest, name: '清源区行政审批服务局' }, place, [
    amended(
      '2024-05-01',
      { name, establishment: '清编〔2024〕6号' },
      '机构改革，更名并划入数据管理职责',
      '清编〔2024〕6号',
    ),
  ])

const merged: SeedEntry = {
  from: reform,
  basis: '清源区机构改革方案（演示）',
  fields: {
    code: 'urban-squad',
    name: '清源区综合行政执法局',
    parent: 'government',
    kind: 'department',
    mark: '清综执',
    establishment: '清编〔2019〕30号',
    rank: 300,
    successor: 'urban',
  },
  changes: [ended('2022-01-01', '并入清源区城市管理局', '清编〔2021〕12号')],
}

/** 机构 of the district: one has changed its name, one was merged into another, one has moved lately. */
export function organs(today: Day): RegisterSeed {
  const entries = standing.map((one, place): SeedEntry => {
    if (one.organ === 'data') return served(one, place)
    if (one.organ !== 'petitions') return entryOf(one, place)
    const moved = addDays(today, -20)
    return entryOf(one, place, [amended(moved, { address: '清源区人民来访接待中心（清源大道88号）' }, '办公地址迁移')])
  })
  return { register: 'organs', entries: [...entries, merged] }
}
