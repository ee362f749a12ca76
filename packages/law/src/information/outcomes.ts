import { choice, type Remedy } from '@yifa/kernel'
import { limits } from '../limits.ts'
import { reconsidered } from '../remedies.ts'

/** Disclosure refused on grounds that must be taken to reconsideration first (复议法 23; 复议法实施条例 31). */
const refused = {
  'denied.state_secret': { title: '不予公开：属于国家秘密', art: '14' },
  'denied.law_prohibits': { title: '不予公开：其他法律行政法规禁止公开', art: '14' },
  'denied.security_stability': { title: '不予公开：危及“三安全一稳定”', art: '14' },
  'denied.third_party': { title: '不予公开：保护第三方合法权益', art: '15' },
  'denied.internal_affairs': { title: '不予公开：属于三类内部事务信息', art: '16.1' },
  'denied.process_info': { title: '不予公开：属于四类过程性信息', art: '16.2' },
  'denied.enforcement_file': { title: '不予公开：属于行政执法案卷', art: '16.2' },
} as const

const given = {
  open: { title: '予以公开', art: '36.1.2' },
  partial: { title: '部分公开', art: '37' },
} as const

const otherwise = {
  'denied.query_matter': { title: '不予公开：属于行政查询事项', art: '36.1.7' },
  'unavailable.not_held': { title: '无法提供：本机关不掌握相关政府信息', art: '36.1.5' },
  'unavailable.to_make': { title: '无法提供：没有现成信息需要另行制作', art: '38' },
  'unavailable.unclear_after_supplement': { title: '无法提供：补正后申请内容仍不明确', art: '30' },
  'not_processed.petition_complaint': { title: '不予处理：信访举报投诉类申请', art: '39.1' },
  'not_processed.repeat': { title: '不予处理：重复申请', art: '36.1.6' },
  'not_processed.publication': { title: '不予处理：要求提供公开出版物', art: '39.2' },
  'not_processed.excessive': { title: '不予处理：无正当理由大量反复申请', art: '35' },
  'not_processed.reissue': { title: '不予处理：要求行政机关确认或者重新出具已获取信息' },
  'other.no_supplement': { title: '其他处理：申请人无正当理由逾期不补正', art: '30' },
  'other.no_fee': { title: '其他处理：申请人逾期未按收费通知要求缴费', art: '42' },
  'other.other': { title: '其他处理：其他' },
} as const

/** The twenty-one results of the yearly report's Table 3. */
export const outcome = choice('答复结果', { ...given, ...refused, ...otherwise })

/** What the applicant may do about an answer; where disclosure is refused, reconsideration comes before the court. */
export const answerRemedies: readonly Remedy[] = [
  {
    title: '申请行政复议',
    before: '本级人民政府',
    limit: limits['reconsideration.apply'],
    recourse: reconsidered,
    where: { outcome: Object.keys({ ...given, ...otherwise }) },
  },
  {
    title: '提起行政诉讼',
    before: '有管辖权的人民法院',
    limit: limits['litigation.sue'],
    where: { outcome: Object.keys({ ...given, ...otherwise }) },
  },
  {
    title: '申请行政复议，对复议决定不服的，方可再提起行政诉讼',
    before: '本级人民政府',
    limit: limits['reconsideration.apply'],
    recourse: reconsidered,
    where: { outcome: Object.keys(refused) },
  },
]
