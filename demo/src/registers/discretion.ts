import { addDays, type Day } from '@yifa/calendar'
import { powersOf } from './powers.ts'
import { amended, ended, padded, type RegisterSeed, round, type SeedEntry } from './seed.ts'

/** After the document that publishes them. */
const drawnUp: Day = '2023-07-15'

const grades = [
  ['light', '首次违法，及时改正', 100, 500],
  ['general', '未造成危害后果', 500, 2000],
  ['heavy', '再次违法或者造成危害后果', 2000, 5000],
] as const

/** The penalties that have benchmarks: every fortieth. */
const judged = powersOf('penalty').filter(
  ({ serial, organ }) => serial % 40 === 1 && serial < 1500 && organ !== 'qinghe' && organ !== 'yuntai',
)

/** 裁量基准: three grades for each of some penalties. */
export const benchmarks = (today: Day): RegisterSeed => ({
  register: 'benchmarks',
  entries: judged.flatMap((power, place) =>
    grades.map(
      ([grade, circumstance, least, most], at): SeedEntry => ({
        from: drawnUp,
        fields: {
          code: `JZ-${padded(place * 3 + at + 1, 4)}`,
          name: `${power.name.slice(1, -3)}，${circumstance}`,
          organ: power.organ,
          power: power.code,
          violation: power.name.slice(1, -3),
          basis: `《清源区演示条例》第${(place % 50) + 1}条`,
          grade,
          circumstances: [circumstance],
          factors: ['违法次数', '改正情况', '危害后果', '主观过错'],
          least,
          most,
          ...(place === 0 ? {} : { document: 'GF-0001' }),
          reviewDue: addDays(today, place === 1 ? -6 : 300),
        },
        ...(place % 9 === 2 && grade === 'heavy'
          ? {
              changes: [amended(addDays(today, -17), { most: 4000 }, '上级基准调整', '清源区裁量基准修订通知（演示）')],
            }
          : {}),
      }),
    ),
  ),
})

const outcomes = ['first', 'slight', 'lighter', 'mitigated', 'noFault'] as const

/** 免罚轻罚清单: forty acts; two left the list lately. */
export const minorViolations = (today: Day): RegisterSeed => ({
  register: 'minorViolations',
  entries: powersOf('penalty')
    .filter(({ serial }) => serial % 37 === 5)
    .slice(0, 42)
    .map(
      (power, at): SeedEntry => ({
        from: drawnUp,
        fields: {
          code: `MF-${padded(at + 1, 3)}`,
          name: power.name.slice(1, -3),
          organ: power.organ,
          power: power.code,
          outcome: round(outcomes, at),
          basis: '行政处罚法第三十二条、第三十三条',
          conditions: ['首次实施', '危害后果轻微', '责令改正后及时改正'],
          correction: '十五日内改正',
          education: true,
          guidance: '发放合规提示单',
          newBusiness: at % 10 === 0,
        },
        ...(at >= 40 ? { changes: [ended(addDays(today, -20), '不再适用')] } : {}),
        ...(at === 3
          ? { changes: [amended(addDays(today, -20), { correction: '三十日内改正' }, '放宽改正期限')] }
          : {}),
      }),
    ),
})
