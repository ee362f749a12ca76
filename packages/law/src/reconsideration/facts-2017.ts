import { choice, date, prose } from '@yifa/kernel'
import { application, yesNo } from './words.ts'

/** The facts of the edition of 2017. */
export const facts2017 = {
  ...application,
  periodFrom: choice('申请期限自何日起算', {
    known: { title: '知道该具体行政行为之日', art: '9.1' },
    onTheSpot: { title: '当场作出：作出之日', art: '条例 15.1.1' },
    delivered: { title: '直接送达：签收之日', art: '条例 15.1.2' },
    mailed: { title: '邮寄送达：邮件签收之日', art: '条例 15.1.3' },
    announced: { title: '公告送达：公告期满之日', art: '条例 15.1.4' },
    supplemented: { title: '事后补充告知：收到补充告知之日', art: '条例 15.1.5' },
    overdue: { title: '不作为：法定履行期限届满之日', art: '条例 16.1.1' },
    requested: { title: '不作为，没有履行期限：机关收到申请满六十日', art: '条例 16.1.2' },
    urgent: { title: '紧急情况下不履行职责：提出请求之日', art: '条例 16.2' },
  })
    .default('known')
    .meta({ title: '申请期限自何日起算' }),
  prerequisite: choice('是否复议前置', yesNo).default('no').meta({ title: '是否复议前置' }),
  rejection: choice('不符合受理条件的情形', {
    parties: { title: '没有明确的申请人、符合规定的被申请人', art: '条例 28.1.1' },
    wrongRespondent: { title: '错列被申请人，经告知不变更', art: '条例 22' },
    interest: { title: '与具体行政行为没有利害关系', art: '条例 28.1.2' },
    claim: { title: '没有具体的请求和理由', art: '条例 28.1.3' },
    late: { title: '超过法定申请期限', art: '条例 28.1.4' },
    scope: { title: '不属于行政复议范围', art: '条例 28.1.5' },
    jurisdiction: { title: '不属于本机构的职责范围', art: '条例 28.1.6' },
    repeated: { title: '其他机关或者人民法院已经受理', art: '条例 28.1.7' },
  }),
  dismissal: choice('驳回的情形', {
    noDuty: { title: '没有该法定职责，或者受理前已经履行', art: '条例 48.1.1' },
    conditions: { title: '不符合受理条件', art: '条例 48.1.2' },
  }),
  views: prose('听取意见记录'),
  stayOrder: prose('停止执行的理由'),
  hearingOn: date('听证日期'),
  hearingRecord: prose('听证笔录'),
  inquiry: prose('调查取证情况'),
  stayGround: choice('中止事由', {
    death: { title: '自然人死亡，近亲属尚未确定是否参加', art: '条例 41.1.1' },
    incapacity: { title: '自然人丧失行为能力，尚未确定法定代理人', art: '条例 41.1.2' },
    dissolved: { title: '法人或者其他组织终止，尚未确定承受人', art: '条例 41.1.3' },
    missing: { title: '自然人下落不明或者被宣告失踪', art: '条例 41.1.4' },
    forceMajeure: { title: '不可抗力', art: '条例 41.1.5' },
    interpretation: { title: '法律适用需要有权机关解释或者确认', art: '条例 41.1.6' },
    otherCase: { title: '以其他案件的结果为依据', art: '条例 41.1.7' },
    attachedReview: { title: '审查具体行政行为所依据的规定', art: '26' },
    other: { title: '其他情形', art: '条例 41.1.8' },
  }),
  endGround: choice('终止事由', {
    heirless: { title: '自然人死亡，没有近亲属或者近亲属放弃', art: '条例 42.1.2' },
    successorless: { title: '法人或者其他组织终止，承受人放弃', art: '条例 42.1.3' },
    reconciled: { title: '达成和解并经准许', art: '条例 42.1.4' },
    criminal: { title: '因同一违法行为涉嫌犯罪变更为刑事拘留', art: '条例 42.1.5' },
  }),
  result: choice('结案方式', { withdrawn: '准予撤回', settled: '调解', dismissed: '驳回申请', terminated: '终止' }),
  outcome: choice('决定', {
    upheld: { title: '维持', art: '28.1.1' },
    ordered: { title: '限期履行', art: '28.1.2' },
    altered: { title: '变更', art: '28.1.3' },
    revoked: { title: '撤销', art: '28.1.3' },
    unlawful: { title: '确认违法', art: '28.1.3' },
  }),
  compensation: choice('行政赔偿', {
    none: '未涉及',
    granted: { title: '被申请人依法给予赔偿', art: '29.1' },
    refused: { title: '驳回行政赔偿请求', art: '29.1' },
    returned: { title: '返还财产、解除措施或者赔偿价款', art: '29.2' },
  })
    .default('none')
    .meta({ title: '行政赔偿' }),
  advice: prose('建议书内容'),
  orderText: prose('责令限期履行的内容'),
  enforcedBy: choice('强制执行的方式', {
    respondent: { title: '作出具体行政行为的机关依法强制执行', art: '33.1.1' },
    organ: { title: '行政复议机关依法强制执行', art: '33.1.2' },
    court: { title: '申请人民法院强制执行', art: '33' },
  }),
} as const
