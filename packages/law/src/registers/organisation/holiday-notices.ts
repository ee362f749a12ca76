import { choice, date, lines, register, text, whole } from '@yifa/kernel'

/** 节假日安排: what the notices of the State Council and of the province say of holidays and made-up working days. */
export const holidayNotices = register({
  title: '节假日安排',
  entry: '节假日',
  about: '国务院办公厅和本省的放假调休通知；期限计算所用历法以平台日历为准，这里备查。',
  basis: '全国年节及纪念日放假办法',
  fields: {
    code: text('编号'),
    name: text('节日'),
    year: whole('年度', '年'),
    scope: choice('范围', { national: '全国', local: '本地' }),
    from: date('放假首日'),
    until: date('放假末日'),
    workdays: lines('调休上班日').optional(),
    document: text('通知文号'),
    windows: choice('政务大厅', { open: '部分窗口值班', closed: '不办公' }),
  },
  key: 'code',
  name: 'name',
  kept: { by: 'keeper' },
  public: 'all',
  ascending: [['from', 'until']],
  unique: [['year', 'name', 'scope']],
  indicators: {
    holidays: { title: '在册节假日安排数', unit: '项', standing: 'at end', by: ['scope', 'windows'] },
    entered: { title: '本年登记节假日安排数', unit: '项', count: 'enter', by: 'scope' },
  },
  columns: { document: '文号' },
})
