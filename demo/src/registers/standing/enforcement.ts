import type { RegisterKey } from '@yifa/law'
import { creditCodeOf } from '../codes.ts'
import type { Invention } from '../invented.ts'
import { inVillage, villageAt } from '../places.ts'
import { fieldsOf } from '../powers.ts'
import { longAgo, round } from '../seed.ts'
import { officersOf } from '../staff.ts'

/** What stands for long: enforcement, its supervision, documents and advisers. */
export const enforcementLists = {
  enforcementBodies: {
    names: [
      '清源区市场监督管理局',
      '清源区城市管理局',
      '清源区住房和城乡建设局',
      '清源区自然资源局',
      '清源区应急管理局',
      '清源区清河街道办事处',
      '清源区云台街道办事处',
      '清源区市政执法服务中心',
    ],
    from: longAgo,
    organs: ['market', 'urban', 'housing', 'land', 'emergency', 'qinghe', 'yuntai', 'urban'],
    fields: (place) => {
      const organ = round(['market', 'urban', 'housing', 'land', 'emergency', 'qinghe', 'yuntai', 'urban'], place)
      const entrusted = place === 7
      return {
        code: creditCodeOf(entrusted ? '12' : '11', 100 + place),
        kind: entrusted ? 'entrusted' : 'organ',
        fields: fieldsOf(organ),
        establishment: 80,
        officers: 60,
        legalOfficers: 4,
        entrustedBy: entrusted ? 'urban' : undefined,
        entrustedUntil: entrusted ? undefined : undefined,
      }
    },
  },
  lawFirms: {
    names: [
      '清源演示第一律师事务所',
      '清源演示明律律师事务所',
      '清源演示正衡律师事务所',
      '清源演示公信律师事务所',
      '清源演示众诚律师事务所',
    ],
    fields: (place) => ({ evaluation: round(['good', 'excellent', 'good', 'none', 'good'], place) }),
    without: ['discipline'],
  },
  legalAdvisers: {
    names: [
      '演示问',
      '演示辨',
      '演示思',
      '演示理',
      '演示据',
      '演示证',
      '演示论',
      '演示衡',
      '演示析',
      '演示明',
      '演示清',
      '演示简',
    ],
    organs: [
      'government',
      'justice',
      'market',
      'urban',
      'housing',
      'land',
      'emergency',
      'audit',
      'qinghe',
      'yuntai',
      'data',
      'petitions',
    ],
    fields: (place) => ({ evaluation: round(['good', 'excellent', 'none'], place) }),
  },
  villageAdvisers: {
    names: Array.from({ length: 52 }, (_, place) => villageAt(place).name),
    fields: (place) => ({
      ...inVillage('village')(place),
      lawyer: `演示律${place % 26}`,
      kind: place % 26 < 22 ? 'lawyer' : 'worker',
    }),
  },
  squads: {
    names: [
      '清河第一中队',
      '清河第二中队',
      '清河第三中队',
      '云台第一中队',
      '云台第二中队',
      '市容机动中队',
      '夜间机动中队',
      '镇街联合执法队',
      '已撤销的中队',
    ],
    organs: ['urban'],
    fields: (place) => ({
      kind: round(['community', 'community', 'community', 'town', 'town', 'mobile', 'mobile', 'joint', 'joint'], place),
      areas: [villageAt(place * 5).code, villageAt(place * 5 + 1).code],
      fields: fieldsOf('urban').slice(0, 3),
      leader: round(officersOf('urban'), place),
      members: [round(officersOf('urban'), place), round(officersOf('urban'), place + 20)],
      officers: 12 + place,
      auxiliaries: 8,
    }),
  },
  monitoringDevices: {
    names: ['施工噪声监测点', '渣土车称重点', '油烟在线监测', '燃气报警接入', '占道视频监控'],
    organs: ['urban', 'housing', 'urban'],
    fields: () => ({ legal: 'passed', confirmed: 3 }),
  },
  dutyBorders: {
    names: ['小区内违法搭建', '施工噪声扰民', '餐饮油烟扰民', '占道堆放建筑垃圾', '废弃共享单车', '井盖缺失'],
    organs: ['urban', 'urban', 'urban', 'housing'],
    fields: (place) => ({
      guide: '违法建设和市容管理导则（演示）',
      dispute: round(['none', 'none', 'settled', 'none', 'open', 'none'], place),
    }),
  },
} as const satisfies Readonly<Partial<Record<RegisterKey, Invention>>>
