import { limits } from '../limits.ts'

/** 答辩、举证、管辖异议 (行政诉讼法 34, 36, 67). */
export const answeringActs = {
  askExtension: { title: '申请延期提供证据', art: '解释 34', by: 'office', from: 'answering', takes: ['hindrance'] },
  grantExtension: {
    title: '法院准许延期提供证据',
    art: '36.1',
    by: 'court',
    from: 'answering',
    takes: ['extraDays'],
    unlawful: [{ without: 'askExtension', art: '解释 34', why: '应当先在收到起诉状副本十五日内书面申请' }],
  },
  recordObstacle: {
    title: '因不可抗拒的事由耽误期限，登记障碍消除之日',
    art: '民事诉讼法 86',
    by: 'office',
    from: ['answering', 'awaiting', 'judged'],
    takes: ['hindrance', 'obstacleEndedOn'],
  },
  askRestoration: {
    title: '申请顺延期限',
    art: '民事诉讼法 86',
    by: 'office',
    from: ['answering', 'awaiting', 'judged', 'performing'],
    unlawful: [{ without: 'recordObstacle', art: '民事诉讼法 86', why: '没有登记耽误期限的事由和障碍消除之日' }],
  },
  decideRestoration: {
    title: '法院决定是否准许顺延',
    art: '民事诉讼法 86',
    by: 'court',
    from: ['answering', 'awaiting', 'judged', 'performing'],
    takes: ['restored'],
    unlawful: [{ without: 'askRestoration', art: '民事诉讼法 86', why: '没有顺延期限的申请' }],
  },
  object: { title: '提出管辖异议', art: '解释 10', by: 'office', from: 'answering', takes: ['objection'] },
  answer: {
    title: '提交答辩状、证据和依据',
    art: '67.1',
    by: 'office',
    from: 'answering',
    to: 'awaiting',
    takes: ['answer', 'evidenceList'],
    sets: { evidence: 'given' },
  },
  forfeit: { title: '视为没有证据', art: '34.2', by: 'law', from: 'answering', to: 'awaiting', sets: { evidence: 'none' } },
  changeConduct: {
    title: '改变被诉行政行为并书面告知法院',
    art: '62',
    by: 'head',
    from: ['answering', 'awaiting', 'tried', 'appealed'],
    takes: ['changed'],
  },
} as const

export const answeringDocuments = {
  answer: { title: '行政诉讼答辩状', on: 'answer', to: 'court', prints: ['conduct', 'answer', 'evidenceList'], series: '诉答' },
  extensionRequest: { title: '延期提供证据申请书', on: 'askExtension', to: 'court', series: '诉延' },
} as const

export const answeringClocks = {
  answering: {
    title: '答辩举证期限',
    limit: limits['litigation.answer'],
    since: 'receive',
    until: 'answer',
    otherwise: 'forfeit',
    extension: { act: 'grantExtension', granted: 'extraDays' },
  },
  askingExtension: {
    title: '申请延期举证的期限',
    limit: limits['litigation.evidence.extension.apply'],
    since: 'receive',
    bars: 'askExtension',
  },
  restoring: {
    title: '申请顺延期限的时间',
    limit: limits['counting.restore'],
    sinceDate: 'obstacleEndedOn',
    bars: 'askRestoration',
  },
  objecting: { title: '管辖异议期限', limit: limits['litigation.jurisdiction-objection'], since: 'receive', bars: 'object' },
} as const
