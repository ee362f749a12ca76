import { choice, date, lines, organ, register, text, whole } from '@yifa/kernel'

/** 重大行政决策事项目录. */
export const decisionCatalogue = register({
  title: '重大行政决策事项目录',
  entry: '决策事项',
  about: '年度重大行政决策事项、承办单位和应当履行的程序；向社会公布，调整须有依据。',
  basis: '重大行政决策程序暂行条例第三条',
  fields: {
    code: text('编号'),
    name: text('决策事项'),
    organ: organ('承办单位'),
    year: whole('年度', '年'),
    kind: choice('事项类别', {
      plan: '规划、政策和措施',
      resource: '开发利用自然和文化资源',
      project: '重大公共建设项目',
      livelihood: '影响民生的重大事项',
      price: '政府定价',
    }),
    steps: lines('应当履行的程序'),
    hearing: choice('听证', { yes: '应当听证', no: '不听证' }),
    plannedBy: date('计划完成日期'),
    state: choice('进度', { proposed: '征集', listed: '列入目录', running: '履行程序', decided: '已决定', dropped: '不再决策' }),
    document: text('公布文件').optional(),
    decision: text('决策文号').optional(),
    decidedOn: date('决策日期').optional(),
    evaluation: choice('后评估', { none: '未评估', keep: '继续执行', adjust: '调整', repeal: '停止执行' }),
    evaluatedOn: date('后评估日期').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'keeper' },
  public: 'all',
  flags: [
    { where: { state: ['listed', 'running', 'decided'] }, untold: 'document', why: '目录没有公布' },
    { where: { state: 'decided' }, untold: ['decision', 'decidedOn'], why: '已决定，未写明文号或者日期' },
    { where: { state: ['listed', 'running'] }, past: 'plannedBy', why: '计划完成日期已过' },
  ],
  indicators: {
    items: { title: '重大行政决策目录事项数', unit: '个', standing: 'at end', by: ['kind', 'state'] },
    listed: { title: '本年列入目录事项数', unit: '个', count: 'enter', by: 'kind' },
    evaluated: {
      title: '后评估决策数',
      unit: '项',
      standing: 'at end',
      where: { evaluation: ['keep', 'adjust', 'repeal'] },
      by: 'evaluation',
    },
  },
})
