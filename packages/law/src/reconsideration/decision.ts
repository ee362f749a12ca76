import { grounds } from './grounds.ts'

/** What a decision may not be: conditions of 复议法 48 to 72 on what precedes it, what it rests on and what it grants, compensation (行政赔偿) included. */
export const decisionConditions = [
  { without: 'submitOpinion', art: '61', why: '应当先由行政复议机构提出审理意见' },
  {
    where: { track: 'ordinary' },
    without: ['hear', 'holdHearing', 'reviewOnPaper'],
    art: '49',
    why: '适用普通程序的，应当听取当事人意见；因当事人原因不能听取的，可以书面审理',
  },
  { where: { weight: 'major' }, without: ['holdHearing', 'waiveHearing'], art: '50.1', why: '重大、疑难、复杂的案件应当听证' },
  {
    where: { weight: ['major', 'technical'] },
    without: 'consultCommittee',
    art: '52',
    why: '重大、疑难、复杂或者专业性、技术性较强的案件应当提请行政复议委员会咨询',
  },
  {
    where: { evidence: 'none', outcome: ['upheld', 'denied'] },
    without: 'submitEvidence',
    art: '70',
    why: '被申请人逾期不答复，视为没有证据、依据，不得维持或者驳回复议请求',
  },
  {
    where: { redo: 'yes', outcome: ['upheld', 'altered', 'unlawful', 'ordered', 'void', 'denied', 'agreement'] },
    art: '64',
    why: '只有撤销行政行为的，才可以责令重新作出',
  },
  {
    after: 'sendCopy',
    without: ['answer', 'forfeit'],
    art: ['48', '54.1'],
    why: '被申请人的答复期限尚未届满，也未提出答复',
  },
  { without: ['sendCopy', 'takeUp'], art: ['48', '54.1'], why: '尚未向被申请人发送申请书副本' },
  {
    told: 'documentToReview',
    without: ['suspendForReview', 'declineReview'],
    art: '56',
    why: '申请人一并提出的审查申请尚未处理',
  },
  {
    where: { clauseFinding: 'unlawful', outcome: 'upheld' },
    art: ['59', '68'],
    why: '所依据的条款已经认定不合法，不得维持',
  },
  {
    where: { outcome: ['upheld', 'unlawful', 'revoked', 'ordered', 'void', 'denied', 'agreement'], ground: grounds.altering },
    art: '63',
    why: '该情形应当决定变更',
  },
  {
    where: { outcome: ['upheld', 'altered', 'unlawful', 'ordered', 'void', 'denied', 'agreement'], ground: grounds.revoking },
    art: '64.1',
    why: '该情形应当决定撤销或者部分撤销',
  },
  {
    where: { outcome: ['upheld', 'altered', 'revoked', 'ordered', 'void', 'denied', 'agreement'], ground: grounds.declaring },
    art: '65',
    why: '该情形应当确认违法',
  },
  {
    where: { outcome: 'altered', effect: 'worse' },
    without: 'counterclaim',
    art: '63.2',
    why: '不得作出对申请人更为不利的变更，第三人提出相反请求的除外',
  },
  {
    told: 'compensationSought',
    where: { compensation: ['none', 'returned'] },
    art: '72.1',
    why: '申请人一并提出行政赔偿请求的，应当同时决定赔偿或者驳回',
  },
  {
    untold: 'compensationSought',
    where: { compensation: ['granted', 'refused'] },
    art: '72.1',
    why: '申请人没有提出行政赔偿请求',
  },
  {
    where: { compensation: 'granted', outcome: ['upheld', 'ordered', 'denied', 'agreement'] },
    art: '72.1',
    why: '撤销、变更行政行为或者确认违法、无效的，才可以同时决定赔偿',
  },
  {
    untold: 'compensationTerms',
    where: { compensation: ['granted', 'refused', 'returned'] },
    art: '72',
    why: '应当写明赔偿、返还的方式和数额，或者驳回的理由',
  },
  {
    untold: 'compensationSought',
    where: { seizes: 'yes', outcome: ['revoked', 'altered'], compensation: 'none' },
    art: '72.2',
    why: '撤销、变更罚没、征收、查封、扣押、冻结等行为的，应当同时责令返还财产、解除措施或者赔偿价款',
  },
  {
    where: { compensation: 'returned', outcome: ['upheld', 'unlawful', 'ordered', 'void', 'denied', 'agreement'] },
    art: '72.2',
    why: '撤销、变更行政行为的，才责令返还财产、解除措施或者赔偿价款',
  },
  {
    where: { compensation: 'returned', seizes: 'no' },
    art: '72.2',
    why: '行政行为没有涉及财物，无从返还',
  },
] as const
