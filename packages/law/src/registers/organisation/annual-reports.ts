import { choice, date, organ, prose, register, text, whole } from '@yifa/kernel'

/** 镇街、部门年度依法行政报告: who is due, what came in and when. */
export const annualReports = register({
  title: '单位年度法治政府建设报告',
  entry: '报告',
  about: '各镇街、部门每年向区政府报送的法治政府建设年度报告。',
  basis: '法治政府建设与责任落实督察工作规定第二十四条',
  unit: '份',
  fields: {
    code: text('编号'),
    name: text('报告标题'),
    organ: organ('报告单位'),
    year: whole('报告年度', '年'),
    due: date('报送期限'),
    received: date('收到日期').optional(),
    number: text('文号').optional(),
    summary: prose('主要内容').optional(),
    publishedOn: date('公开日期').optional(),
    link: text('公开网址').optional(),
    state: choice('状态', { due: '应当报送', received: '已报送', returned: '退回修改' }),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ' },
  public: ['name', 'organ', 'year', 'number', 'publishedOn', 'link'],
  unique: [['organ', 'year']],
  flags: [
    { where: { state: ['due', 'returned'] }, past: 'due', why: '逾期未报送' },
    { where: { state: 'received' }, untold: 'received', why: '未写明收到日期' },
    { where: { state: 'received' }, untold: 'publishedOn', why: '尚未公开' },
  ],
  indicators: {
    due: { title: '应当报送年度报告的单位数', unit: '家', standing: 'at end' },
    received: { title: '已报送年度报告的单位数', unit: '家', standing: 'at end', where: { state: 'received' } },
    receivedShare: { title: '年度报告报送率', unit: '%', share: 'received', of: 'due' },
  },
})
