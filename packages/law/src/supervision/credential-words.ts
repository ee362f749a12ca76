import { choice, entries, entry, party, prose, text, whole } from '@yifa/kernel'

export const credentialFacts = {
  holder: party('执法人员'),
  post: text('所在单位和执法岗位'),
  regime: choice('适用的证件规定', { general: '行政执法证', transport: '交通运输行政执法证', zhejiang: '浙江行政执法证' })
    .default('general')
    .meta({ title: '适用的证件规定' }),
  staffed: choice('是否在编在岗', { yes: '是', no: '否' }),
  revokedBefore: choice('是否曾被吊销执法证件', { no: '否', yes: '是' }),
  unitOpinion: prose('单位审核意见'),
  hours: whole('培训', '学时'),
  training: prose('培训内容'),
  examScore: text('考试成绩'),
  qualification: prose('资格审核意见'),
  number: text('证件号码').max(64).meta({ title: '证件号码' }),
  scope: prose('执法类别和区域'),
  member: entry('名录中的执法人员', 'officers'),
  fields: entries('执法领域（不写则不限）', 'enforcementFields').optional(),
  issuedBy: text('发证机关'),
  reason: prose('理由'),
  review: choice('考核结果', { passed: '合格', failed: '不合格' }),
  reviewText: prose('年度考核和审验情况'),
  suspension: choice('暂扣的情形', {
    failed: { title: '考核不合格', art: '交通规定 31' },
    absent: { title: '无故不参加培训、考核', art: '交通规定 31' },
    misuse: { title: '涂改、转借证件等', art: '交通规定 31' },
    supervised: { title: '执法监督机构建议离岗培训', art: '32' },
  }),
  revocation: choice('吊销的情形', {
    punished: { title: '受刑事处罚、行政拘留或者开除', art: '交通规定 33' },
    bribed: { title: '利用执法权牟利、收受贿赂', art: '交通规定 33' },
    fraud: { title: '骗取证件', art: '交通规定 33' },
    damage: { title: '造成国家赔偿的严重后果', art: '交通规定 33' },
    failedTwice: { title: '连续两年考核不合格', art: '交通规定 33' },
    supervised: { title: '执法监督机构建议取消执法资格', art: '32' },
  }),
  facts: prose('认定的事实和依据'),
  objection: prose('申请复核的理由'),
  recheck: choice('复核决定', { upheld: '维持吊销', annulled: '撤销吊销' }),
  recheckReason: prose('复核的事实和理由'),
  cancellation: choice('注销的情形', {
    moved: { title: '调离单位或者执法岗位', art: '交通规定 25' },
    retired: { title: '退休', art: '交通规定 25' },
    dismissed: '辞职、辞退、开除',
    died: '死亡',
    other: '其他应当注销的情形',
  }),
} as const
