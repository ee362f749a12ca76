import { choice, date, party, prose, text, whole } from '@yifa/kernel'
import { matter } from '../matter.ts'

const yesNo = { no: '否', yes: '是' } as const

export const litigationFacts = {
  plaintiff: party('原告'),
  court: party('人民法院'),
  conduct: prose('被诉行政行为'),
  matter,
  claim: prose('诉讼请求'),
  suit: choice('起诉类型', {
    direct: { title: '直接起诉', art: '46.1' },
    afterReview: { title: '经过行政复议', art: '45' },
    inaction: { title: '不履行法定职责', art: '47.1' },
  }),
  learnedOn: date('知道或者应当知道行政行为之日；经复议的，收到复议决定之日'),
  conductOn: date('行政行为作出之日').optional().meta({ title: '行政行为作出之日' }),
  requestedOn: date('行政机关接到履职申请之日').optional().meta({ title: '行政机关接到履职申请之日' }),
  estate: choice('是否涉及不动产', yesNo).default('no').meta({ title: '是否涉及不动产' }),
  informed: choice('是否告知起诉期限', { yes: '已告知', no: '未告知' }).default('yes').meta({ title: '是否告知起诉期限' }),
  courtNumber: text('法院案号'),
  track: choice('审判程序', { ordinary: '普通程序', simple: { title: '简易程序', art: '82' } })
    .default('ordinary')
    .meta({ title: '审判程序' }),
  unit: text('承办单位和诉讼代理人'),
  answer: prose('答辩状'),
  evidenceList: prose('证据、依据清单'),
  evidence: choice('举证', { given: '按期举证', none: '视为没有证据' }),
  extraDays: whole('准许延期', '日'),
  hindrance: prose('不能按期提供证据的正当事由'),
  obstacleEndedOn: date('障碍消除之日'),
  restored: choice('是否准许顺延期限', { yes: '准许', no: '不准许' }),
  objection: prose('管辖异议的理由'),
  hearingOn: date('开庭日期'),
  mustAppear: choice('是否通知负责人出庭', yesNo),
  absence: prose('负责人不能出庭的情况说明'),
  attendance: choice('出庭情况', {
    head: { title: '正职负责人出庭', art: '出庭规定 2' },
    deputy: { title: '副职或者参与分管的负责人出庭', art: '出庭规定 2' },
    staff: { title: '委派工作人员出庭', art: '3.3' },
    lawyer: '仅律师出庭',
  }),
  changed: prose('改变被诉行政行为的情况'),
  ruling: prose('裁判内容'),
  form: choice('裁判文书', { judgment: '判决', ruling: '裁定' }),
  outcome: choice('裁判结果', {
    dismissed: { title: '驳回诉讼请求', art: '69' },
    revoked: { title: '撤销或者部分撤销', art: '70' },
    ordered: { title: '限期履行', art: '72' },
    payment: { title: '给付', art: '73' },
    unlawful: { title: '确认违法', art: '74' },
    void: { title: '确认无效', art: '75' },
    remedied: { title: '责令采取补救措施、赔偿', art: '76' },
    altered: { title: '变更', art: '77' },
    agreement: { title: '行政协议：继续履行、补救、赔偿、补偿', art: '78' },
    rejected: '裁定驳回起诉',
    settled: { title: '调解', art: '60' },
  }),
  disclosure: choice('是否判决公开政府信息而未定期限', yesNo).default('no').meta({ title: '是否判决公开政府信息而未定期限' }),
  effect: choice('裁判是否生效', { pending: '尚未审结', final: '裁判生效' }),
  haltGround: prose('中止诉讼的事由'),
  appealReason: prose('上诉的理由'),
  performBy: date('判决书载明的履行期限').optional().meta({ title: '判决书载明的履行期限' }),
  performance: prose('履行情况'),
  retrialReason: prose('申请再审的理由'),
} as const

export const afterDefeat = ['revoked', 'ordered', 'payment', 'remedied', 'altered', 'agreement'] as const
