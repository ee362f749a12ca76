import type { ProcedureKey } from '@yifa/law'
import { type Invented, type InventedPost, member, posts } from './invented.ts'
import { withEveryPostHeld } from './remaining-posts.ts'

const informing = ['openInformation', 'informationCorrection'] as const
const disclosing = [...informing, 'proactiveDisclosure'] as const
const enforcing = [
  'penalty',
  'compulsoryMeasure',
  'enforcement',
  'criminalTransfer',
  'inspectionPlan',
  'inspectionDraw',
  'inspection',
] as const
const answering = ['litigation', 'advice', 'compensation'] as const
const handling = ['hotline', 'petition', 'proposal'] as const
const drafting = ['normativeDocument'] as const
const governing = ['governanceYear', 'governanceInspection', 'governanceAssessment'] as const

interface Department {
  readonly organ: string
  readonly short: string
  readonly account: string
  readonly names: readonly [clerk: string, second: string, legal: string, head: string]
  /** What it runs besides what every department runs. */
  readonly more: readonly ProcedureKey[]
}

/** Enters and changes what the registers hold of an organ. */
const registers = (organ: string): InventedPost => ({ organ, role: 'registrar' })

/** Keeps every register of the district and approves what the organs enter. */
export const keeperOfRegisters = { account: 'qingdan', organ: 'justice' } as const

/** Who keeps the registers of people: the tree of organs, and who is appointed to what. */
export const keepersOfPeople = {
  organs: { account: 'xitong', organ: 'data' },
  appointments: { account: 'anquan', organ: 'data' },
} as const

/** A department: two who handle, the legal section, which also holds the hearings, and the head. */
function department({ organ, short, account, names, more }: Department): readonly Invented[] {
  const [clerk, second, legal, head] = names
  const run = [...disclosing, ...enforcing, ...answering, 'credential', 'implementationReport', ...more] as const
  return [
    member(organ, account, clerk, `${short}承办（执法、许可、信息公开、应诉、热线、信访）`, [
      ...posts(organ, { office: run, unit: handling }),
      ...posts('legality', { office: ['legalityReview'] }),
      registers(organ),
    ]),
    member(organ, `${account}-zf`, second, `${short}执法人员（二人执法、现场检查）`, [
      ...posts(organ, { office: enforcing }),
    ]),
    member(organ, `${account}-fzk`, legal, `${short}法制机构（法制审核、主持听证、公开审查）`, [
      ...posts(organ, { legal: ['penalty'], office: ['penalty', 'licence'], reviewer: ['proactiveDisclosure'] }),
    ]),
    member(organ, `${account}-fz`, head, `${short}负责人（审批、签发）`, [
      ...posts(organ, { head: [...disclosing, ...enforcing, ...answering, 'petition', 'proposal', ...more] }),
    ]),
  ]
}

const governmentOffice: readonly Invented[] = [
  member('gov-office', 'gongkai', '演示林', '区政府办信息公开承办', [
    ...posts('gov-office', { office: [...disclosing, ...drafting] }),
    registers('gov-office'),
  ]),
  member('gov-office', 'gongkai-fz', '演示岚', '区政府办信息公开负责人', [
    ...posts('gov-office', { head: disclosing, reviewer: ['proactiveDisclosure'] }),
  ]),
  member('gov-office', 'duban', '演示峰', '区政府办督查室：交办建议提案，承办重大决策、文件', [
    ...posts('gov-office', { dispatcher: ['proposal'], office: ['decision', ...drafting] }),
    ...posts('legality', { office: ['legalityReview'] }),
  ]),
  member('gov-office', 'zhengfu', '演示川', '区政府分管领导：决策、签发文件、政府批准的事项', [
    ...posts('gov-office', { head: ['decision', ...drafting] }),
    ...posts('government', {
      government: [
        'licence',
        'oneThing',
        'supervision',
        'caseFileReview',
        'enforcementDispute',
        'audit',
        'auditRectification',
        'emergency',
        'accidentInvestigation',
      ],
    }),
    ...posts('justice', { head: ['governanceYear'] }),
  ]),
  member('government', 'lingdao', '演示海', '区领导（全区只读）', [{ organ: 'government', role: 'leader' }]),
]

const market = department({
  organ: 'market',
  short: '市场监管局',
  account: 'shichang',
  names: ['演示松', '演示柏', '演示桐', '演示竹'],
  more: ['licence', 'administrativeMediation', 'consumerComplaint', 'fineCollection'],
})
const urban = department({
  organ: 'urban',
  short: '城管局',
  account: 'chengguan',
  names: ['演示梅', '演示枫', '演示榆', '演示兰'],
  more: ['licence'],
})
const housing = department({
  organ: 'housing',
  short: '住建局',
  account: 'zhujian',
  names: ['演示江', '演示湖', '演示溪', '演示河'],
  more: ['licence'],
})

const audit: readonly Invented[] = [
  member('audit', 'shenjizu', '演示账', '审计组：实施审计、跟踪整改', [
    ...posts('audit', { team: ['audit'], audit: ['auditRectification'] }),
    registers('audit'),
  ]),
  member('audit', 'shenjizu-ec', '演示簿', '审计组成员（二人取证）', [...posts('audit', { team: ['audit'] })]),
  member('audit', 'shenli', '演示校', '审计审理', [...posts('audit', { review: ['audit'] })]),
  member('audit', 'shenjiju-fz', '演示鉴', '审计机关负责人', [
    ...posts('audit', { head: ['audit', 'auditRectification'] }),
  ]),
]

const emergency: readonly Invented[] = [
  member('emergency', 'yingji', '演示安', '应急值班、事故调查、舆情回应', [
    ...posts('emergency', { office: ['emergency', 'accidentInvestigation', 'publicOpinion'] }),
    registers('emergency'),
  ]),
  member('emergency', 'yingji-ec', '演示全', '事故调查组成员（二人取证）', [
    ...posts('emergency', { office: ['accidentInvestigation'] }),
  ]),
  member('emergency', 'xuanchuan', '演示声', '新闻发布、舆情研判', [
    ...posts('emergency', { press: ['emergency', 'publicOpinion'] }),
  ]),
  member('emergency', 'yingji-fz', '演示稳', '应急管理局负责人、新闻发言人', [
    ...posts('emergency', {
      head: ['emergency', 'accidentInvestigation', 'publicOpinion'],
      spokesperson: ['emergency'],
    }),
  ]),
]

const departments: readonly Invented[] = [
  member('land', 'ziran', '演示壤', '自然资源局承办（行政裁决）', [
    ...posts('land', { office: ['adjudication', 'administrativeMediation'] }),
    registers('land'),
  ]),
  member('land', 'ziran-ec', '演示坡', '自然资源局调查人员（二人调查）', [
    ...posts('land', { office: ['adjudication'] }),
  ]),
  member('land', 'ziran-fz', '演示岭', '自然资源局负责人', [
    ...posts('land', { head: ['adjudication', 'administrativeMediation', 'enforcement'] }),
  ]),
  member('data', 'shuju', '演示流', '政务服务和数据局：综合窗口、数据共享、目录审核', [
    ...posts('data', { office: ['dataRequest', 'oneThing'] }),
    registers('data'),
  ]),
]

const justice: readonly Invented[] = [
  member('review', 'fuyi', '演示星', '行政复议办案', [...posts('review', { office: ['reconsideration'] })]),
  member('review', 'fuyi-fz', '演示月', '行政复议机构负责人', [...posts('review', { head: ['reconsideration'] })]),
  member('review', 'fuyi-qz', '演示山', '行政复议机关负责人（签发）', [
    ...posts('review', { organ: ['reconsideration'], organHead: ['reconsideration'] }),
  ]),
  member('legality', 'shencha', '演示衡', '合法性审查、文件登记和备案审查', [
    ...posts('legality', { legal: ['legalityReview'] }),
    ...posts('gov-office', { legal: ['decision', ...drafting], filer: drafting }),
  ]),
  member('legality', 'shencha-fz', '演示权', '合法性审查科负责人', [
    ...posts('legality', { head: ['legalityReview'] }),
  ]),
  member('aid', 'yuanzhu', '演示扶', '法律援助中心受理、指派', [...posts('aid', { office: ['legalAid'] })]),
  member('aid', 'yuanzhu-fz', '演示助', '法律援助中心负责人', [...posts('aid', { head: ['legalAid'] })]),
  member('justice', 'sifa', '演示正', '司法局执法监督科：监督、案卷评查、发证，法律援助异议审查', [
    ...posts('justice', { office: ['supervision', 'caseFileReview', ...governing], examiner: ['appointmentExam'] }),
    registers('justice'),
    ...posts('justice', { issuer: ['credential'], justice: ['legalAid'] }),
  ]),
  member('justice', 'sifa-fz', '演示直', '司法局负责人', [
    ...posts('justice', {
      head: ['supervision', 'caseFileReview', 'credential', 'governanceInspection', 'governanceAssessment'],
    }),
    ...['market', 'urban', 'housing'].flatMap((organ) => posts(organ, { head: ['implementationReport'] })),
  ]),
  member('justice', 'fazhi', '演示规', '法治建设：年度要点、督察、考核、任前考试，协助执法监督、案卷评查', [
    ...posts('justice', { office: ['supervision', 'caseFileReview', ...governing], examiner: ['appointmentExam'] }),
  ]),
  member('justice', 'zuzhi', '演示任', '组织人事部门（任前考试）', [
    ...posts('justice', { organiser: ['appointmentExam'] }),
  ]),
  member(keeperOfRegisters.organ, keeperOfRegisters.account, '演示册', '清单和名录主管登记员（全区）', [
    { organ: keeperOfRegisters.organ, role: 'keeper' },
  ]),
  member('justice', 'jiandu', '演示石', '司法局执法监督（全区只读）', [{ organ: 'justice', role: 'supervisor' }]),
]

const people: readonly Invented[] = [
  member('hotline', 'rexian', '演示云', '12345热线中心派单、回访', [...posts('hotline', { centre: ['hotline'] })]),
  member('hotline', 'rexian-fz', '演示雨', '12345热线中心负责人', [...posts('hotline', { head: ['hotline'] })]),
  member('petitions', 'xinfang', '演示泉', '信访局登记、转送、督办', [
    ...posts('petitions', { bureau: ['petition'] }),
    registers('petitions'),
  ]),
  member('petitions', 'fucha', '演示谷', '信访复查（区政府）', [...posts('petitions', { reviewer: ['petition'] })]),
  member('petitions', 'fuhe', '演示原', '信访复核（上级机关）', [...posts('petitions', { rechecker: ['petition'] })]),
  member('qinghe', 'qinghe', '演示田', '清河街道承办（热线、信访）', [
    ...posts('qinghe', { unit: handling }),
    registers('qinghe'),
  ]),
  member('qinghe', 'qinghe-fz', '演示亩', '清河街道负责人（审批、签发）', [
    ...posts('qinghe', { head: ['petition', 'proposal'] }),
  ]),
  member('mediation', 'tiaowei', '演示和', '清河街道人民调解委员会', [
    ...posts('mediation', { committee: ['mediation'] }),
  ]),
  member('mediation', 'tiaojie', '演示睦', '人民调解员', [...posts('mediation', { mediator: ['mediation'] })]),
  member('yuntai', 'yuntai', '演示禾', '云台街道承办（热线、信访）', [
    ...posts('yuntai', { unit: handling }),
    registers('yuntai'),
  ]),
  member('yuntai', 'yuntai-fz', '演示畴', '云台街道负责人（审批、签发）', [
    ...posts('yuntai', { head: ['petition', 'proposal'] }),
  ]),
]

const administrators: readonly Invented[] = [
  member('data', 'xitong', '演示甲一', '系统管理员，主管机构登记', [
    { organ: 'data', role: 'system' },
    { organ: 'data', role: 'keeper', registers: ['organs'] },
  ]),
  member('data', 'anquan', '演示乙二', '安全管理员，主管任职登记', [
    { organ: 'data', role: 'security' },
    { organ: 'data', role: 'keeper', registers: ['appointments'] },
  ]),
  member('data', 'shenji', '演示丙三', '审计管理员', [{ organ: 'data', role: 'auditor' }]),
]

/** Everybody invented who works in the district, organ by organ. */
export const officers: readonly Invented[] = withEveryPostHeld(
  [
    ...governmentOffice,
    ...market,
    ...urban,
    ...housing,
    ...departments,
    ...emergency,
    ...audit,
    ...justice,
    ...people,
    ...administrators,
  ],
  { organ: 'gov-office', head: 'zhengfu', others: ['duban', 'gongkai', 'shencha', 'gongkai-fz'] },
)
