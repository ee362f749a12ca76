import { describe, expect, test } from 'vitest'
import { doubtsIn, readingOf, relationsIn } from './fixtures/reading-of-sentence.ts'

describe('sums', () => {
  test.each([
    ['办结20件（维持11件，驳回6件，撤销3件）。', 'sum 11+6+3=20'],
    ['办结20件（维持11件，驳回6件，撤销4件）。', '! sum 11+6+4=20'],
    ['办结50件（维持11件，驳回6件，撤销3件）。', '? sum 11+6+3=50'],
    ['取消许可44项、备案30项、确认6项，共计80项。', 'sum 44+30+6=80'],
    ['取消许可44项、备案30项、确认6项，共计81项。', '! sum 44+30+6=81'],
    ['清理文件60件，废止9件、修改11件、保留40件。', 'sum 9+11+40=60'],
    ['清理文件60件，废止9件、修改11件、保留41件。', '! sum 9+11+41=60'],
    ['窗口办理事项90项，其中许可事项50项、确认事项30项、便民事项10项。', 'sum 50+30+10=90'],
    ['窗口办理事项90项，其中许可事项50项、确认事项30项、便民事项11项。', '! sum 50+30+11=90'],
    ['受理复议案件30件，其中已办结26件，4件正在审理。', 'sum 26+4=30'],
    ['审结案件98件，其中维持50件、撤销16件、驳回20件、终止13件。', '! sum 50+16+20+13=98'],
    ['受理来电326件，其中咨询281件，投诉55件。', '? sum 281+55=326'],
    ['本级保留事项515项，许可事项218项，其他事项297项。', 'sum 218+297=515'],
    ['与13个乡镇、25个部门签订责任书，共签订38份。', 'sum 13+25=38'],
    ['审查合同22份、决策事项6件、村规民约12件，共计40件。', 'sum 22+6+12=40'],
    ['抽查处罚案卷90卷、许可案卷40卷，处罚案卷中优秀20卷、合格66卷、不合格4卷。', 'sum 20+66+4=90'],
  ])('%s', (text, relation) => {
    expect(relationsIn(text)).toContain(relation)
  })
})

describe('parts', () => {
  test.each([
    ['调解纠纷500件，其中疑难纠纷21件。', 'part-of 21<=500'],
    ['调解纠纷20件，其中疑难纠纷21件。', '! part-of 21<=20'],
    ['收到申请70件，受理55件，办结41件。', 'part-of 41<=55'],
    ['办结80件（其中调解12件，和解9件）。', 'part-of 12+9<=80'],
    ['发生应诉案件15起，无一起败诉。', 'part-of 0<=15'],
    ['新增许可事项8项和备案事项3项，至此可办事项已达120项。', 'part-of 8+3<=120'],
    ['以县政府为被告的案件6件，以部门为被告的案件20件，其中一审案件9件，二审案件17件。', 'same 6+20=9+17'],
    ['精简环节40%，超额完成上级下达的精简25%任务。', 'part-of 25<=40'],
  ])('%s', (text, relation) => {
    expect(relationsIn(text)).toContain(relation)
  })
})

describe('rates', () => {
  test.each([
    ['调解纠纷300件，调解成功299件，调解成功率99.67%。', 'ratio 299/300=99.67%'],
    ['调解纠纷300件，调解成功299件，调解成功率99.66%。', '! ratio 299/300=99.66%'],
    ['调解纠纷300件，调解成功299件，调解成功率98.67%。', '! ratio 299/300=98.67%'],
    ['受理案件151件，被告为部门的140件，占受理案件的92.7%。', 'ratio 140/151=92.7%'],
    ['法院判决19件，胜诉率78.9%。', 'ratio 15/19=78.9%'],
    ['法院判决19件，胜诉率80.1%。', '? ratio 15/19=80.1%'],
    ['办结143件（其中调解20件，调解率13.99%）。', 'ratio 20/143=13.99%'],
    ['办结143件（其中调解20件，调解率13.89%）。', '! ratio 20/143=13.89%'],
  ])('%s', (text, relation) => {
    expect(relationsIn(text)).toContain(relation)
  })

  test('a rate cut off instead of rounded is told apart from a wrong one', () => {
    const { relations: found } = readingOf('调解纠纷300件，调解成功299件，调解成功率99.66%。')
    expect(found.find((relation) => relation.kind === 'ratio')).toMatchObject({
      computed: 99.66667,
      holds: false,
      explainedBy: 'truncation',
    })
  })
})

describe('changes', () => {
  test.each([
    ['2022年受理90件，相比2021年的120件明显下降。', 'change 90<120'],
    ['2022年受理130件，相比2021年的120件明显下降。', '! change 130>120'],
    ['2021年办结80件，2022年办结100件，同比增长25%。', 'change (100-80)/80=25%'],
    ['2021年办结80件，2022年办结100件，同比增长26%。', '! change (100-80)/80=26%'],
    ['办结案件1286件，较上年增加156件，增长13.8%。', 'change 156/1130=13.8%'],
    ['出庭率由92.3%提高到100%，提高7.7个百分点。', 'change |100-92.3|=7.7'],
    ['时限由20个工作日压缩至5个工作日，压缩75%。', 'change (20-5)/20=75%'],
  ])('%s', (text, relation) => {
    expect(relationsIn(text)).toContain(relation)
  })
})

describe('lists and repetitions', () => {
  test.each([
    ['整合为开办专区、登记窗口、社保窗口等3个窗口。', 'sum 1+1+1=3'],
    ['推进“净网”“护苗”两大行动。', 'sum 1+1=2'],
    ['对《甲规划》、《乙规划》和《丙办法》等三项决策开展评估。', 'sum 1+1+1=3'],
    ['下设四个小组：政策组、人事组、执法组、保障组。', 'sum 1+1+1+1=4'],
    ['落实“三统一”制度，文件统一登记、统一编号、统一公布。', 'sum 1+1+1=3'],
    ['受理群众来信166件。会议作了通报。全年受理群众来信166件。', 'same 166=166'],
  ])('%s', (text, relation) => {
    expect(relationsIn(text)).toContain(relation)
  })

  test('one thing with two numbers in one paragraph is a question', () => {
    expect(relationsIn('受理群众来信166件。会议作了通报。接待群众来信168件。')).toContain('? same 166=168')
  })

  test('a slogan that does not match its list is only a hint', () => {
    expect(relationsIn('落实“三统一”制度，文件统一登记、统一编号、统一公布、统一归档。')).toContain('? sum 1+1+1+1=3')
  })
})

describe('nothing to alarm about', () => {
  test.each([
    ['an open list', '更新信息6万余条，其中政务信息9839条，动态信息11996条。'],
    ['categories that overlap', '接待来访300人，其中妇女180人，老年人150人。'],
    ['cases carried over', '受理案件30件，办结案件34件（含上年结转6件）。'],
    ['units that differ', '组织考试2次，共17名干部参加，检查部门12家，共33本案卷。'],
    ['a rate without its base', '协调解决争议2375件，群众满意率为97.3%。'],
    ['a rate of another period', '同比分别上升107%、100%，协调率为20.3%。'],
    ['two subjects with one number', '接收申请220件。处置隐患220起。'],
    ['a list longer than printed', '下放土地、城建等9个领域的权限。'],
    ['growth without the year before', '新收案件31.5万件，同比增长17.1%；办结案件29.3万件，同比增长14.45%。'],
    ['行政 of different kinds', '全县24个部门，44项许可、9项裁决，合计涉及3个镇。'],
    ['the rate of a rounded count', '调解纠纷近300件，调解成功率超99%。'],
    ['a rate beside nothing', '办结案件0件，其中按期办结0件，按期办结率100%；胜诉率78.8%。审结0件，纠错率0.5%。'],
    ['a mark that others are measured by', '评查案卷80件，平均得分88.5分，其中90分以上的32件。'],
    ['parts beside growth over the year before', '接收线索520件，其中来信300件，较上年的400件增长30%。'],
    ['a second growth, of a part', '新设企业1320户，比上年的1200户增长10%，外资企业新设数增长6.8%。'],
    ['small numbers that come near a sum', '移送案件4件，其中按期移送2件，按期移送率50.00%。立案1件，不予立案2件。'],
    [
      'parts of the count before the one among it',
      '出具意见4件，其中按期出具3件。出具的意见中，合法2件、应当修改2件。',
    ],
    ['a target beside a result', '全年目标200件，实际办理245件（刑事189件，民事55件，行政1件）。'],
  ])('%s', (_, text) => {
    expect(doubtsIn(text)).toEqual([])
  })
})
