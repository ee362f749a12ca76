import { limits } from '../limits.ts'

/** 审查 (许可法 34, 45, 55): on the spot, testing, time not counted. */
export const examinationActs = {
  verify: {
    title: '实地核查',
    art: '34.3',
    by: 'office',
    from: ['examining', 'renewing', 'altering', 'valid'],
    takes: ['findings'],
    hands: 2,
  },
  requireTesting: {
    title: '确定需要检验、检测、检疫',
    art: '55.1',
    by: 'office',
    from: 'examining',
    sets: { testing: 'yes' },
    once: true,
  },
  assignTesters: { title: '指派检验、检测、检疫人员', art: '55.2', by: 'office', from: 'examining', where: { testing: 'yes' }, hands: 2 },
  beginSpecial: { title: '书面告知不计入期限的时间', art: '45', by: 'office', from: 'examining', takes: ['special', 'specialDays'] },
  endSpecial: {
    title: '完成',
    art: '45',
    by: 'office',
    from: 'examining',
    takes: ['result'],
    unlawful: [
      { without: 'beginSpecial', since: 'endSpecial', art: '45', why: '没有进行中的听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审' },
    ],
  },
} as const

export const examinationDocuments = {
  specialNotice: { title: '不计入许可期限告知书', on: 'beginSpecial', to: 'applicant', series: '许告' },
} as const

export const examinationClocks = {
  assigningTesters: {
    title: '指派检验、检测、检疫人员期限',
    limit: limits['licence.inspection-assign'],
    where: { testing: 'yes' },
    since: ['accept', 'correct'],
    until: 'assignTesters',
  },
} as const
