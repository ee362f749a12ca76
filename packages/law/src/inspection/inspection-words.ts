import { choice, date, party, prose, text, whole } from '@yifa/kernel'

const yesNo = { no: '否', yes: '是' } as const
const yesNoBy = (title: string) => choice(title, yesNo).default('no').meta({ title })

const task = {
  origin: choice('检查来源', {
    random: { title: '双随机抽查', art: '54' },
    key: { title: '公共安全、生命健康等重点领域监管', art: '54' },
    special: '专项检查',
    complaint: '投诉举报',
    transferred: '转办交办',
    clue: '数据监测等问题线索',
    requested: '企业申请',
  }),
  authorised: choice('是否属于已公布、有法定依据的检查事项', { yes: '是', no: '否' }),
  enterprise: yesNoBy('是否涉企检查'),
  regulator: choice('检查机关', { market: '市场监督管理部门', other: '其他行政机关' }).default('other').meta({ title: '检查机关' }),
  localRule: choice('适用的地方规定', { none: '无', hainan: '海南', zhejiang: '浙江' }).default('none').meta({ title: '适用的地方规定' }),
  subject: party('检查对象'),
  item: prose('检查事项'),
  basis: prose('检查依据'),
  inspectors: text('随机选派的执法检查人员').optional(),
  visits: whole('本次为本年度第', '次').default(1).meta({ title: '本年度第几次入企检查', unit: '次' }),
  cap: whole('年度检查频次上限', '次').optional().meta({ title: '年度检查频次上限', unit: '次' }),
}

const conduct = {
  scheme: prose('检查方案'),
  method: choice('检查方式', { written: '书面核查、信息共享', remote: '非现场监管', site: '现场检查' }),
  writtenSuffices: yesNoBy('能否以书面核查等方式代替现场检查'),
  when: text('检查的时间和人员'),
  shown: prose('出示执法证件、告知权利义务的情况'),
  record: prose('检查记录和音像记录'),
  tested: prose('检验、检测事项'),
  testResult: prose('检验、检测结果'),
}

const result = {
  result: choice('检查结果', {
    clean: '未发现问题',
    correct: '发现问题，责令改正',
    clue: '发现违法线索',
    unreachable: '通过登记的住所或者经营场所无法联系',
    refused: '不配合检查情节严重',
    inactive: '未开展本次抽查涉及的经营活动',
  }),
  finding: prose('检查情况和认定'),
  order: prose('责令改正的内容'),
  correctBy: date('改正期限届满之日'),
  corrected: choice('复查结果', { yes: '已改正', no: '逾期不改正' }),
  recheck: prose('复查情况'),
  publicText: prose('公示的检查结果'),
  objection: prose('申请更正的理由'),
  verified: choice('核实结果', { corrected: '更正', upheld: '维持' }),
  verification: prose('核实情况和理由'),
  reason: prose('终止的理由'),
}

export const inspectionFacts = { ...task, ...conduct, ...result } as const
