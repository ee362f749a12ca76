/** What a citizen who asks for reconsideration is told. */
export const reconsiderationOffer = {
  title: '申请行政复议',
  about: '对行政行为不服的，自知道之日起60日内可以申请复议，不收费。',
  help: {
    applicant: '申请人应当与被申请的行政行为有利害关系。',
    respondent: '作出行政行为的行政机关的全称。',
    matter: '属于哪一类行政管理事项。',
    conduct: '写明哪个机关、哪一天、作出了什么决定（附文号），或者哪件事没有依法办理。',
    applicants: '几个人一起申请的，写总人数。超过10人的，另行推选2至5名代表人。',
    periodFrom: '多数情形选“知道或者应当知道该行政行为之日”；收到决定书的，也可以按送达方式选择。',
    learnedOn: '申请期限自知道或者应当知道该行政行为之日起计算，一般为60日。',
    informedOn: '行政机关没有告知可以申请复议、向谁申请和期限的，写后来知道这些的日期。',
    requestedOn: '请求行政机关履行职责而没有结果的，写该机关收到请求的日期。',
    conductOn: '决定书上的日期。',
    claim: '例如：请求撤销某某号决定。',
    reasons: '认为该行为违法或者不当的事实和理由。',
    documentToReview: '认为该行为所依据的文件不合法的，写明文件名称和条款。规章不在此列。',
    compensationSought: '该行为造成损失的，写明请求赔偿的项目和金额；可以不提。',
  },
} as const
