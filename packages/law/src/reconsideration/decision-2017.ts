/** What a decision may not be under the edition of 2017 (复议法 22–29). */
export const decisionConditions2017 = [
  { without: 'submitOpinion', art: '28.1', why: '应当先由行政复议机构提出审理意见' },
  { without: 'sendCopy', art: '23', why: '尚未向被申请人发送申请书副本' },
  { after: 'sendCopy', without: ['answer', 'forfeit'], art: '23', why: '被申请人的答复期限尚未届满，也未提出答复' },
  {
    where: { evidence: 'none', outcome: ['upheld', 'altered', 'ordered', 'unlawful'] },
    without: 'submitEvidence',
    art: '28.1.4',
    why: '被申请人逾期不答复，视为没有证据、依据，应当决定撤销',
  },
  {
    where: { redo: 'yes', outcome: ['upheld', 'ordered', 'altered'] },
    art: '28.1.3',
    why: '撤销或者确认违法的，才可以责令重新作出',
  },
  {
    told: 'documentToReview',
    without: ['suspendForReview', 'declineReview'],
    art: '26',
    why: '申请人提出的对规定的审查申请尚未处理',
  },
  {
    where: { clauseFinding: 'unlawful', outcome: 'upheld' },
    art: ['27', '28.1.1'],
    why: '所依据的规定已经认定不合法，不得维持',
  },
  {
    told: 'compensationSought',
    where: { compensation: ['none', 'returned'] },
    art: '29.1',
    why: '申请人一并提出行政赔偿请求的，应当同时决定',
  },
  {
    untold: 'compensationSought',
    where: { compensation: ['granted', 'refused'] },
    art: '29.1',
    why: '申请人没有提出行政赔偿请求',
  },
  {
    where: { compensation: 'granted', outcome: ['upheld', 'ordered'] },
    art: '29.1',
    why: '撤销、变更具体行政行为或者确认违法的，才可以同时决定赔偿',
  },
  {
    untold: 'compensationTerms',
    where: { compensation: ['granted', 'refused', 'returned'] },
    art: '29',
    why: '应当写明赔偿、返还的方式和数额，或者驳回的理由',
  },
  {
    untold: 'compensationSought',
    where: { seizes: 'yes', outcome: ['revoked', 'altered'], compensation: 'none' },
    art: '29.2',
    why: '撤销、变更罚没、征收、查封、扣押、冻结等行为的，应当同时责令返还财产、解除措施或者赔偿价款',
  },
  {
    where: { compensation: 'returned', outcome: ['upheld', 'ordered', 'unlawful'] },
    art: '29.2',
    why: '撤销、变更具体行政行为的，才责令返还财产、解除措施或者赔偿价款',
  },
  { where: { compensation: 'returned', seizes: 'no' }, art: '29.2', why: '具体行政行为没有涉及财物，无从返还' },
] as const
