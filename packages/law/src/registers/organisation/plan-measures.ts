import { choice, date, lines, organ, register, text } from '@yifa/kernel'

/** 法治政府建设规划、实施方案的措施 with the output that can be checked. */
export const planMeasures = register({
  title: '法治建设规划和实施方案措施',
  entry: '措施',
  about: '规划、实施方案逐条分解的措施、责任单位、可检验的成果形式和成果证据。',
  basis: '法治政府建设实施纲要（2021—2025年）',
  unit: '条',
  fields: {
    code: text('措施编号'),
    plan: text('规划或者方案'),
    period: text('规划期'),
    version: choice('文本阶段', { draft: '征求意见稿', revised: '修改稿', issued: '印发稿' }),
    name: text('措施'),
    organ: organ('牵头单位'),
    partners: lines('配合单位').optional(),
    output: text('可检验的成果形式').optional(),
    comments: lines('征求到的意见').optional(),
    meeting: text('审议的常务会议').optional(),
    due: date('完成时限').optional(),
    evidence: lines('成果证据').optional(),
    doneOn: date('完成日期').optional(),
    state: choice('进展', { open: '推进中', done: '已完成', stopped: '停止' }),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ', approved: true },
  public: ['code', 'plan', 'period', 'name', 'organ', 'output', 'due', 'state'],
  flags: [
    { untold: 'output', why: '没有可检验的成果形式' },
    { where: { state: 'done' }, untold: 'evidence', why: '报告完成，没有成果证据' },
    { where: { state: 'open' }, past: 'due', why: '完成时限已过' },
    { where: { version: 'issued' }, untold: 'meeting', why: '未写明审议的常务会议' },
  ],
  indicators: {
    measures: { title: '规划措施数', unit: '条', standing: 'at end', by: ['state', 'version'] },
    done: { title: '已完成规划措施数', unit: '条', standing: 'at end', where: { state: 'done' } },
    doneShare: { title: '规划措施完成率', unit: '%', share: 'done', of: 'measures' },
  },
  columns: { organ: ['责任单位', '牵头部门'], output: '成果形式', due: '完成时间' },
})
