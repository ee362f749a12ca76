import { amount, choice, date, register, text, whole } from '@yifa/kernel'

/** 社会各界法治建设满意度, wave by wave. */
export const satisfactionSurveys = register({
  title: '法治建设满意度调查',
  entry: '调查',
  about: '历次法治建设满意度调查的方法、样本和结果；方法相同的两次才可以比较。',
  unit: '次',
  fields: {
    code: text('编号'),
    name: text('调查名称'),
    year: whole('年度', '年'),
    method: choice('方法', { phone: '电话访问', home: '入户访问', online: '网上问卷', mixed: '综合' }),
    executor: text('实施单位'),
    sample: whole('有效样本', '份'),
    satisfied: whole('满意和比较满意', '份').optional(),
    index: amount('满意度', '%'),
    on: date('结果日期'),
    source: text('结果来源').optional(),
  },
  key: 'code',
  name: 'name',
  kept: { by: 'keeper' },
  public: 'all',
  ascending: [['satisfied', 'sample']],
  flags: [
    { over: { index: 100 }, why: '满意度超过百分之百' },
    { under: { sample: 30 }, why: '样本过少，不宜公布比率' },
  ],
  indicators: {
    waves: { title: '满意度调查次数', unit: '次', count: 'enter', by: 'method' },
    sample: { title: '有效样本数', unit: '份', count: 'enter', sum: 'sample' },
    satisfied: { title: '满意和比较满意份数', unit: '份', count: 'enter', sum: 'satisfied' },
    rate: { title: '合计满意度', unit: '%', share: 'satisfied', of: 'sample' },
  },
})
