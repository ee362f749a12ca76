import { addDays } from '@yifa/calendar'
import type { RegisterKey } from '@yifa/law'
import type { Invention } from '../invented.ts'
import { round } from '../seed.ts'

const towns = ['qinghe', 'yuntai'] as const

/** A year of enforcement, its supervision, documents and advisers. */
export const enforcementYear = {
  policies: {
    names: [
      '关于促进消费的若干措施',
      '关于稳就业的通知',
      '关于城市更新的意见',
      '关于养老服务的方案',
      '关于公平竞争审查的通知',
    ],
    count: 40,
    organs: ['government', 'gov-office', 'data', 'housing'],
    without: ['document'],
    fields: (place) => ({
      number: `清政发〔2026〕${place + 1}号（演示）`,
      validity: 'inForce',
      push: place % 13 === 5 ? 'failed' : 'received',
      receipt: place % 13 === 5 ? undefined : `HZ-${place + 1}`,
    }),
  },
  adviserTasks: {
    names: ['城市更新方案论证', '停车协议审查', '复议案件会商', '信访事项接待', '征收补偿咨询'],
    fields: (place, from) => ({
      conflict: 'none',
      due: addDays(from, 10),
      doneOn: addDays(from, 6),
      adopted: 'yes',
      timing: place % 2 === 0 ? 'before' : 'during',
    }),
  },
  villageServices: {
    names: ['村民自治章程修订', '土地流转合同审查', '邻里纠纷调解', '法治课', '劳动争议咨询', '代理维权'],
    count: 30,
    fields: (place) => ({
      organ: towns[place % 2],
      kind: round(['rules', 'contract', 'mediation', 'teaching', 'advice', 'agency'], place),
      quantity: 1 + (place % 3),
    }),
  },
  expertReviews: { names: ['农贸市场管理办法', '停车服务规定', '养犬管理办法'] },
  campaigns: {
    names: ['食品安全专项整治', '建筑工地扬尘整治', '燃气安全排查', '户外广告整治', '消防通道整治', '占道经营整治'],
    count: 24,
    organs: ['market', 'housing', 'urban', 'urban', 'emergency', 'urban'],
    fields: (place) => ({
      theme: round(['food', 'environment', 'safety', 'city', 'fire', 'city'], place),
      people: 40 + place,
      actions: 2,
      inspected: 30 + place,
      problems: 6,
      corrected: place === 5 ? 4 : 6,
      samples: 20,
      failed: 0,
      papers: 1,
      meetings: 1,
      supervision: 1,
    }),
  },
  creditList: {
    names: ['清源演示客运一部', '清源演示出租二部', '清源演示建材三部', '清源演示物流四部'],
    organs: ['market', 'housing'],
    fields: (place) => ({
      list: round(['black', 'watch', 'red', 'watch'], place),
      objection: 'none',
      repair: 'none',
      repairedOn: undefined,
    }),
  },
  enforcementTasks: {
    names: ['一季度餐饮检查', '二季度工地检查', '三季度燃气检查', '四季度商超检查'],
    organs: ['market', 'housing', 'urban', 'market'],
    without: ['merged'],
    fields: (place, from) => ({
      period: `第${(place % 4) + 1}季度`,
      from,
      until: addDays(from, 60),
      state: 'done',
      doneOn: addDays(from, 50),
    }),
  },
  auxiliaries: {
    names: ['演示助', '演示协', '演示辅', '演示佐', '演示帮'],
    count: 40,
    organs: ['urban'],
    fields: (place) => ({
      hours: 24,
      course: undefined,
      ...(place === 7 ? { trainedOn: undefined, hours: undefined, postedOn: undefined } : {}),
    }),
  },
  supervisionPlans: {
    names: ['三项制度落实检查', '食品领域案卷评查', '城管执法规范检查', '涉企检查监督', '裁量基准适用检查'],
    organs: ['justice'],
    fields: (place, from) => ({
      plannedBy: addDays(from, 90),
      doneOn: addDays(from, 80),
      findings: 5,
      corrected: place === 2 ? 3 : 5,
    }),
  },
  enforcementIncidents: {
    names: ['拆除违建中发生冲突', '检查视频引发舆情', '执法车辆剐蹭'],
    organs: ['urban', 'market', 'urban'],
    fields: (place, from) => ({
      level: place === 0 ? 'larger' : 'general',
      reportBy: addDays(from, 1),
      reportedOn: from,
      on: from,
      state: 'closed',
    }),
  },
  qualityTasks: {
    names: ['执法人员全员轮训', '案卷评查全覆盖', '涉企检查规范', '执法信息化建设'],
    fields: (place) => ({ state: place === 0 ? 'done' : 'open' }),
  },
} as const satisfies Readonly<Partial<Record<RegisterKey, Invention>>>
