import { amount, choice, count, date, lines, organ, register, text } from '@yifa/kernel'

/** 依法行政示范单位（示范点）: applied for, scored and held for a term. */
export const demonstrationUnits = register({
  title: '依法行政示范单位（示范点）',
  entry: '示范单位',
  about: '依法行政示范单位的申报、评分和称号期限；期满称号自动失效。',
  unit: '家',
  fields: {
    code: text('编号'),
    name: text('单位名称'),
    organ: organ('申报单位'),
    call: text('评选批次'),
    kind: choice('类别', { decision: '科学民主决策', enforcement: '规范执法', service: '政务服务', basic: '基层依法治理' }),
    level: choice('级别', { district: '区级', city: '市级', province: '省级' }),
    judges: count('评委人数', '人').optional(),
    order: count('展示顺序', '号').optional(),
    score: amount('平均得分', '分').optional(),
    tie: text('同分处理').optional(),
    result: choice('结果', { applied: '已申报', shortlisted: '入围', won: '命名', refused: '未通过' }),
    document: text('命名文件').optional(),
    since: date('称号起始').optional(),
    until: date('称号期限至').optional(),
    exchange: lines('交流培育活动').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'keeper' },
  public: ['name', 'organ', 'kind', 'level', 'result', 'document', 'since', 'until'],
  expires: { on: 'until', remind: 90 },
  ascending: [['since', 'until']],
  unique: [['name', 'call', 'level']],
  flags: [
    { where: { result: 'won' }, untold: ['document', 'since', 'until'], why: '已命名，未写明文件或者称号期限' },
    { where: { result: ['won', 'refused'] }, untold: 'score', why: '没有评分' },
  ],
  indicators: {
    units: { title: '依法行政示范单位数', unit: '家', standing: 'at end', where: { result: 'won' }, by: ['kind', 'level'] },
    applied: { title: '申报示范单位数', unit: '家', count: 'enter', by: 'kind' },
    kinds: { title: '示范单位类别数', unit: '类', standing: 'at end', distinct: 'kind' },
  },
})
