import { limits } from '../limits.ts'
import { inForce, inRegister } from './normative-document-words.ts'

/** 备案、备案审查、审查建议. */
export const filingActs = {
  file: {
    title: '报送备案',
    art: '城市意见 14',
    by: 'office',
    from: inForce,
    takes: ['filedWith'],
    enters: { ...inRegister, change: 'amend', fields: { filed: { says: 'pending' }, filedOn: { of: 'day' } } },
  },
  fileWithCongress: { title: '报人大常委会备案', art: ['北京条例 11', '上海条例 10'], by: 'office', from: inForce, takes: ['filedWith'] },
  examineForm: { title: '备案形式审查', art: '北京条例 12', by: 'filer', from: inForce, takes: ['formal'] },
  examine: {
    title: '备案审查通过',
    art: ['北京条例 23', '城市意见 14'],
    by: 'filer',
    from: inForce,
    enters: { ...inRegister, change: 'amend', fields: { filed: { says: 'approved' } } },
  },
  prolongExamination: { title: '延长备案审查期限', art: '北京条例 23', by: 'filer', from: inForce, takes: ['reason'] },
  criticise: {
    title: '提出备案审查意见',
    art: ['北京条例 29', '上海条例 33'],
    by: 'filer',
    from: inForce,
    takes: ['filingOpinion'],
    enters: { ...inRegister, change: 'amend', fields: { filed: { says: 'correct' } } },
  },
  answerCriticism: {
    title: '书面处理审查意见',
    art: ['北京条例 29', '上海条例 33'],
    by: 'office',
    from: [...inForce, 'repealed'],
    takes: ['correction'],
    unlawful: [{ without: 'criticise', art: '北京条例 29', why: '没有备案审查意见' }],
  },
  requestReview: {
    title: '公民、组织申请审查',
    art: ['湖南规定 53', '山东规定 55'],
    by: 'requester',
    from: inForce,
    takes: ['requester', 'request'],
  },
  answerRequest: {
    title: '答复审查申请',
    art: ['湖南规定 53', '山东规定 55'],
    by: 'legal',
    from: [...inForce, 'repealed'],
    takes: ['requestReply'],
  },
} as const

export const filingClocks = {
  filing: {
    title: '报送备案期限',
    limit: {
      issuer: {
        government: limits['document.file.gov'],
        department: limits['document.file.dept'],
        town: limits['document.file.dept'],
      },
    },
    since: 'publish',
    until: 'file',
  },
  filingWithCongress: {
    title: '报人大常委会备案期限（北京）',
    limit: limits['document.file.npc.bj'],
    where: { region: 'beijing', issuer: 'government' },
    since: 'publish',
    until: 'fileWithCongress',
  },
  filingWithCongressInShanghai: {
    title: '报人大常委会备案期限（上海）',
    limit: limits['document.file.npc.sh'],
    where: { region: 'shanghai', issuer: 'government' },
    since: 'publish',
    until: 'fileWithCongress',
  },
  examiningForm: {
    title: '形式审查期限（北京）',
    limit: limits['document.file.npc.formal.bj'],
    where: { region: 'beijing' },
    since: 'fileWithCongress',
    until: 'examineForm',
  },
  examining: {
    title: '主动审查期限（北京）',
    limit: limits['document.file.npc.review.bj'],
    where: { region: 'beijing' },
    since: 'examineForm',
    until: ['examine', 'criticise'],
  },
  answeringCriticism: {
    title: '处理审查意见期限（北京）',
    limit: limits['document.npc.opinion.bj'],
    where: { region: 'beijing' },
    since: 'criticise',
    until: 'answerCriticism',
    outlives: true,
  },
  answeringCriticismInShanghai: {
    title: '处理审查意见期限（上海）',
    limit: limits['document.npc.opinion.sh'],
    where: { region: 'shanghai' },
    since: 'criticise',
    until: 'answerCriticism',
    outlives: true,
  },
  answeringRequest: {
    title: '处理审查申请期限（湖南）',
    limit: limits['document.review-request.hn'],
    where: { region: 'hunan' },
    since: 'requestReview',
    until: 'answerRequest',
    outlives: true,
  },
  answeringRequestInShandong: {
    title: '处理审查申请期限（山东）',
    limit: limits['document.review-request.sd'],
    where: { region: 'shandong' },
    since: 'requestReview',
    until: 'answerRequest',
    outlives: true,
  },
} as const
