import { choice, count, creditCode, date, organ, register, text } from '@yifa/kernel'

/** 律所库. */
export const lawFirms = register({
  title: '法律顾问律所库',
  entry: '律师事务所',
  about: '可以聘为政府法律顾问、村居法律顾问的律师事务所；入库期满自动失效。',
  unit: '家',
  fields: {
    code: creditCode('统一社会信用代码'),
    name: text('律所名称'),
    organ: organ('入库管理单位'),
    licence: text('执业许可证号'),
    lawyers: count('执业律师', '名'),
    fields: text('专长领域').optional(),
    since: date('入库日期'),
    until: date('入库期限至'),
    evaluation: choice('年度评价', { excellent: '优秀', good: '称职', poor: '不称职', none: '未评价' }),
    discipline: text('处分、处罚记录').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'keeper' },
  public: ['code', 'name', 'licence', 'lawyers', 'fields', 'since', 'until'],
  expires: { on: 'until', remind: 60 },
  ascending: [['since', 'until']],
  flags: [
    { where: { evaluation: 'poor' }, why: '年度评价不称职，应当出库' },
    { told: 'discipline', why: '有处分或者处罚记录' },
  ],
  indicators: {
    firms: { title: '律所库律所数', unit: '家', standing: 'at end', by: 'evaluation' },
    lawyers: { title: '律所库执业律师数', unit: '名', standing: 'at end', sum: 'lawyers' },
  },
})
