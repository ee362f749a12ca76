import { amount, choice, date, organ, register, text, whole } from '@yifa/kernel'

/** 反电诈与合成作战指标: values of periods, so that changes can be worked out. */
export const policeIndicators = register({
  title: '平安建设指标',
  entry: '指标值',
  about: '反电诈、合成作战和街面警情等指标的各期数值；同比、环比由两期数值算出。',
  unit: '个',
  fields: {
    code: text('编号'),
    name: text('指标名称'),
    organ: organ('报送单位'),
    kind: choice('指标', {
      incidents: '警情数',
      cases: '发案数',
      solved: '破案数',
      caught: '抓获人数',
      recovered: '追赃挽损金额',
      street: '街面警情',
      preventable: '可防性案件',
    }),
    year: whole('年度', '年'),
    period: choice('期间', { year: '全年', half: '上半年', quarter: '季度', month: '月度' }),
    value: amount('数值', '见计量单位'),
    measure: text('计量单位'),
    previous: amount('上年同期', '见计量单位').optional(),
    change: choice('比较口径', { yearOnYear: '同比', onPeriod: '环比', none: '不比较' }),
    on: date('数据截止日期'),
    source: text('数据来源'),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ' },
  flags: [{ where: { change: ['yearOnYear', 'onPeriod'] }, untold: 'previous', why: '比较没有基数' }],
  indicators: { values: { title: '平安建设指标值数', unit: '个', count: 'enter', by: ['kind', 'period'] } },
})
