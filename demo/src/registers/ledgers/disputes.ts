import { addDays } from '@yifa/calendar'
import type { RegisterKey } from '@yifa/law'
import type { Invention } from '../invented.ts'
import { villageAt } from '../places.ts'
import { round } from '../seed.ts'

const towns = ['qinghe', 'yuntai'] as const

/** A year of disputes and petitions. */
export const disputesYear = {
  disputeFindings: {
    names: ['征收补偿分歧', '物业费纠纷', '欠薪纠纷', '邻里漏水纠纷', '预付卡退费', '加装电梯分歧'],
    count: 40,
    fields: (place, from) => ({
      organ: towns[place % 2],
      round: `第${Math.floor(place / 10) + 1}轮`,
      place: villageAt(place).code,
      level: round(['low', 'middle', 'low', 'low', 'high', 'middle'], place),
      due: addDays(from, 30),
      state: place % 9 === 4 ? 'open' : 'settled',
      settledOn: place % 9 === 4 ? undefined : addDays(from, 20),
    }),
  },
  zeroReports: {
    names: ['国庆节期间报告', '春节期间报告', '两会期间报告'],
    count: 24,
    organs: [...towns, 'justice', 'urban'],
    fields: (place, from) => ({
      on: from,
      due: addDays(from, 1),
      reportedOn: place === 13 ? undefined : addDays(from, 0),
      content: place === 13 ? 'pending' : place % 6 === 0 ? 'something' : 'nothing',
      count: place % 6 === 0 ? 1 : 0,
    }),
  },
  clinicVisits: {
    names: ['继承咨询', '劳动合同咨询', '交通事故赔偿咨询', '租赁纠纷咨询'],
    organs: ['justice', ...towns],
  },
  receptions: {
    names: ['区领导接访日', '带案下访', '街道领导接访'],
    count: 24,
    organs: ['government', 'government', ...towns],
    fields: (place, from) => ({
      leader: `演示领导${(place % 5) + 1}`,
      on: from,
      period: place % 4 === 0 ? 'key' : 'normal',
      state: place === 9 ? 'substituted' : 'done',
      substitute: place === 9 ? '演示副职，因公出差' : undefined,
      groups: 2 + (place % 3),
      persons: 5 + place,
      due: addDays(from, 30),
      doneOn: addDays(from, 20),
    }),
  },
  ledCases: {
    names: ['安置房逾期案', '拆迁补偿遗留案', '改制职工待遇案', '烂尾楼案', '企业欠薪案'],
    organs: ['housing', 'land', 'justice', 'housing', 'urban'],
    fields: (place) => ({
      kind: round(['led', 'backlog', 'backlog', 'led', 'dispute'], place),
      leader: `演示领导${(place % 3) + 1}`,
      firstOn: '2019-04-01',
      state: place === 2 ? 'solved' : 'open',
    }),
  },
  assignedPetitions: {
    names: ['反映河道垃圾', '反映工地噪声', '反映餐饮油烟', '反映道路破损', '反映黑臭水体', '反映违建'],
    count: 18,
    organs: ['urban', 'housing', 'urban'],
    fields: (place, from) => ({
      source: 'environment',
      batch: Math.floor(place / 6) + 1,
      number: (place % 6) + 1,
      due: addDays(from, 30),
      doneOn: addDays(from, 22),
      returned: place === 8 ? 'yes' : 'no',
    }),
  },
  stabilityReports: {
    names: ['每日研判', '月度研判', '重点时段专报', '研判会议'],
    count: 16,
    organs: ['petitions'],
    fields: (place, from) => ({
      issue: place + 1,
      level: 'low',
      risks: place % 4,
      large: 0,
      receiptBy: addDays(from, 2),
      receivedOn: addDays(from, 1),
    }),
  },
} as const satisfies Readonly<Partial<Record<RegisterKey, Invention>>>
