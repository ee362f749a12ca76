import { limits } from '../limits.ts'

/** 立项、起草、征求意见、合法性审核. */
export const draftingActs = {
  project: {
    title: '立项',
    art: ['3', '城市意见 10'],
    by: 'office',
    opens: 'projected',
    takes: ['name', 'issuer', 'basis', 'region', 'enterprise', 'operators', 'emergency'],
  },
  assess: { title: '评估论证', art: '3', by: 'office', from: 'projected', takes: ['assessment'] },
  draft: {
    title: '起草',
    art: '1',
    by: 'office',
    from: 'projected',
    takes: ['draft', 'forbidden'],
    unlawful: [
      { where: { forbidden: 'yes' }, art: '1', why: '规范性文件不得设定许可、处罚、强制、收费，没有依据不得减损权利或者增加义务' },
    ],
  },
  solicit: {
    title: '公开征求意见',
    art: ['4', '优化营商环境条例 62.2'],
    by: 'office',
    from: 'projected',
    to: 'soliciting',
    takes: ['consultation'],
    unlawful: [{ without: 'draft', art: '3', why: '尚未起草' }],
  },
  conclude: { title: '汇总意见', art: '4', by: 'office', from: 'soliciting', to: 'drafted', takes: ['opinions'] },
  draftInEmergency: {
    title: '紧急情况，形成送审稿',
    art: '5',
    by: 'office',
    from: 'projected',
    to: 'drafted',
    where: { emergency: 'yes' },
    unlawful: [{ without: 'draft', art: '3', why: '尚未起草' }],
  },
  reviewCompetition: { title: '公平竞争审查', art: '公平竞争条例 13', by: 'office', from: 'drafted', takes: ['competition'] },
  submit: {
    title: '送合法性审核',
    art: '5',
    by: 'office',
    from: 'drafted',
    to: 'reviewing',
    takes: ['materials'],
    unlawful: [
      {
        where: { operators: 'yes' },
        without: 'reviewCompetition',
        art: '公平竞争条例 18',
        why: '涉及经营者经济活动的，未经公平竞争审查不得出台',
      },
      { where: { competition: 'inconsistent' }, art: '公平竞争条例 13', why: '公平竞争审查不符合的，不得出台' },
    ],
  },
  sendBack: { title: '退回补充材料', art: '5', by: 'legal', from: 'reviewing', to: 'drafted', takes: ['missing'] },
  opine: {
    title: '出具合法性审核意见',
    art: '5',
    by: 'legal',
    from: 'reviewing',
    to: 'reviewed',
    takes: ['legality', 'opinion'],
    apart: { from: 'draft', art: '5' },
  },
  redraft: {
    title: '根据审核意见修改',
    art: '5',
    by: 'office',
    from: 'reviewed',
    to: 'drafted',
    where: { legality: ['amend', 'unlawful'] },
    takes: ['draft'],
  },
} as const

export const draftingClocks = {
  consulting: {
    title: '涉企文件公开征求意见期限',
    limit: limits['document.consult.enterprise'],
    where: { enterprise: 'yes' },
    since: 'solicit',
    holds: 'conclude',
  },
  reviewingAtLeast: {
    title: '合法性审核的最短时间',
    limit: limits['document.legal-review.min'],
    where: { emergency: 'no' },
    since: 'submit',
    holds: 'opine',
  },
  reviewing: { title: '合法性审核期限', limit: limits['document.legal-review.max'], since: 'submit', until: ['opine', 'sendBack'] },
} as const
