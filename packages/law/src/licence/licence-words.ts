import { amount, choice, date, entry, joiningParty, prose, reachableParty, text, whole } from '@yifa/kernel'

const yesNo = { no: '否', yes: '是' } as const
const yesNoBy = (title: string) => choice(title, yesNo).default('no').meta({ title })

const filing = {
  applicant: reachableParty('申请人'),
  stakeholder: joiningParty('利害关系人'),
  item: entry('许可事项', 'serviceItems', { type: '01' }),
  request: prose('申请内容和申请材料清单'),
  handling: choice('办理方式', {
    ordinary: { title: '由一个行政机关办理', art: '42.1' },
    joint: { title: '统一、联合或者集中办理', art: '42.2' },
    preliminary: { title: '由本机关先行审查后报上级机关决定', art: '43' },
  })
    .default('ordinary')
    .meta({ title: '办理方式' }),
  promise: choice('是否申请告知承诺', { no: '否', yes: '是：承诺符合条件并承担虚假承诺的责任' }).default('no').meta({
    title: '是否申请告知承诺',
  }),
  safety: yesNoBy('是否直接关系公共安全、人身健康、生命财产安全'),
  reason: prose('理由'),
  competent: text('有权的行政机关').optional().meta({ title: '有权的行政机关' }),
  defects: prose('需要补正的全部内容'),
  supplement: prose('补正的内容'),
  correction: prose('当场更正的内容'),
}

const examination = {
  findings: prose('核查记录'),
  testing: yesNoBy('是否需要检验、检测、检疫'),
  special: choice('不计入期限的事项', {
    hearing: '听证',
    tender: '招标',
    auction: '拍卖',
    testing: '检验、检测、检疫',
    appraisal: '鉴定',
    experts: '专家评审',
  }),
  specialDays: whole('所需时间', '日'),
  result: prose('结果'),
  views: prose('陈述和申辩意见'),
  concerns: choice('是否直接关系他人重大利益', yesNo).default('no').meta({ title: '是否直接关系他人重大利益' }),
  hearingOn: date('听证日期'),
  hearingPlace: text('听证地点和主持人'),
  hearingRecord: prose('听证笔录'),
  opinion: prose('初步审查意见'),
  extraDays: whole('延长', '个工作日'),
}

const decision = {
  grounds: prose('决定的理由和依据'),
  refusalGround: choice('不予许可的情形', {
    unmet: '不符合法定条件、标准',
    concealed: { title: '隐瞒有关情况或者提供虚假材料', art: '78' },
  }),
  checkBy: date('核查承诺的期限'),
  promiseKept: choice('承诺是否属实', { kept: '属实', broken: '不实' }),
  certificate: text('许可证件名称和编号'),
  validFrom: date('有效期起始之日'),
  validUntil: date('有效期届满之日').optional().meta({ title: '有效期届满之日' }),
  publicTitle: text('公开标题'),
  publicText: prose('公开的许可决定信息'),
  alteration: prose('变更的内容和理由'),
  retractGround: choice('撤回的情形', {
    law: { title: '依据的法律、法规、规章修改或者废止', art: '8.2' },
    circumstances: { title: '准予许可所依据的客观情况发生重大变化', art: '8.2' },
  }),
  compensation: amount('补偿', '元').default(0).meta({ title: '补偿', unit: '元' }),
  revokeGround: choice('撤销的情形', {
    abuse: { title: '滥用职权、玩忽职守', art: '69.1.1' },
    competence: { title: '超越法定职权', art: '69.1.2' },
    process: { title: '违反法定程序', art: '69.1.3' },
    unqualified: { title: '对不具备资格或者不符合条件的申请人准予许可', art: '69.1.4' },
    other: { title: '依法可以撤销的其他情形', art: '69.1.5' },
    fraud: { title: '以欺骗、贿赂等不正当手段取得', art: '69.2' },
    promiseBroken: '承诺不实',
  }),
  publicHarm: yesNoBy('撤销是否可能对公共利益造成重大损害'),
  damages: amount('赔偿', '元').default(0).meta({ title: '赔偿', unit: '元' }),
  deregisterGround: choice('注销的情形', {
    expired: { title: '有效期届满未延续', art: '70.1.1' },
    death: { title: '公民死亡或者丧失行为能力', art: '70.1.2' },
    dissolved: { title: '法人或者其他组织依法终止', art: '70.1.3' },
    revoked: { title: '许可依法被撤销、撤回，或者许可证件依法被吊销', art: '70.1.4' },
    forceMajeure: { title: '因不可抗力许可事项无法实施', art: '70.1.5' },
    other: { title: '应当注销的其他情形', art: '70.1.6' },
  }),
}

export const licenceFacts = { ...filing, ...examination, ...decision } as const
