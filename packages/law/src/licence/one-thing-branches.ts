import type { Where } from '@yifa/kernel'
import type { oneThingFacts } from './one-thing-words.ts'

/** One licence of the bundle: what it is told so that nothing is asked twice, and for which events it is needed. */
const licence = (name: string, item: string, where: Where<typeof oneThingFacts>, safety: 'yes' | 'no' = 'yes') =>
  ({
    procedure: 'licence',
    act: 'apply',
    link: 'branches',
    name,
    title: item,
    carries: { applicant: 'applicant', request: 'request' },
    tells: { item, handling: 'joint', safety },
    where,
  }) as const

/** The licences an event is made of (单项事). */
export const branches = [
  licence('food', '食品经营许可', { event: ['restaurant', 'shop'] }),
  licence('tobacco', '烟草专卖零售许可', { event: 'shop' }, 'no'),
  licence('drug', '药品经营许可（零售）', { event: 'pharmacy' }),
  licence('device', '第三类医疗器械经营许可', { event: 'pharmacy' }),
  licence('lodging', '旅馆业特种行业许可', { event: 'hotel' }),
  licence('hygiene', '公共场所卫生许可', { event: ['hotel', 'gym'] }),
  licence('sport', '经营高危险性体育项目许可', { event: 'gym' }),
  licence('fire', '公众聚集场所投入使用、营业前消防安全检查', { event: ['restaurant', 'hotel', 'gym'] }),
  licence('sign', '设置大型户外广告及在城市建筑物、设施上悬挂、张贴宣传品审批', { sign: 'yes' }, 'no'),
] as const
