import { addDays, type Day } from '@yifa/calendar'
import { creditCodeOf } from './codes.ts'
import { objects } from './parts.ts'
import { villageAt } from './places.ts'
import { fieldOf, fieldsOf, listed, powersOf } from './powers.ts'
import { amended, ended, padded, type RegisterSeed, round, type SeedEntry } from './seed.ts'

/** How many inspection items may be drawn. */
export const inspectable = 141
const aspects = ['主体资格和公示', '安全管理制度', '现场设施', '从业人员资格'] as const

/** 随机抽查事项: 141 today. */
export function inspectionItems(today: Day): RegisterSeed {
  const inspecting = powersOf('inspection')
  const item = (at: number): SeedEntry => {
    const power = round(inspecting, at)
    const aspect = round(aspects, Math.floor(at / inspecting.length))
    return {
      from: listed,
      fields: {
        code: `CC-${padded(at + 1, 3)}`,
        name: `${objects[power.organ][power.object] ?? ''}${aspect}抽查（${power.serial}）`,
        organ: power.organ,
        power: power.code,
        field: fieldOf(power.organ, power.object),
        kind: at % 12 === 0 ? 'key' : 'general',
        basis: `《清源区演示监督检查办法》第${(at % 40) + 1}条`,
        target: `从事${objects[power.organ][power.object] ?? ''}的单位和个人`,
        contents: [aspect, '以往问题整改情况'],
        method: round(['site', 'site', 'written', 'sample'], at),
        share: round([3, 5, 10], at),
        frequency: '每年一次',
        joint: at % 5 === 0 ? 'yes' : 'no',
        reviewDue: addDays(today, at === 7 ? -4 : 150),
      },
    }
  }
  const entries = Array.from({ length: inspectable }, (_, at) => item(at))
  return {
    register: 'inspectionItems',
    entries: [
      ...entries.map((entry, at) =>
        at % 30 === 3
          ? {
              ...entry,
              changes: [amended(addDays(today, -19), { share: 8 }, '按信用风险调整比例', '年度抽查计划（演示）')],
            }
          : entry,
      ),
      { ...item(inspectable), changes: [ended(addDays(today, -19), '检查职权下放')] },
      { ...item(inspectable + 1), changes: [ended(addDays(today, -19), '与其他事项合并')] },
    ],
  }
}

const trades = ['餐饮', '商贸', '建材', '物流', '医药', '机电', '农贸', '物业'] as const

/** 检查对象: invented firms, shops and institutions. */
export const inspectionTargets = (today: Day): RegisterSeed => ({
  register: 'inspectionTargets',
  entries: Array.from({ length: 300 }, (_, at): SeedEntry => {
    const organ = round(['market', 'urban', 'housing', 'emergency'] as const, at)
    const shop = at % 3 === 0
    const village = villageAt(at)
    return {
      from: listed,
      fields: {
        code: creditCodeOf(shop ? '92' : '91', at + 1),
        name: `清源演示${round(trades, at)}${padded(at + 1, 3)}${shop ? '经营部' : '有限公司'}`,
        organ,
        kind: shop ? 'household' : 'company',
        fields: fieldsOf(organ).slice(at % 3, (at % 3) + 2),
        trade: round(trades, at),
        place: `${village.name}演示路${(at % 90) + 1}号`,
        region: village.code,
        risk: round(['a', 'b', 'b', 'c', 'a', 'd'], at),
        openedOn: '2018-05-01',
        state: at % 97 === 96 ? 'moved' : 'open',
      },
      ...(at % 50 === 7
        ? { changes: [amended(addDays(today, -20), { licences: '食品经营许可（演示）' }, '补充许可信息')] }
        : {}),
      ...(at % 75 === 11 ? { changes: [ended(addDays(today, -18), '注销登记')] } : {}),
    }
  }),
})
