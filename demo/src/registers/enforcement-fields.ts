import { addDays, type Day } from '@yifa/calendar'
import { fieldsOf } from './powers.ts'
import { amended, longAgo, type RegisterSeed, round, type SeedEntry } from './seed.ts'

/** What each organ enforces, in the order of its fields; the later ones of the city bureau were concentrated in it. */
const names: Readonly<Record<string, readonly string[]>> = {
  market: ['食品安全', '药品和医疗器械', '特种设备安全', '广告和价格', '网络交易', '质量和计量'],
  urban: [
    '市容环境卫生',
    '市政道路',
    '园林绿化',
    '燃气供热',
    '违法建设',
    '停车管理',
    '物业管理（集中）',
    '城市排水（集中）',
    '村镇规划（集中）',
    '户外危险品堆放（集中）',
    '流动商贩食品（集中）',
    '林地占用（集中）',
  ],
  housing: ['建筑市场', '房地产市场', '工程质量安全', '城镇供水'],
  land: ['土地管理', '矿产资源', '测绘地理信息', '林业和湿地'],
  emergency: ['危险化学品', '工贸安全', '矿山安全', '消防和应急管理'],
  justice: ['法律服务'],
  data: ['公共数据'],
  audit: ['审计'],
  qinghe: ['清河街道综合执法'],
  yuntai: ['云台街道综合执法'],
}
const former = ['housing', 'housing', 'land', 'emergency', 'market', 'land'] as const

function entryOf(organ: string, code: string, place: number, today: Day): SeedEntry {
  const concentrated = organ === 'urban' && place >= 6
  const town = organ === 'qinghe' || organ === 'yuntai'
  const approval = concentrated || town ? '省人民政府关于清源区综合行政执法的批复（演示）' : undefined
  return {
    from: longAgo,
    fields: {
      code,
      name: names[organ]?.[place] ?? code,
      organ,
      source: concentrated ? 'concentrated' : town ? 'town' : 'own',
      ...(approval === undefined ? {} : { approval, since: longAgo }),
      ...(concentrated ? { formerHolder: round(former, place) } : {}),
    },
    ...(concentrated && place === 11
      ? { changes: [amended(addDays(today, -25), { name: '林地和湿地占用（集中）' }, '集中范围调整', approval)] }
      : {}),
  }
}

/** 执法领域, each held by one organ. */
export const enforcementFields = (today: Day): RegisterSeed => ({
  register: 'enforcementFields',
  entries: Object.keys(names).flatMap((organ) =>
    fieldsOf(organ).map((code, place) => entryOf(organ, code, place, today)),
  ),
})
