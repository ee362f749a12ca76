import { choice, count, date, organ, register, text, yes } from '@yifa/kernel'

/** 法治讲座. */
export const lectures = register({
  title: '法治讲座',
  entry: '讲座',
  about: '法治讲座、“法治开讲”、机关大党课和以案释法宣讲；每年不少于两次。',
  unit: '场',
  fields: {
    code: text('编号'),
    name: text('讲座题目'),
    organ: organ('举办单位'),
    kind: choice('类别', { lecture: '法治讲座', talk: '“法治开讲”', party: '机关大党课', case: '以案释法' }),
    on: date('日期'),
    half: choice('所在半年', { first: '上半年', second: '下半年' }),
    speaker: text('主讲人'),
    speakerUnit: text('主讲人单位').optional(),
    audience: choice('对象', { leaders: '领导干部', officers: '执法人员', staff: '机关干部', village: '村居干部', public: '群众' }),
    attendance: count('听讲人数', '人').optional(),
    signed: yes('有签到名单').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ' },
  public: ['name', 'organ', 'kind', 'on', 'speaker', 'audience'],
  flags: [{ untold: 'attendance', why: '没有听讲人数' }],
  indicators: {
    lectures: { title: '法治讲座场次', unit: '场次', count: 'enter', by: ['kind', 'half', 'audience'] },
    attendance: { title: '听讲人次', unit: '人次', count: 'enter', sum: 'attendance' },
  },
})
