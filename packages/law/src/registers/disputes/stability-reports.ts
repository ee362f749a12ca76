import { choice, count, date, lines, organ, register, text, whole } from '@yifa/kernel'

/** 维稳信访研判: issues numbered per series, each with assignments and a closing check. */
export const stabilityReports = register({
  title: '维稳信访研判',
  entry: '研判',
  about: '日报、月报、专报的期号、研判出的风险、交办签收和销号。',
  unit: '期',
  fields: {
    code: text('编号'),
    name: text('研判主题'),
    organ: organ('编制单位'),
    series: choice('刊种', { daily: '日研判', monthly: '月研判', special: '专报', meeting: '会议' }),
    year: whole('年度', '年'),
    issue: whole('期号', '期'),
    on: date('日期'),
    risks: count('研判风险', '起'),
    large: count('其中20人以上', '起').optional(),
    level: choice('最高风险等级', { high: '高', middle: '中', low: '低' }),
    members: lines('成员单位').optional(),
    assigned: lines('交办单位和事项').optional(),
    receiptBy: date('签收期限').optional(),
    receivedOn: date('签收日期').optional(),
    closedOn: date('销号日期').optional(),
    result: text('处置结果').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'keeper' },
  ascending: [
    ['large', 'risks'],
    ['on', 'closedOn'],
  ],
  unique: [['series', 'year', 'issue']],
  flags: [
    { over: { risks: 0 }, untold: 'assigned', why: '有风险，没有交办' },
    { past: 'receiptBy', untold: 'receivedOn', why: '交办逾期未签收' },
    { where: { level: 'high' }, untold: 'closedOn', why: '高风险尚未销号' },
  ],
  indicators: {
    issues: { title: '研判期数', unit: '期', count: 'enter', by: 'series' },
    risks: { title: '研判、处置风险起数', unit: '起', count: 'enter', sum: 'risks' },
    large: { title: '20人以上风险起数', unit: '起', count: 'enter', sum: 'large' },
    members: { title: '参加研判的成员单位数', unit: '家', standing: 'at end', distinct: 'members' },
  },
})
