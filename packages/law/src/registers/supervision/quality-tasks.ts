import { choice, date, lines, organ, register, text, whole } from '@yifa/kernel'

/** 提升行政执法质量行动任务（“双提双评”）. */
export const qualityTasks = register({
  title: '执法质量提升任务',
  entry: '任务',
  about: '执法质量三年行动、“双提双评”的任务、年度和证据。',
  basis: '提升行政执法质量三年行动计划（2023—2025年）（国办发〔2023〕27号）',
  fields: {
    code: text('编号'),
    name: text('任务'),
    organ: organ('责任单位'),
    year: whole('年度', '年'),
    kind: choice('类别', {
      ability: '提升能力',
      conduct: '规范行为',
      system: '完善制度',
      mechanism: '健全机制',
      informatisation: '信息化',
      guarantee: '保障',
    }),
    due: date('完成期限'),
    evidence: lines('证据').optional(),
    state: choice('状态', { open: '进行中', done: '完成' }),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ' },
  flags: [
    { where: { state: 'open' }, past: 'due', why: '完成期限已过' },
    { where: { state: 'done' }, untold: 'evidence', why: '没有证据' },
  ],
  indicators: { tasks: { title: '执法质量提升任务数', unit: '项', standing: 'at end', by: ['kind', 'state'] } },
})
