/** The applicant columns of the form, in its order; the last column is the total. */
export const applicants = [
  { key: 'person', title: '自然人' },
  { key: 'business', title: '商业企业' },
  { key: 'research', title: '科研机构' },
  { key: 'charity', title: '社会公益组织' },
  { key: 'legalService', title: '法律服务机构' },
  { key: 'other', title: '其他' },
] as const

export const columnTitles: readonly string[] = [...applicants.map(({ title }) => title), '总计']

/** A row of the form: `path` are its headings from the outermost in. */
export interface FormRow {
  readonly key: string
  readonly path: readonly string[]
}

const results = '三、本年度办理结果'

const group = (heading: string, leaves: Readonly<Record<string, string>>): readonly FormRow[] =>
  Object.entries(leaves).map(([key, title], index) => ({
    key,
    path: [results, heading, `${index + 1}.${title}`],
  }))

const whole = (key: string, heading: string): FormRow => ({ key, path: [results, heading] })

/** The 21 results, by the values of the choice that an answer makes. */
export const resultRows: readonly FormRow[] = [
  whole('open', '（一）予以公开'),
  whole('partial', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'),
  ...group('（三）不予公开', {
    'denied.state_secret': '属于国家秘密',
    'denied.law_prohibits': '其他法律行政法规禁止公开',
    'denied.security_stability': '危及“三安全一稳定”',
    'denied.third_party': '保护第三方合法权益',
    'denied.internal_affairs': '属于三类内部事务信息',
    'denied.process_info': '属于四类过程性信息',
    'denied.enforcement_file': '属于行政执法案卷',
    'denied.query_matter': '属于行政查询事项',
  }),
  ...group('（四）无法提供', {
    'unavailable.not_held': '本机关不掌握相关政府信息',
    'unavailable.to_make': '没有现成信息需要另行制作',
    'unavailable.unclear_after_supplement': '补正后申请内容仍不明确',
  }),
  ...group('（五）不予处理', {
    'not_processed.petition_complaint': '信访举报投诉类申请',
    'not_processed.repeat': '重复申请',
    'not_processed.publication': '要求提供公开出版物',
    'not_processed.excessive': '无正当理由大量反复申请',
    'not_processed.reissue': '要求行政机关确认或重新出具已获取信息',
  }),
  ...group('（六）其他处理', {
    'other.no_supplement': '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    'other.no_fee': '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    'other.other': '其他',
  }),
]

const received: FormRow = { key: 'received', path: ['一、本年新收政府信息公开申请数量'] }
const carriedIn: FormRow = { key: 'carriedIn', path: ['二、上年结转政府信息公开申请数量'] }
const handled: FormRow = { key: 'handled', path: [results, '（七）总计'] }
const carriedOut: FormRow = { key: 'carriedOut', path: ['四、结转下年度继续办理'] }

/** The 25 rows of the form (国办公开办函〔2021〕30号). */
export const formRows: readonly FormRow[] = [received, carriedIn, ...resultRows, handled, carriedOut]

/** The six groups of results, each with the results it holds. */
export const resultGroups: readonly { readonly title: string; readonly keys: readonly string[] }[] = [
  ...new Set(resultRows.map(({ path }) => path[1] ?? '')),
].map((heading) => ({
  title: heading.replace(/^（.）/, '').replace(/（.*$/, ''),
  keys: resultRows.filter(({ path }) => path[1] === heading).map(({ key }) => key),
}))

/** How a row is named in running text: 三（三）1. */
export function rowName({ path }: FormRow): string {
  const ordinals = path.map((heading) => /^(?:[一二三四]、|（.）|\d+\.)/.exec(heading)?.[0] ?? '')
  return `第${ordinals.join('').replace('、', '').replace(/\.$/, '')}项`
}
