const help: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  openInformation: {
    applicant: '答复书寄给谁、怎样联系。公民请填写与身份证件一致的姓名。',
    applicantKind: '用于年度统计。以个人名义申请的，选“自然人”。',
    wanted:
      '写清名称、文号，或者时间、主题、制作机关等便于查找的特征。一件申请写一项。写得不清楚的，机关会在7个工作日内告知补正。',
    form: '能够按您要求的方式提供的，就按该方式提供。',
    identity: '身份证、营业执照等，拍照或者扫描。加密保存，只有受理机关可以查看，每次查看都有记录。',
    assistance: '需要代为填写、读屏、大字材料等帮助的，请写在这里，机关应当提供。',
  },
  informationCorrection: {
    applicant: '更正的结果告知谁、怎样联系。',
    identity: '证明该信息与您自身相关。加密保存，只有受理机关可以查看，每次查看都有记录。',
    information: '哪个机关、在什么文件或者网页上记录的什么内容。',
    request: '应当更正成什么。',
    evidence: '能够证明记录不准确的材料，拍照或者扫描。',
  },
  hotline: {
    caller: '只供承办单位与您联系、回访，对外一律隐去。',
    class: '选错了也没有关系，受理时会核对。',
    enterprise: '投诉涉企乱收费、乱罚款、乱检查、乱查封的，选“是”，另有更短的反馈时限。',
    matter: '什么时间、什么地点、什么事，希望怎样解决。',
    place: '例如：某街道某社区某小区某号楼。',
  },
  reconsideration: {
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
}

/** What helps a citizen to fill in a fact of a procedure. */
export const helpFor = (procedure: string, fact: string): string | undefined => help[procedure]?.[fact]
