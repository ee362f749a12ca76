import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figuresIn } from './figures.ts'

const read = (text: string) => figuresIn(text).map((figure) => `${figure.value}${figure.unit}`)

describe('numbers with their units', () => {
  test.each([
    ['全年举办听证会7场。', ['7场']],
    ['登记船舶１８艘。', ['18艘']],
    ['发出整改通知1,286份。', ['1286份']],
    ['兑付奖励1,000,500元。', ['1000500元']],
    ['平台收件 4 万余件。', ['40000件']],
    ['退还保证金255.5万元。', ['2555000元']],
    ['化解存量债务1.07亿元。', ['107000000元']],
    ['巡查河道30多公里。', ['30公里']],
    ['接听热线2.3万人次。', ['23000人次']],
    ['法援窗口接待（含电话）900人（次）。', ['900人次']],
    ['办结时间压到2.5个工作日。', ['2.5工作日']],
    ['试点延长3个月。', ['3月']],
    ['满意度较前提高4.5个百分点。', ['4.5百分点']],
    ['投诉量是前一阶段的2倍。', ['2倍']],
    ['评估得分93.75分，排在前列。', ['93.75分']],
    ['占全部收入的3‰。', ['3‰']],
    ['在线办理率８８．５％。', ['88.5%']],
    ['抽取卷宗\n48卷评查。', ['48卷']],
    ['建成调解室36 间、工作站9个。', ['36间', '9个']],
    ['共有执法人员1 5名。', ['15名']],
    ['部署6大行动22条措施。', ['6', '22条']],
    ['规范目录12大类、88小类。', ['12大类', '88小类']],
    ['出动\n8000\n余人次，发放\n1500\n多份。', ['8000人次', '1500份']],
    ['收到\n300\n多次提到的建议。', ['300次']],
    ['支出300.28\n万元，结余1.5\n余亿元。', ['3002800元', '150000000元']],
    ['收缴渔具318件（套）。', ['318件（套）']],
    ['所占分值由5分提高到8分。', ['5分', '8分']],
    ['讲授22课，课题报告另附。', ['22课']],
    ['辖区9.6万常住人口。', ['96000人口']],
    ['三次产业比调整为11.8︰48.3︰39.9。', ['11.8', '48.3', '39.9']],
    ['复议与诉讼之比升至1.04:1。', ['1.04']],
    ['比分为3:1。', []],
  ])('%s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })
})

describe('numbers in words', () => {
  test.each([
    ['甲栏2件；两个互动栏目，共受理20件。', ['2件', '2个', '20件']],
    ['两个方面共同发力。', []],
    ['上述三类案件占比较高。', ['3类']],
    ['成立了包括普法在内的五个小组。', ['5个']],
    ['将任务细分为七方面21个要点。', ['7', '21个']],
    ['从五个方面推进。', []],
    ['三台县投入两台设备。', ['2台']],
    ['收案数位列前三位的是劳动类。', ['3位']],
    ['本年未收到政府信息公开申请。', ['0']],
    ['尚未收到货款的企业另行登记。', []],
    ['百分之八十五的窗口延时服务。', ['85%']],
    ['百分之3.2的案件由旁听人员评议。', ['3.2%']],
    ['纠纷总量下降近三成。', ['30%']],
    ['百余名律师进村。', ['100名']],
    ['印制手册两万册。', ['20000册']],
    ['追回工资三千余万元。', ['30000000元']],
    ['召开两次联席会议。', ['2次']],
    ['选派十二名法官担任讲师。', ['12名']],
    ['设置宣教、督导、保障等三个小组。', ['3个']],
    ['《甲办法》和《乙办法》两项制度施行。', ['2项']],
    ['物资分两批运抵。', ['2批']],
    ['每周安排一名主任坐班。', ['1名']],
    ['成立五个专班。', ['5个']],
  ])('%s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })
})

describe('words that leave a number open', () => {
  test.each([
    ['约300户', 'about'],
    ['近80家', 'about'],
    ['超过60件', 'gt'],
    ['逾500人', 'gt'],
    ['40余处', 'ge'],
    ['不少于2次', 'ge'],
    ['90%以上', 'ge'],
    ['3天内', 'le'],
    ['不超过5项', 'le'],
    ['70份左右', 'about'],
  ])('%s is %s', (words, bound) => {
    const [figure] = figuresIn(`本单位${words}。`)
    expect(figure).toMatchObject({ approx: true, bound, start: 3 })
  })

  test('lectures are counted, and what did not come about once', () => {
    const said = (text: string) => figuresIn(text).map(({ value, unit }) => [value, unit])
    expect(said('举办“法治讲堂”6讲。')).toEqual([[6, '讲']])
    expect(said('第3讲座安排见附件。')).toEqual([])
    expect(said('没有发生一起因执法引起的行政复议。')).toEqual([[0, '起']])
  })

  test('petitions are counted in 件批 too', () => {
    expect(figuresIn('信访总量3518件批。').map(({ value, unit }) => [value, unit])).toEqual([[3518, '件批']])
  })

  test('a plain number is not open', () => {
    expect(figuresIn('受理7件。')[0]).toMatchObject({ approx: false })
  })
})

describe('nothing at all is a figure too', () => {
  test.each([
    ['应诉案件无一败诉。', ['0件']],
    ['全年无一起败诉。', ['0起']],
    ['秋收时节无一起因地界引发的械斗。', ['0起']],
    ['答复申请39件，无一被法院判决撤销。', ['39件', '0件']],
    ['矛盾纠纷没有一件转化为刑事案件。', ['0件']],
    ['历史欠账全部清零。', ['0']],
    ['实现行政争议零败诉。', ['0']],
    ['应诉16宗，一审9宗，无一败诉。', ['16宗', '9宗', '0宗']],
    ['办理许可事项230件，无一超期。', ['230件', '0件']],
    ['实现零复议、零诉讼。', ['0', '0']],
    ['未发生一起安全事故。', ['0起']],
  ])('%s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })

  test.each([
    '任务完成无一例外。',
    '没有一个环节可以省去。',
    '落实门前三包。',
    '坚持动态清零方针。',
    '推行“零投诉”窗口。',
    '全年未发生重大安全事故。',
    '推动办事零距离。',
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('order numbers', () => {
  test.each([
    ['总分位列全市第3。', ['3']],
    ['办件量居全省第一。', ['1']],
    ['建成全国第一家劳动法庭。', ['1家']],
    ['经区政府第9次常务会议通过。', ['9次']],
    ['交办第3至6批信件20件。', ['3批', '6批', '20件']],
    ['获全市知识竞赛第一名。', ['1名']],
    ['位列各街道满意度第二位；', ['2位']],
    ['取得全市同类栏目前10位的成绩。', ['10位']],
  ])('%s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })

  test.each([
    '压实第一责任人职责。',
    '把群众利益放在第一位。',
    '位居前三的工单为投诉类。',
    '引入第三方评估。',
    '入选第二批“样板城市”。',
    '依照第12条办理。',
    '按时报送第1季度数据。',
    '在第三十五次集体学习时强调。',
  ])('%s orders or names, and counts nothing', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('numbers that are not figures', () => {
  test.each([
    '2023年3月9日起施行。',
    '二〇二一年以来持续推进。',
    '更新时间：2024-03-29 14:33',
    '（2021—2025年）规划',
    '1至10月运行平稳。',
    '10月底前完成。',
    '某政发〔2020〕16号',
    '备案编号：330108008263号',
    '拨打“12345”热线，落实“1+3+N”机制。',
    '构建1+5+N体系，7×24小时响应。',
    '大厅24小时自助服务。',
    '坚持“四个自信”、做到“两个维护”。',
    '落实三项制度，推进五级联动。',
    '完善一站式服务，一件事一次办。',
    '《实施纲要（2015—2020年，共44项）》',
    '党的十九大、党的二十大精神。',
    '学习十九届二中、三中、四次全会精神。',
    '区委五届三次全会召开。',
    '三年行动计划稳步实施，宪法颁布40周年。',
    '部署城市管理十大行动。',
    '浏览次数：532次',
    '智慧平台3.0版本上线，B2B配送成型。',
    '依法治国十分重要，千家万户受益。',
    '统一成立指挥机构。',
    '第5条、第6条',
    '让每一份文书经得起检验。',
    '1. 加强领导',
    '索引号115MB2047Q',
    '12345热线办理平稳。',
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })

  test('a section number does not run into the number after it', () => {
    expect(read('1.3个镇全部接入。')).toEqual(['3个'])
    expect(read('2.2023年受理9件。')).toEqual(['9件'])
  })

  test('a quoted sentence keeps its figures', () => {
    expect(read('报告称：“全年办理复议案件45件，比上年多。”')).toEqual(['45件'])
  })

  test('a rate within quotation marks counts, one in a title does not', () => {
    expect(read('达到“保持在85%以上”的要求。')).toEqual(['85%'])
    expect(read('印发《压减30%工作方案》。')).toEqual([])
  })

  test('a measure word that another word seems to begin', () => {
    expect(read('整合渔政等3支队伍，为1.5万农民工追回工资。')).toEqual(['3支', '15000农民工'])
  })

  test('a range gives both ends one unit', () => {
    expect(read('补贴30-50元。')).toEqual(['30元', '50元'])
  })
})

test('any printed number of things is read back where it stands', () => {
  const unit = fc.constantFrom('件', '人次', '家', '项', '场次', '册')
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999 }), unit, (value, classifier) => {
      const text = `其间共登记事项${value}${classifier}，随后公布。`
      const [figure] = figuresIn(text)
      expect(figure).toMatchObject({ value, unit: classifier })
      expect(text.slice(figure!.start, figure!.end)).toBe(`${value}${classifier}`)
    }),
  )
})

test('hostile text is passed over once', () => {
  expect(figuresIn('9'.repeat(500_000))).toEqual([])
  expect(figuresIn('“《（('.repeat(100_000))).toEqual([])
  expect(figuresIn('一二三百千万'.repeat(80_000))).toEqual([])
  expect(figuresIn(`1${',123'.repeat(150_000)}`)).toEqual([])
})

test.each([
  ['居前的有食品45（22.5%）、服装31（15.5%）', ['45', '22.5%', '31', '15.5%']],
  ['文号为第45（22.5%）', ['22.5%']],
  ['见方案12（修订稿）', []],
])('a bare number before its share in a bracket counts: %s', (text, expected) => {
  expect(figuresIn(text).map(({ value, unit }) => `${value}${unit}`)).toEqual(expected)
})
