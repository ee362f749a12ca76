import { choice, date, organ, register, text } from '@yifa/kernel'

/** 新闻发言人. */
export const spokespersons = register({
  title: '新闻发言人',
  entry: '发言人',
  about: '各单位新闻发言人和联系方式；任期届满自动失效。',
  unit: '名',
  fields: {
    code: text('编号'),
    name: text('姓名'),
    organ: organ('单位'),
    post: text('职务'),
    role: choice('类别', { spokesperson: '新闻发言人', assistant: '新闻助理', director: '应急发布负责人' }),
    phone: text('办公电话'),
    since: date('任职日期'),
    until: date('任期至').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ', approved: true },
  public: 'all',
  expires: { on: 'until', remind: 60 },
  ascending: [['since', 'until']],
  indicators: { persons: { title: '新闻发言人数', unit: '名', standing: 'at end', by: 'role' } },
})
