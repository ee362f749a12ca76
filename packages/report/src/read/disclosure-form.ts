const APPLICANTS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']
const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
const CONTESTS = ['行政复议', '未经复议直接起诉', '复议后起诉'].flatMap((kind) =>
  RESULTS.map((result) => `${kind}${result}`),
)

const FORMS = [
  { columns: APPLICANTS, marks: ['自然人', '法律服务机构'] },
  { columns: CONTESTS, marks: ['结果维持', '尚未审结'] },
]

/** The columns of the two tables with heads over several lines in the form of a yearly report on open government information (国办公开办函〔2021〕30号), told by words of their heads. */
export const formColumns = (said: readonly string[]): readonly string[] | undefined =>
  FORMS.find(({ marks }) => marks.every((mark) => said.includes(mark)))?.columns
