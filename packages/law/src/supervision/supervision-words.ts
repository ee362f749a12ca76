import { choice, date, party, prose, text } from '@yifa/kernel'

const localRules = {
  none: '无',
  sichuan: '四川',
  hebei: '河北',
  shanghai: '上海',
  shandong: '山东',
  guangdong: '广东',
  chongqing: '重庆',
  tianjin: '天津',
  guizhou: '贵州',
} as const

const clue = {
  complainant: party('投诉人'),
  supervised: party('被监督机关'),
  conduct: prose('投诉的行政执法行为和要求'),
  matter: prose('监督事项和线索'),
  mode: choice('监督方式', {
    daily: { title: '日常监督', art: '15' },
    key: { title: '重点监督：挂牌督办、提级监督', art: '20' },
    special: { title: '省级以上机构组织的专项监督', art: '21' },
    complaint: '投诉举报',
    transferred: '移送、交办',
  }),
  localRule: choice('适用的地方规定', localRules).default('none').meta({ title: '适用的地方规定' }),
  remedy: choice('当事人的救济途径', {
    none: '不属于复议、诉讼的受理范围',
    open: { title: '符合复议、诉讼条件，尚未提出', art: '33.3' },
    pending: { title: '已进入复议、诉讼程序', art: '33.3' },
  }),
  guidance: prose('引导申请复议、提起诉讼的内容'),
  declined: choice('不予立案的情形', {
    pending: { title: '已进入复议、诉讼程序，不重复监督', art: '33.3' },
    outside: { title: '不属于行政执法监督范围', art: '2' },
    baseless: '没有事实根据',
  }),
  field: text('执法领域'),
}

const checking = {
  notice: prose('要求说明的事项和期限'),
  explanation: prose('自查说明和证据'),
  means: choice('监督措施', {
    explanation: '自查说明',
    visit: '检查、访谈、暗访',
    meeting: '座谈、听证、统计、评估',
    files: '调阅、复制案卷资料',
    interview: '约谈',
  }),
  evidence: prose('核查情况和证据'),
  finding: choice('核查结论', {
    none: '未发现问题',
    neglect: { title: '应当履行职责而未履行', art: '27' },
    unlawful: { title: '行政执法行为违法', art: '28' },
    improper: { title: '行政执法行为明显不当', art: '28' },
    major: { title: '重大问题', art: '29' },
  }),
  findingText: prose('认定的事实和依据'),
  correctedAtOnce: prose('当场纠正的情况'),
}

const handling = {
  order: prose('应当履行的职责和要求'),
  orderDue: date('报送纠正情况的期限'),
  opinion: prose('应当纠正的问题和要求'),
  opinionDue: date('报送纠正情况的期限'),
  objection: prose('异议和理由'),
  objectionOutcome: choice('异议处理结果', { upheld: '维持', altered: '变更', withdrawn: '撤回' }),
  objectionReason: prose('处理异议的理由'),
  correction: prose('履行、纠正情况'),
  escalation: prose('报请制发决定书的事实和理由'),
  decided: choice('决定内容', {
    perform: '责令履行职责',
    correct: '责令改正',
    revoke: '撤销行政执法行为',
    alter: '变更行政执法行为',
    unlawful: '确认违法',
  }),
  decision: prose('决定的事实、依据和要求'),
  execution: prose('决定书执行情况'),
  reason: prose('理由'),
  sanction: choice('处理方式', {
    circulate: { title: '通报', art: '31' },
    interview: { title: '约谈', art: '22' },
    publish: { title: '向社会公布', art: '31' },
  }),
  circular: prose('通报、约谈、公布的内容'),
  personnel: choice('人员处理建议', {
    criticise: '批评教育',
    train: '离岗培训',
    remove: '调离执法岗位',
    disqualify: '取消行政执法资格',
  }),
  personnelText: prose('人员和处理建议的理由'),
  discipline: prose('移送监察机关的线索'),
  answer: prose('答复投诉人的内容'),
}

export const supervisionFacts = { ...clue, ...checking, ...handling } as const

export const ordered = ['awaiting', 'executing'] as const
