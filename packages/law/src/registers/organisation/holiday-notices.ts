import { choice, date, lines, register, text, whole } from '@yifa/kernel'

/** 节假日安排: what the notices of the State Council and of the province say of holidays and made-up working days. */
export const holidayNotices = register({
  title: '节假日安排',
  entry: '节假日',
  about:
    '国务院办公厅和本省的放假调休通知，供公布和查阅。期限按平台日历计算：新通知由系统管理员用 yifa holidays 装入，未到期的期限随即改算；在这里登记不改变期限。',
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
