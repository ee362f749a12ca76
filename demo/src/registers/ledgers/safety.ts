import { addDays } from '@yifa/calendar'
import type { RegisterKey } from '@yifa/law'
import type { Invention } from '../invented.ts'
import { inVillage, villageAt } from '../places.ts'
import { round } from '../seed.ts'

const towns = ['qinghe', 'yuntai'] as const

/** A year of emergencies, police and communities. */
export const safetyYear = {
  emergencyDrills: {
    names: ['防汛演练', '燃气泄漏处置演练', '消防疏散演练', '危化品处置演练'],
    count: 11,
    organs: ['emergency', 'urban', ...towns],
    fields: (place, from) => ({ due: addDays(from, 30), doneOn: addDays(from, 20 + (place % 5)) }),
  },
  policeIndicators: {
    names: ['电诈警情数', '街面警情数', '破案数', '追赃挽损金额'],
    count: 8,
    fields: (place) => ({
      value: 320 - place * 10,
      previous: 400,
      change: 'yearOnYear',
      period: 'half',
      kind: round(['incidents', 'street', 'solved', 'recovered'], place),
    }),
  },
  householdVisits: {
    names: ['反诈入户走访'],
    count: 26,
    fields: (place, from) => ({
      ...inVillage('region')(place * 2),
      round: 1,
      kind: 'fraud',
      from,
      until: addDays(from, 30),
      due: 400 + place,
      visited: place === 5 ? 380 : 400 + place,
      persons: 1100 + place,
    }),
  },
  communityStandards: {
    names: ['和谐社区年度考评'],
    count: 42,
    fields: (place) => ({
      ...inVillage('region')(place),
      name: villageAt(place).name,
      standard: 'harmony',
      full: 100,
      line: 80,
      score: place === 11 ? 76 : 85 + (place % 12),
      reached: place === 11 ? 'no' : 'yes',
      model: place % 14 === 0 ? 'yes' : 'no',
    }),
  },
  villageAffairs: {
    names: ['季度财务公开', '低保名单公示', '土地征用补偿公示', '工程项目公示'],
    count: 16,
    fields: (place, from) => ({
      region: villageAt(18 + (place % 8)).code,
      organ: 'qinghe',
      due: addDays(from, 15),
      doneOn: addDays(from, 10),
      answerBy: addDays(from, 25),
      committee: '无异议',
    }),
  },
  welfareProjects: {
    names: ['银龄法律课堂', '社区调解能力提升', '青少年守护', '环保小先锋'],
    organs: ['justice'],
    fields: (place) => ({ state: place < 2 ? 'funded' : 'closed', fund: 50000, spent: 30000 }),
  },
} as const satisfies Readonly<Partial<Record<RegisterKey, Invention>>>
