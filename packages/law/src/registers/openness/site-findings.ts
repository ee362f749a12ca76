import { choice, date, organ, register, text } from '@yifa/kernel'

/** 门户网站监测问题. */
export const siteFindings = register({
  title: '政府网站监测问题',
  entry: '监测问题',
  about: '政府网站和新媒体常态化监测发现的问题、通报和整改核实。',
  basis: '政府网站与政务新媒体检查指标（国办秘函〔2019〕19号）',
  unit: '个',
  fields: {
    code: text('编号'),
    name: text('问题描述'),
    organ: organ('责任单位'),
    site: text('网站、栏目'),
    kind: choice('问题类别', {
      unreachable: '站点无法访问',
      stale: '栏目未更新',
      empty: '空白栏目',
      link: '链接不可用',
      wrong: '错别字、严重表述错误',
      guide: '办事指南要素缺失',
      message: '留言未答复',
      leak: '泄露个人信息',
    }),
    grade: choice('性质', { veto: '单项否决', deduct: '扣分项', hint: '提示' }),
    month: text('监测月份'),
    on: date('发现日期'),
    notice: text('通报文号').optional(),
    due: date('整改期限'),
    fixedOn: date('整改日期').optional(),
    verified: choice('核实', { yes: '已整改', no: '未整改到位' }).optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'keeper' },
  ascending: [
    ['on', 'due'],
    ['on', 'fixedOn'],
  ],
  flags: [
    { past: 'due', untold: 'fixedOn', why: '整改期限已过' },
    { told: 'fixedOn', untold: 'verified', why: '已整改，尚未核实' },
    { where: { verified: 'no' }, why: '未整改到位' },
  ],
  indicators: {
    findings: { title: '网站监测发现问题数', unit: '个', count: 'enter', by: ['kind', 'grade'] },
    organs: { title: '涉及单位数', unit: '家', standing: 'at end', distinct: 'organ' },
    fixed: { title: '已整改网站问题数', unit: '个', standing: 'at end', where: { verified: 'yes' } },
  },
})
