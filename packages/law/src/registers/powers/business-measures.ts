import { choice, date, lines, organ, register, text, whole } from '@yifa/kernel'

/** 优化营商环境措施: actions broken into measures. */
export const businessMeasures = register({
  title: '优化营商环境措施台账',
  entry: '措施',
  about: '优化营商环境各专项行动分解的措施、责任单位、证据和成效。',
  basis: '优化营商环境条例第七条',
  unit: '条',
  fields: {
    code: text('编号'),
    name: text('措施'),
    organ: organ('责任单位'),
    plan: text('所属方案'),
    action: text('所属行动'),
    number: whole('条次', '条'),
    kind: choice('类别', {
      access: '市场准入',
      service: '政务服务',
      supervision: '监管执法',
      legal: '法治保障',
      finance: '融资财税',
      talent: '要素人才',
    }),
    due: date('完成期限').optional(),
    evidence: lines('落实证据').optional(),
    effect: text('成效').optional(),
    state: choice('状态', { planned: '未启动', running: '推进中', done: '已落实', dropped: '不再实施' }),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ', approved: true },
  public: 'all',
  unique: [['plan', 'number']],
  flags: [
    { where: { state: 'done' }, untold: 'evidence', why: '报告已落实，没有证据' },
    { where: { state: ['planned', 'running'] }, past: 'due', why: '完成期限已过' },
  ],
  indicators: {
    measures: { title: '优化营商环境措施数', unit: '条', standing: 'at end', by: ['kind', 'state'] },
    actions: { title: '优化营商环境行动数', unit: '个', standing: 'at end', distinct: 'action' },
    done: { title: '已落实营商环境措施数', unit: '条', standing: 'at end', where: { state: 'done' } },
    doneShare: { title: '营商环境措施落实率', unit: '%', share: 'done', of: 'measures' },
  },
})
