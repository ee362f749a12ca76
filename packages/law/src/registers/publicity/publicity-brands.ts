import { amount, choice, count, date, lines, organ, register, text, whole } from '@yifa/kernel'

/** 法治人物、以案释法案例、教育基地、普法规划评估. */
export const publicityBrands = register({
  title: '普法品牌和评估',
  entry: '普法品牌',
  about: '法治人物和案例评选、法治教育基地、五年普法规划评估指标。',
  fields: {
    code: text('编号'),
    name: text('名称'),
    organ: organ('组织单位'),
    kind: choice('类别', { person: '法治人物', case: '以案释法案例', base: '法治教育基地', evaluation: '普法规划评估指标' }),
    year: whole('年度', '年'),
    votes: count('票数', '票').optional(),
    score: amount('得分', '分').optional(),
    visits: count('参观人次', '人次').optional(),
    evidence: lines('评估证据').optional(),
    result: choice('结果', { open: '进行中', chosen: '入选、达标', refused: '未入选、未达标' }),
    on: date('结果日期').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'keeper' },
  public: ['name', 'organ', 'kind', 'year', 'result', 'on'],
  flags: [{ where: { kind: 'evaluation' }, untold: 'evidence', why: '评估指标没有证据' }],
  indicators: {
    brands: { title: '普法品牌数', unit: '项', standing: 'at end', by: ['kind', 'result'] },
    visits: { title: '教育基地参观人次', unit: '人次', standing: 'at end', where: { kind: 'base' }, sum: 'visits' },
  },
})
