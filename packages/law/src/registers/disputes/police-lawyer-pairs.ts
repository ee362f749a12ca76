import { choice, count, date, entry, organ, register, text } from '@yifa/kernel'

/** 律警共建工作室. */
export const policeLawyerPairs = register({
  title: '律警共建工作室',
  entry: '共建',
  about: '律所与派出所、交警中队结对，值班和服务记录；每个单位都有结对律所。',
  unit: '个',
  fields: {
    code: text('编号'),
    name: text('派出所、中队'),
    organ: organ('牵头单位'),
    kind: choice('类别', { station: '派出所', traffic: '交警中队' }),
    firm: entry('结对律所', 'lawFirms'),
    roster: text('值班安排').optional(),
    since: date('结对日期'),
    until: date('结对期限至').optional(),
    advice: count('法律咨询', '次').optional(),
    mediated: count('参与调解', '件').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'keeper' },
  public: ['name', 'kind', 'firm', 'roster', 'since', 'until'],
  expires: { on: 'until', remind: 60 },
  ascending: [['since', 'until']],
  unique: [['name']],
  flags: [{ untold: 'roster', why: '没有值班安排' }],
  indicators: {
    pairs: { title: '律警共建单位数', unit: '个', standing: 'at end', by: 'kind' },
    firms: { title: '律警共建律所数', unit: '家', standing: 'at end', distinct: 'firm' },
    advice: { title: '律警共建咨询次数', unit: '次', standing: 'at end', sum: 'advice' },
    mediated: { title: '律警共建调解件数', unit: '件', standing: 'at end', sum: 'mediated' },
  },
})
