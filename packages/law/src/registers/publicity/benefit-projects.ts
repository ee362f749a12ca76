import { choice, date, organ, prose, register, text, whole } from '@yifa/kernel'

/** 法治惠民实事工程. */
export const benefitProjects = register({
  title: '法治惠民实事工程',
  entry: '实事项目',
  about: '每年的法治惠民实事项目、目标、进度和评选结果。',
  fields: {
    code: text('编号'),
    name: text('项目名称'),
    organ: organ('承办单位'),
    year: whole('年度', '年'),
    goal: prose('目标'),
    progress: choice('进度', { started: '启动', running: '实施中', done: '完成', stopped: '终止' }),
    due: date('完成期限'),
    doneOn: date('完成日期').optional(),
    award: choice('评选结果', { none: '未参评', shortlisted: '市级入围', city: '市级获奖', province: '省级获奖' }),
    awardOn: date('获奖日期').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ', approved: true },
  public: 'all',
  flags: [
    { where: { progress: ['started', 'running'] }, past: 'due', why: '完成期限已过' },
    { where: { progress: 'done' }, untold: 'doneOn', why: '已完成，未写明日期' },
  ],
  indicators: {
    projects: { title: '法治惠民实事项目数', unit: '项', standing: 'at end', by: ['progress', 'award'] },
    awarded: { title: '市级以上入围获奖项目数', unit: '项', standing: 'at end', where: { award: ['shortlisted', 'city', 'province'] } },
  },
})
