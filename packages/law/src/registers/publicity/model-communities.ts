import { choice, date, entry, organ, register, text } from '@yifa/kernel'

/** 法治社区、民主法治示范村（社区）. */
export const modelCommunities = register({
  title: '民主法治示范村（社区）',
  entry: '示范村居',
  about: '法治社区和民主法治示范村（社区）的创建、命名和复核；到期未复核自动失效。',
  basis: '全国民主法治示范村（社区）建设指导标准',
  unit: '个',
  fields: {
    code: text('编号'),
    name: text('村居名称'),
    organ: organ('所在镇街'),
    village: entry('行政区划', 'regionCodes', { level: 'village' }).optional(),
    title: choice('称号', { lawCommunity: '法治社区', village: '民主法治示范村（社区）' }),
    level: choice('级别', { district: '区级', city: '市级', province: '省级', nation: '国家级' }),
    state: choice('阶段', { building: '创建', named: '命名', rechecked: '复核通过', failed: '复核不通过' }),
    since: date('命名日期').optional(),
    until: date('复核期限').optional(),
    document: text('命名文件').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'keeper' },
  public: 'all',
  expires: { on: 'until', remind: 90 },
  ascending: [['since', 'until']],
  unique: [['name', 'title', 'level']],
  flags: [
    { where: { state: ['named', 'rechecked'] }, untold: ['since', 'until'], why: '未写明命名日期或者复核期限' },
    { where: { state: 'failed' }, why: '复核不通过，应当撤销称号' },
  ],
  indicators: {
    named: {
      title: '法治社区、民主法治示范村数',
      unit: '个',
      standing: 'at end',
      where: { state: ['named', 'rechecked'] },
      by: ['title', 'level'],
    },
    lawCommunities: {
      title: '法治社区数',
      unit: '个',
      standing: 'at end',
      where: { state: ['named', 'rechecked'], title: 'lawCommunity' },
    },
    villages: {
      title: '民主法治示范村（社区）数',
      unit: '个',
      standing: 'at end',
      where: { state: ['named', 'rechecked'], title: 'village' },
      by: 'level',
    },
    building: { title: '创建中的村居数', unit: '个', standing: 'at end', where: { state: 'building' } },
  },
})
