import { choice, count, date, entry, organ, register, text } from '@yifa/kernel'

/** 村（居）法律顾问服务记录, counted by kind. */
export const villageServices = register({
  title: '村（居）法律顾问服务记录',
  entry: '服务',
  about: '村居法律顾问的咨询、制度、授课、合同、代理和调解记录。',
  unit: '件',
  fields: {
    code: text('编号'),
    name: text('服务内容'),
    organ: organ('所在镇街'),
    adviser: entry('村居顾问', 'villageAdvisers'),
    kind: choice('类别', {
      advice: '法律咨询',
      rules: '制定制度',
      teaching: '法治授课',
      contract: '审查合同',
      agency: '代理案件',
      mediation: '参与调解',
    }),
    on: date('日期'),
    quantity: count('数量', '见类别'),
    persons: count('服务人数', '人').optional(),
    result: text('结果').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ' },
  indicators: {
    services: { title: '村居顾问服务次数', unit: '次', count: 'enter', by: 'kind' },
    quantity: { title: '村居顾问服务数量', unit: '（单位见分项）', count: 'enter', sum: 'quantity', by: 'kind' },
    hours: { title: '村居法治授课课时', unit: '课时', count: 'enter', where: { kind: 'teaching' }, sum: 'quantity' },
    persons: { title: '村居顾问服务人数', unit: '人', count: 'enter', sum: 'persons' },
  },
})
