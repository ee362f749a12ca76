import { describe, expect, test } from 'vitest'
import { verdictsOf } from '../fixtures/reading-of-fixtures.ts'

const pairsOf = (text: string) =>
  verdictsOf(text).flatMap(({ values }) => (values.length === 2 ? [values.join(' ')] : []))

describe('what is told right behind a count with no object of its own is told of it', () => {
  test.each([
    ['调解纠纷1800件，成功1780件；镇领导包案36件，化解31件。', '31 36'],
    ['收到提案41件，会后又收到2件，建议合计43件，审查后立案40件。', '40 43'],
    ['县交办拆除图斑88宗，截至目前已完成拆除任务61宗。', '61 88'],
    ['全局实有执法人员310人，参加法律知识考试120人。', '120 310'],
    ['核定编制40名，年末在岗37人。', '37 40'],
    ['转交26家单位承办，主办单位12家。', '12 26'],
    ['镇综合执法队在编在岗14人，有9人取得了执法证。', '9 14'],
    ['局法制机构现有编制7名，实有6人。', '6 7'],
    ['全县现有持证执法人员942人，年内新申领执法证87人。', '87 942'],
    ['人民调解组织受理纠纷846件，达成协议790件。', '790 846'],
    ['上级交办的14件信访积案已化解11件。', '11 14'],
    ['报送的8宗处罚案卷有5宗被评为优秀。', '5 8'],
    ['行政诉讼案件共31件，较上年减少6件，审结25件。', '25 31'],
    ['开展法治督察，反馈问题67个，整改到位61个。', '61 67'],
    ['受理问题线索58条，查实27条。', '27 58'],
    ['以县政府为被告的行政诉讼案件5件，负责人全部出庭应诉，无败诉案件。', '0 5'],
    ['共排查矛盾纠纷736件，成功调处718件。其中草场界线纠纷169件。', '169 736'],
  ])('%s', (text, pair) => {
    expect(pairsOf(text)).toContain(pair)
  })

  test.each([
    ['新增事项30项，取消12项。', '12 30'],
    ['办结案件65件，整改问题40件。', '40 65'],
    ['受理投诉80件，上年结转12件。', '12 80'],
    ['召开会议20次，参加培训15人。', '15 20'],
    ['全县现有执法人员942人，另有协管员87人。', '87 942'],
    ['举办培训14场，有9人作了发言。', '9 14'],
  ])('%s tells two things', (text, pair) => {
    expect(pairsOf(text)).not.toContain(pair)
  })
})

describe('what stands behind 其中', () => {
  test('is no more than the count before it, whatever the next part tells', () => {
    expect(pairsOf('受理申请31件，其中18件为申请公开规划信息；3件结转下年答复。')).toContain('18 31')
    expect(pairsOf('出具审查意见640件，其中对210份来函提出建议，纠正条款5处。')).toContain('210 640')
    expect(verdictsOf('全月举报510件，其中广告类230件、食品类60件、产品类41件；处理完毕490件。')).toContainEqual({
      sign: '=',
      holds: true,
      values: [230, 60, 41, 510],
    })
  })
})

test('some of the kinds a count touches are together no more than it', () => {
  expect(verdictsOf('受理复议申请97件，主要涉及处罚48件、确认11件等，其余结转。')).toContainEqual({
    sign: '=',
    holds: true,
    values: [48, 11, 97],
  })
  expect(pairsOf('受理申请97件，涉及部门12个。')).toEqual([])
})

describe('a narrower scope beside a wider one', () => {
  test.each([
    ['上半年开展专项检查9次，全年共开展专项检查21次。', '9 21'],
    ['春运期间查处超载车辆40辆，卸货900吨；全年依法查处超载车210辆。', '40 210'],
    ['全县窗口办件量为8200件；县本级办件量为2100件。', '2100 8200'],
  ])('%s', (text, pair) => {
    expect(pairsOf(text)).toContain(pair)
  })

  test.each([
    ['上半年召开会议9次，全年共开展专项检查21次。', '9 21'],
    ['上半年检查9次，下半年检查12次。', '9 12'],
  ])('%s tells two things', (text, pair) => {
    expect(pairsOf(text)).not.toContain(pair)
  })
})

describe('what was reached beside its target', () => {
  test.each([
    ['结案率为97%（高于省厅要求的95%）。', '95 97'],
    ['一次性化解率93.5%，达到市政府“保持在90%以上”的要求。', '90 93.5'],
    ['败诉率为3.2%（低于市级要求的5%）。', '3.2 5'],
  ])('%s', (text, pair) => {
    expect(pairsOf(text)).toContain(pair)
  })

  test('a rate above that of others is no target', () => {
    expect(pairsOf('结案率为97%（高于全省平均的95%）。')).toEqual([])
  })

  test('a target that is said to be missed is no contradiction', () => {
    expect(pairsOf('回复率达91%，满意率81%，没有达到市级要求的85%。')).toEqual([])
  })
})

describe('lesser kinds', () => {
  test('what failed is a part of what was checked, not of what passed', () => {
    expect(pairsOf('抽查案卷260份，每镇20份，合格率97%，不合格8份。')).toContain('8 260')
    expect(pairsOf('评查中合格案卷950宗，占95%；不合格案卷8宗。')).not.toContain('8 950')
    expect(pairsOf('抽查经营主体640户，发现问题35户，均已处理。')).toContain('35 640')
    expect(pairsOf('检查企业12家，发现隐患35处。')).toEqual([])
  })
})

describe('a longer name of the same thing counts a part of it', () => {
  test.each([
    ['全年共立案380起，结案350起。食品类案件92起，重大案件集体审议18起。', '92 380'],
    ['全年共办理各类涉税案件620起。查获发票3万份。办理涉税大要案件45起。', '45 620'],
    ['共检查用人单位1400户，涉及劳动者2.1万人，查出拖欠工资的用人单位52家。', '52 1400'],
    ['区政府收到复议申请210件，审结180件。以街道办事处为被申请人的复议案件64件。', '64 210'],
    ['全年新收复议案件74件，受理60件。全年结案（包括不予受理及受理后审结）71件。', '71 74'],
  ])('%s', (text, pair) => {
    expect(pairsOf(text)).toContain(pair)
  })

  test.each([
    ['法院一审行政案件收案380件。复议机关办理新收复议案件290件。', '290 380'],
    ['取消许可项目10项，取消部分内容的许可项目8项。', '8 10'],
    ['2020年立案300起。食品类案件92起。', '92 300'],
  ])('%s counts two things', (text, pair) => {
    expect(pairsOf(text)).not.toContain(pair)
  })
})

test('a bare act that opens a section counts some of what was told of all', () => {
  const text =
    '一、概况\n全年新收各类案件82000件，比上年下降1.3%，连同旧存共审结83000件。\n二、分类情况\n1.刑事。新收6100件，下降2.1%；审结6000件。\n2.民事。新收51000件，上升0.8%；审结50800件。\n'
  expect(pairsOf(text)).toEqual(expect.arrayContaining(['6100 82000', '51000 82000']))
})

test('parts whose shares are of one whole are together no more than it', () => {
  const told = verdictsOf('举报3600件。价格类504件，占举报的14%；广告类396件，占11%；食品类324件，占9%。')
  expect(told).toContainEqual({ sign: '=', holds: true, values: [504, 396, 324, 3600] })
})

test('what was settled outnumbers what came in: a question', () => {
  const found = verdictsOf('受理农民工工资投诉89起，协调解决92起。')
  expect(found).toContainEqual({ sign: '?', holds: false, values: [92, 89] })
})

test('more of a kind than there are: a question', () => {
  const found = verdictsOf('全市136个司法所中已有138个达到规范化标准。')
  expect(found).toContainEqual({ sign: '?', holds: false, values: [138, 136] })
  expect(pairsOf('全市136个司法所中已有132个达到规范化标准。')).toContain('132 136')
})

describe('what there was at first and what came in is what went out and what is there at last', () => {
  const read = (left: number) =>
    verdictsOf(`年初在册矫正对象187人，全年新接收142人、解除矫正156人，年末在册${left}人。`).filter(
      ({ values }) => values.length === 4,
    )
  test('which holds or is a question', () => {
    expect(read(173)).toMatchObject([{ sign: '=' }])
    expect(read(163)).toMatchObject([{ sign: '?' }])
  })
})
