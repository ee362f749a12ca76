import { choice, date, entry, lines, organ, register, text } from '@yifa/kernel'

/** 帮办代办: an order with the principal's consent, its steps and the closing evaluation. */
export const agencyOrders = register({
  title: '帮办代办台账',
  entry: '代办',
  about: '跨部门事项的帮办代办：委托、步骤和办结评价。',
  fields: {
    code: text('代办编号'),
    name: text('代办事项'),
    organ: organ('代办单位'),
    item: entry('政务服务事项', 'serviceItems').optional(),
    mode: choice('方式', { terminal: '自助终端', near: '就近办', agent: '代办' }),
    principal: text('委托人名称'),
    consent: text('委托书编号').optional(),
    agent: text('代办员').optional(),
    on: date('受理日期'),
    due: date('约定完成日期'),
    steps: lines('办理步骤').optional(),
    doneOn: date('办结日期').optional(),
    rating: choice('评价', { five: '非常满意', four: '满意', three: '基本满意', two: '不满意', one: '非常不满意' }).optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ' },
  ascending: [
    ['on', 'due'],
    ['on', 'doneOn'],
  ],
  flags: [
    { where: { mode: 'agent' }, untold: 'consent', refuses: true, why: '没有委托人的委托书，不得代办' },
    { past: 'due', untold: 'doneOn', why: '约定日期已过，尚未办结' },
    { told: 'doneOn', untold: 'rating', why: '已办结，没有评价' },
    { where: { rating: ['two', 'one'] }, why: '评价不满意，应当回访' },
  ],
  indicators: {
    orders: { title: '帮办代办件数', unit: '件', count: 'enter', by: ['mode', 'rating'] },
    agents: { title: '代办员人数', unit: '人', standing: 'at end', distinct: 'agent' },
  },
})
