import type { RegisterKey } from '@yifa/law'
import type { Invention } from '../invented.ts'
import { inVillage, villageAt } from '../places.ts'
import { round } from '../seed.ts'

/** Of which kind each of the supplies is. */
const kinds = [
  'fire',
  'flood',
  'drought',
  'relief',
  'relief',
  'rescue',
  'medical',
  'power',
  'lighting',
  'communication',
  'transport',
  'protection',
  'snow',
  'chemical',
] as const

/** What stands for long: emergencies, police and communities. */
export const safetyLists = {
  emergencyPlans: {
    names: [
      '突发事件总体应急预案',
      '防汛抗旱应急预案',
      '危险化学品事故应急预案',
      '燃气泄漏应急预案',
      '雨雪冰冻应急预案',
      '食品安全事故应急预案',
      '地质灾害应急预案',
      '大型活动应急预案',
      '疫情应急预案',
      '道路塌陷应急预案',
      '供水中断应急预案',
      '舆情应对预案',
    ],
    count: 42,
    organs: ['emergency', 'emergency', 'market', 'urban', 'housing', 'qinghe', 'yuntai'],
    without: ['drillBy'],
  },
  emergencySupplies: {
    names: [
      '干粉灭火器',
      '编织袋',
      '抽水泵',
      '帐篷',
      '棉被',
      '冲锋舟',
      '急救包',
      '发电机',
      '移动照明灯',
      '对讲机',
      '应急车',
      '防护服',
      '融雪剂',
      '吸油毡',
    ],
    count: 56,
    organs: ['emergency', 'qinghe', 'yuntai', 'urban'],
    fields: (place) => ({
      item: round(kinds, place),
      class: `演示类别${place + 1}`,
      measure: '件',
      quantity: 40 + place * 2,
      least: place === 4 ? 500 : 10,
    }),
  },
  safetyOffices: {
    names: ['清河街道安委办', '清河街道消委办', '云台街道安委办', '云台街道消委办'],
    organs: ['qinghe', 'qinghe', 'yuntai', 'yuntai'],
    fields: (place) => ({ kind: place % 2 === 0 ? 'safety' : 'fire' }),
  },
  policeStations: {
    names: [
      '演示产业园警企工作站',
      '演示物流园警企工作站',
      '演示广场警务站',
      '演示站前警务站',
      '第一巡处队',
      '第二巡处队',
    ],
    fields: (place) => ({
      kind: round(['enterprise', 'enterprise', 'station', 'station', 'team', 'team'], place),
      incidents: 16 + place,
      open: 1,
    }),
  },
  grids: {
    names: Array.from({ length: 26 }, (_, place) => `${villageAt(place * 2).name}网格`),
    fields: (place) => ({
      ...inVillage('region')(place * 2),
      level: 'community',
      households: 420 + place,
      population: 1200 + place,
      boundary: `演示路${place + 1}号片区`,
      upBy: 24,
    }),
  },
  socialOrganisations: {
    names: [
      '清源演示为老服务社',
      '清源演示调解协会',
      '清源演示法律志愿者协会',
      '清源演示青少年之家',
      '清源演示环保促进会',
    ],
    organs: ['justice', 'qinghe', 'yuntai'],
  },
} as const satisfies Readonly<Partial<Record<RegisterKey, Invention>>>
