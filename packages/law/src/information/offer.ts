/** What a citizen who asks for information is told. */
export const informationOffer = {
  title: '申请政府信息公开',
  about: '索取行政机关制作或者保存的信息。收到申请后20个工作日内答复。',
  help: {
    applicant: '答复书寄给谁、怎样联系。公民请填写与身份证件一致的姓名。',
    applicantKind: '用于年度统计。以个人名义申请的，选“自然人”。',
    wanted: '写清名称、文号，或者时间、主题、制作机关等便于查找的特征。一件申请写一项。写得不清楚的，机关会在7个工作日内告知补正。',
    form: '能够按您要求的方式提供的，就按该方式提供。',
    identity: '身份证、营业执照等，拍照或者扫描。加密保存，只有受理机关可以查看，每次查看都有记录。',
    assistance: '需要代为填写、读屏、大字材料等帮助的，请写在这里，机关应当提供。',
  },
} as const
