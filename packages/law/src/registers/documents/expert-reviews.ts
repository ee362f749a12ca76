import { choice, date, entry, organ, prose, register, text } from '@yifa/kernel'

/** 公职律师集体研讨、专家公开点评. */
export const expertReviews = register({
  title: '公职律师研讨和专家点评',
  entry: '点评意见',
  about: '对报备文件的集体研讨和专家点评意见，逐条回应。',
  unit: '条',
  fields: {
    code: text('编号'),
    name: text('所评文件'),
    organ: organ('组织单位'),
    document: entry('规范性文件', 'documentsInForce').optional(),
    form: choice('形式', { study: '公职律师集体研讨', comment: '专家公开点评' }),
    on: date('日期'),
    clause: text('条款'),
    comment: prose('意见'),
    by: text('提出人'),
    answer: prose('回应').optional(),
    adopted: choice('采纳', { yes: '采纳', partly: '部分采纳', no: '不采纳' }).optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ' },
  flags: [{ untold: 'answer', why: '意见没有回应' }],
  indicators: { comments: { title: '研讨、点评意见数', unit: '条', count: 'enter', by: ['form', 'adopted'] } },
})
