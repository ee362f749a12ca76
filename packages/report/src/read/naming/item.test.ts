import { describe, expect, test } from 'vitest'
import { readReport } from '../read-report.ts'

const items = (text: string) => readReport(text).facts.map((fact) => fact.item)

describe('what a count counts', () => {
  test.each([
    ['outcomes after their object', '受理仲裁申请90件，裁决31件。', ['受理仲裁申请数', '仲裁申请裁决数']],
    ['the office passes on', '甲县法院受理各类案件90件，审结85件。', ['甲县法院受理各类案件数', '甲县法院审结案件数']],
    ['kinds take the object', '共办理诉求工单20件，其中咨询类12件。', ['办理诉求工单数', '咨询类诉求工单数']],
    ['a list shares its act', '编发简报8期、督办单7件。', ['编发简报期数', '编发督办单数']],
    ['two counts of one thing', '接访12批34人次。', ['接访批数', '接访人次']],
    ['the object behind the number', '对12家化工企业开展体检。', ['化工企业开展体检数']],
    ['an open list gives way to the noun', '涵盖城管、水务等6个领域。', ['涵盖领域数']],
    ['what a colon introduces', '来电分类：咨询类5件、求助类3件。', ['咨询类来电数', '求助类来电数']],
    [
      'kinds told among others take the object',
      '办理援助案件90件，其中老年人20件、未成年人30件、妇女12件。',
      ['办理援助案件数', '援助案件老年人数', '未成年人数', '援助案件妇女数'],
    ],
    ['how often it was', '受理诉求700件，平均每天100件。', ['受理诉求数', '日均诉求数']],
    ['what the sentence is about', '安全生产方面，罚款20万元。', ['安全生产罚款金额']],
    [
      'a year set against',
      '收到复议申请90件，较上一年70件增加20件。',
      ['收到复议申请数', '收到复议申请上一年数', '收到复议申请同比增加数'],
    ],
    ['a letter tells the kind', '办理提案30件，已解决的（A类）20件。', ['办理提案数', 'A类提案数']],
    ['an amount of a thing', '查办走私案件12件，案值300万元。', ['查办走私案件数', '走私案件案值金额']],
    [
      'two signs say too little',
      '办理一审案件6件，民事4件、刑事2件。',
      ['办理一审案件数', '一审案件民事数', '刑事一审案件数'],
    ],
    [
      'all the kinds of a list together',
      '办理代表建议17件、政协提案22件，合计39件。',
      ['办理代表建议数', '办理政协提案数', '办理建议提案合计数'],
    ],
    [
      'those who undertake it, and not those it was handed to',
      '收到群众建议46件，交由31个单位具体承办，交办责任部门40件，按期回复38件。',
      ['收到群众建议数', '承办群众建议单位数', '交办责任部门数', '按期回复群众建议数'],
    ],
    ['from one number to another', '盗窃案件由140起降至110起。', ['盗窃案件数', '盗窃案件数']],
    [
      'letters of kinds are of all',
      '收到提案30件，其中联名提案12件。已解决的（A类）20件。',
      ['收到提案数', '联名提案数', 'A类提案数'],
    ],
    ['ranks in a bracket', '惠及县（市、区）9个。', ['惠及县数']],
  ])('%s', (_, text, names) => {
    expect(items(text)).toEqual(names)
  })

  test.each([
    ['a heading that exhorts is no object', '（三）严格文明执法\n立案90件，结案80件。', ['立案数', '结案数']],
    ['other things of the paragraph are none', '发放资料300份。立案11起。', ['发放资料份数', '立案数']],
  ])('%s', (_, text, names) => {
    expect(items(text)).toEqual(names)
  })
})

describe('what a rate is a rate of', () => {
  test.each([
    ['a share of the count before', '咨询类12件，占24%。', ['咨询类数', '咨询类占比']],
    ['a share with its own subject', '民警占警力的43%。', ['民警占警力比例']],
    [
      'changes in turn',
      '受理案件90件，审结80件，同比分别上升5%和4%。',
      ['受理案件数', '审结案件数', '受理案件同比增幅', '审结案件同比增幅'],
    ],
    [
      'no kind lends its name to a rate of all',
      '受理申请90件，其中驳回13件、维持20件，纠错率9%。',
      ['受理申请数', '驳回申请数', '维持申请数', '申请纠错率'],
    ],
    ['from one level to another', '达标率由95%升至98%。', ['达标率', '达标率']],
    ['a fall against another month', '来信30件，环比下降9%。', ['来信数', '来信环比降幅']],
    [
      'a difference told by one sign, and what it is counted from',
      '立案86起，较上年多23起（2020年为63起）。',
      ['立案数', '立案同比增加数', '2020年立案数'],
    ],
    [
      'what it is compared with',
      '受理案件35件，与2017年的51件相比下降31.4%。',
      ['受理案件数', '2017年受理案件数', '受理案件同比降幅'],
    ],
    [
      'conditions and scopes are no things counted',
      '收到复议申请21件，不符合受理条件的2件，依法受理19件。',
      ['收到复议申请数', '不符合受理条件数', '复议申请依法受理数'],
    ],
    [
      'what persons took part in',
      '组织143名干部职工参加网上学法考试，及格率100%。',
      ['参加网上学法考试干部职工人数', '学法考试干部职工及格率'],
    ],
    ['a difference in the same unit', '收入300万元，比上年增收20万元。', ['收入', '收入同比增收金额']],
  ])('%s', (_, text, names) => {
    expect(items(text)).toEqual(names)
  })
})

test('a rank is of what was counted, or of what stands before it', () => {
  expect(items('发布信息90条（全市第2）。')).toEqual(['发布信息数', '发布信息全市排名'])
  expect(items('办件量居全省第一。')).toEqual(['办件量全省排名'])
})
