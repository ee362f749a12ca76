import { addDays, type Day } from '@yifa/calendar'
import { departments, filled, objects } from './parts.ts'
import { listed, takenOver, transferOf } from './powers.ts'
import { amended, padded, type RegisterSeed, round, type SeedEntry } from './seed.ts'

const document = '清源区人民政府关于向街道下放部分行政执法权的决定（演示）'

const taken = (today: Day): readonly SeedEntry[] =>
  takenOver.map((power, at) => ({
    from: '2023-06-01',
    basis: document,
    fields: {
      code: transferOf(power),
      name: power.name,
      kind: 'delegated',
      class: 'penalty',
      from: round(['清源区城市管理局', '清源区住房和城乡建设局', '清源区自然资源局'], at),
      organ: power.organ,
      basis: document,
      state: 'taken',
      takenOn: '2023-06-01',
      limitBefore: 20,
      limitAfter: 5,
      uses: at % 9,
      evaluatedOn: '2025-12-01',
      evaluation: at % 20 === 0 ? 'adjust' : 'keep',
      evaluateBy: addDays(today, at === 3 ? -10 : 90),
    },
    ...(at % 16 === 1
      ? { changes: [amended(addDays(today, -16), { uses: (at % 9) + 1 }, '半年评估更新行使次数')] }
      : {}),
  }))

/** Offered to the streets, but not taken over yet, each with its reason. */
const pending = (): readonly SeedEntry[] =>
  objects.housing.slice(0, 8).map((object, at) => ({
    from: listed,
    fields: {
      code: `CJ-D${padded(at + 1, 3)}`,
      name: filled('对{}的现场核查', object),
      kind: at % 2 === 0 ? 'granted' : 'delegated',
      class: 'approval',
      from: '清源区住房和城乡建设局',
      organ: at % 2 === 0 ? 'qinghe' : 'yuntai',
      basis: document,
      approval: '清政〔2023〕号外（演示）',
      state: 'pending',
      reason: '专业人员尚未配备到位',
    },
  }))

/** 赋权、委托、下放. */
export const powerTransfers = (today: Day): RegisterSeed => ({
  register: 'powerTransfers',
  entries: [...taken(today), ...pending()],
})

const actions = ['cancelled', 'cancelled', 'filed', 'cancelled', 'internal', 'merged'] as const

/** 取消的行政审批: 28 items in two batches. */
export const cancelledApprovals = (today: Day): RegisterSeed => ({
  register: 'cancelledApprovals',
  entries: Array.from({ length: 28 }, (_, at): SeedEntry => {
    const organ = round(departments, at)
    const first = at < 16
    const action = round(actions, at)
    return {
      from: first ? listed : addDays(today, -19),
      fields: {
        code: `QX-${padded(at + 1, 3)}`,
        name: filled(at % 2 === 0 ? '{}临时经营证' : '{}年检证', round(objects[organ], at)),
        organ,
        kind: at % 3 === 0 ? 'nonLicence' : 'licence',
        action,
        batch: first ? '第一批' : '第二批',
        basis: `清源区人民政府关于取消和调整行政审批事项的决定（${first ? '第一批' : '第二批'}，演示）`,
        decidedOn: first ? listed : addDays(today, -19),
        ...(action === 'merged' ? { successor: '合并后的综合许可' } : {}),
        supervision: '纳入双随机抽查',
      },
    }
  }),
})
