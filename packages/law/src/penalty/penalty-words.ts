import { amount, choice, date, enclosures, entry, party, prose, text, whole } from '@yifa/kernel'

const yesNo = { no: '否', yes: '是' } as const
const yesNoBy = (title: string) => choice(title, yesNo).default('no').meta({ title })

const clue = {
  clueSource: choice('线索来源', {
    inspection: '检查发现',
    report: '举报',
    complaint: '投诉',
    assigned: '上级交办',
    transferred: '其他机关移送',
    random: '双随机抽查',
  }),
  informant: choice('举报人是否实名', yesNo).default('no').meta({ title: '举报人是否实名' }),
  clue: prose('线索内容'),
  occurredOn: date('违法行为发生之日；连续或者继续的，终了之日'),
  regime: choice('适用的程序规定', {
    general: { title: '行政处罚法', art: '60' },
    market: '市场监督管理行政处罚程序规定',
    police: '治安管理处罚法',
  })
    .default('general')
    .meta({ title: '适用的程序规定' }),
  localRule: choice('适用的地方规定', { none: '无', innerMongolia: '内蒙古', sichuan: '四川', jiangxi: '江西' })
    .default('none')
    .meta({ title: '适用的地方规定' }),
  limitationKind: choice('追责时效', {
    ordinary: { title: '二年', art: '36.1' },
    serious: { title: '五年：涉及生命健康安全、金融安全且有危害后果', art: '36.1' },
    police: '六个月：治安违法',
  })
    .default('ordinary')
    .meta({ title: '追责时效' }),
}

const investigation = {
  party: party('当事人'),
  partyKind: choice('当事人类型', { person: '公民', organisation: '法人或者其他组织' }),
  cause: text('案由'),
  power: entry('处罚职权', 'powers', { kind: 'penalty' }),
  reason: prose('理由'),
  evidence: prose('证据和调查经过'),
  preserved: prose('登记保存的物品清单'),
  disposal: choice('对登记保存物品的处理', {
    returned: '解除并退还',
    seized: '转为查封、扣押',
    sampled: '鉴定、检验',
    confiscated: '没收',
  }),
  appraised: prose('检测、检验、检疫、鉴定事项'),
  haltGround: prose('中止调查的事由'),
  report: prose('调查终结报告'),
  reviewGround: choice('是否需要法制审核', {
    none: '不属于法定情形',
    publicInterest: { title: '涉及重大公共利益', art: '58.1.1' },
    heard: { title: '直接关系当事人或者第三人重大权益，经过听证程序', art: '58.1.2' },
    complex: { title: '案件情况疑难复杂、涉及多个法律关系', art: '58.1.3' },
    other: { title: '法律、法规规定的其他情形', art: '58.1.4' },
  }),
  hearingGround: choice('是否属于应当告知听证权利的情形', {
    none: '不属于',
    fine: { title: '较大数额罚款', art: '63.1.1' },
    confiscation: { title: '没收较大数额违法所得、较大价值非法财物', art: '63.1.2' },
    licence: { title: '降低资质等级、吊销许可证件', art: '63.1.3' },
    closure: { title: '责令停产停业、责令关闭、限制从业', art: '63.1.4' },
    other: { title: '其他较重的行政处罚或者法定情形', art: '63.1.5' },
  }),
  gravity: choice('是否情节复杂或者重大违法', yesNo),
  reviewOpinion: prose('法制审核意见'),
  notice: prose('拟作出的处罚内容及事实、理由、依据'),
  statement: prose('陈述、申辩意见'),
  checked: prose('复核意见'),
  hearingOn: date('听证日期'),
  hearingPlace: text('听证地点和主持人'),
  hearingRecord: prose('听证笔录和听证报告'),
  minutes: prose('集体讨论情况'),
}

const decision = {
  kinds: choice('处罚种类', {
    warning: { title: '警告、通报批评', art: '9.1.1' },
    fine: { title: '罚款、没收违法所得、没收非法财物', art: '9.1.2' },
    licence: { title: '暂扣许可证件、降低资质等级、吊销许可证件', art: '9.1.3' },
    closure: { title: '限制开展生产经营活动、责令停产停业、责令关闭、限制从业', art: '9.1.4' },
    detention: { title: '行政拘留', art: '9.1.5' },
    other: { title: '法律、行政法规规定的其他行政处罚', art: '9.1.6' },
  }),
  basis: prose('违法事实、证据和处罚依据'),
  benchmark: entry('适用的裁量基准', 'benchmarks', undefined, { power: 'power' }).optional().meta({ title: '适用的裁量基准' }),
  discretion: prose('裁量基准的适用和理由').optional().meta({ title: '裁量基准的适用和理由', long: true }),
  fine: amount('罚款', '元').default(0).meta({ title: '罚款', unit: '元' }),
  confiscated: amount('没收违法所得', '元').default(0).meta({ title: '没收违法所得', unit: '元' }),
  spotKind: choice('当场处罚的种类', { warning: '警告', fine: '罚款' }),
  exemptGround: choice('不予处罚的情形', {
    minor: { title: '违法行为轻微并及时改正，没有造成危害后果', art: '33.1' },
    first: { title: '初次违法且危害后果轻微并及时改正', art: '33.1' },
    faultless: { title: '有证据足以证明没有主观过错', art: '33.2' },
    child: { title: '不满十四周岁', art: '30' },
    illness: { title: '精神病人、智力残疾人不能辨认或者控制行为', art: '31' },
  }),
  minor: entry('免罚清单条目', 'minorViolations').optional().meta({ title: '免罚清单条目' }),
  education: prose('批评教育、指导改正的情况'),
  publicTitle: text('公开标题'),
  publicText: prose('公开的处罚决定信息'),
  social: yesNoBy('是否具有一定社会影响、应当公开'),
  crossProvince: yesNoBy('当事人是否为外省登记'),
  showing: choice('公示期限', { minor: '三个月：通报批评、较低数额罚款', other: '三年：其他处罚' })
    .default('other')
    .meta({ title: '公示期限' }),
  major: yesNoBy('是否属于重大行政处罚'),
}

const performance = {
  paid: amount('缴纳金额', '元'),
  voucher: enclosures('缴款凭证').optional().meta({ title: '缴款凭证' }),
  cash: amount('当场收缴的罚款', '元'),
  collectGround: choice('当场收缴的情形', {
    small: { title: '一百元以下罚款', art: '68.1.1' },
    difficult: { title: '不当场收缴事后难以执行', art: '68.1.2' },
    remote: { title: '边远、水上、交通不便地区', art: '69' },
  }),
  hardship: prose('经济困难的情况'),
  extraDays: whole('暂缓或者分期缴纳', '日'),
  surcharge: amount('加处罚款', '元'),
  altered: choice('决定的变化', { altered: '变更', revoked: '撤销', unlawful: '确认违法', void: '确认无效' }),
  alteredBy: prose('改变决定的机关、文书和内容'),
  obligation: prose('逾期不履行的义务'),
  closingReason: choice('结案情形', {
    performed: '处罚决定执行完毕',
    enforced: '人民法院执行终结',
    notPunished: '不予处罚或者违法事实不成立',
    transferred: '移送司法机关后不再处罚',
    revoked: '处罚决定被撤销',
  }),
}

export const penaltyFacts = {
  ...clue,
  ...investigation,
  ...decision,
  ...performance,
  extensionReason: prose('延长的理由'),
  filingDays: whole('立案期限延长', '个工作日'),
  decisionDays: whole('办案期限延长', '日'),
} as const
