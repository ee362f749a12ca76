import { choice, lines, organ, prose, register, text } from '@yifa/kernel'

/** 企业行政合规风险清单. */
export const complianceRisks = register({
  title: '企业行政合规风险清单',
  entry: '合规风险',
  about: '各领域企业常见的违法风险、法律依据和防范建议，企业可以对照自查。',
  fields: {
    code: text('编号'),
    name: text('风险事项'),
    organ: organ('编制单位'),
    field: text('行业领域'),
    level: choice('风险等级', { high: '高', middle: '中', low: '低' }),
    conduct: prose('风险表现'),
    basis: prose('法律依据').optional(),
    consequence: text('法律后果'),
    advice: lines('防范建议'),
    check: lines('自查要点').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ', approved: true },
  public: 'all',
  unique: [['name', 'organ']],
  flags: [
    { untold: 'basis', why: '没有法律依据' },
    { untold: 'check', why: '没有自查要点' },
  ],
  indicators: {
    risks: { title: '合规风险事项数', unit: '项', standing: 'at end', by: 'level' },
    fields: { title: '合规指引领域数', unit: '个', standing: 'at end', distinct: 'field' },
  },
})
