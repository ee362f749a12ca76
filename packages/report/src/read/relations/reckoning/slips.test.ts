import { describe, expect, test } from 'vitest'
import { expressionsIn } from '../fixtures/reading-of-sentence.ts'

const divided = (text: string) => expressionsIn(text, 'ratio', 'change')
const failing = (text: string) => divided(text).filter((one) => /^[!?]/u.test(one))

describe('a slip in any of the three figures of a rate is seen', () => {
  test.each([
    [
      '受理申请412件，办结386件，办结率93.7%。',
      [
        ['412', '421'],
        ['386', '368'],
        ['93.7', '97.3'],
        ['93.7', '93.8'],
      ],
    ],
    [
      '发生行政诉讼53件，已判决38件，胜诉36件，胜诉率94.7%。',
      [
        ['36件', '63件'],
        ['94.7', '97.4'],
      ],
    ],
    [
      '收到建议146件。从落实情况看，已落实的有118件，占80.8%。',
      [
        ['118', '181'],
        ['80.8', '88.0'],
      ],
    ],
    [
      '评查案卷5216宗。评出优秀案卷1273宗，占评查总数的24.41%；合格案卷3943宗，占75.59%。',
      [
        ['1273', '1237'],
        ['24.41', '24.14'],
      ],
    ],
    [
      '全县推出便民措施31项，其中147项事项可网办，占158项政务事项的93%。',
      [
        ['147', '174'],
        ['93%', '39%'],
      ],
    ],
  ])('%s', (text, slips) => {
    expect(failing(text)).toEqual([])
    for (const [printed = '', slip = ''] of slips) expect(failing(text.replace(printed, slip)), slip).not.toEqual([])
  })
})

describe('a slip in counts taken together, or in the share they have, is seen', () => {
  test.each([
    [
      '办理工单1495件。居前的工单：交通类383件、城建类279件、政法类162件，占工单总量的55.1%。',
      [
        ['55.1', '51.5'],
        ['383', '338'],
      ],
    ],
    [
      '全市接收诉求37894件。\n居前的东城区（7042件）、西城区（5812件），共占全市33.92%。',
      [
        ['33.92', '33.29'],
        ['7042', '7024'],
      ],
    ],
    [
      '审结的446件复议案件中，直接纠错51件，以调解、和解等方式结案100件，综合化解率33.9%。',
      [
        ['33.9', '39.3'],
        ['51件', '15件'],
      ],
    ],
    [
      '编制214名，实有187名，空编27名，到岗率87.4%。',
      [
        ['87.4', '84.7'],
        ['187', '178'],
      ],
    ],
  ])('%s', (text, slips) => {
    expect(failing(text)).toEqual([])
    for (const [printed = '', slip = ''] of slips) expect(failing(text.replace(printed, slip)), slip).not.toEqual([])
  })
})

describe('a slip in shares told in turn, in an average or in a structure is seen', () => {
  test.each([
    [
      '收回意见表527份，对办理满意526件，对结果满意519件，满意率为99.8%和98.5%。',
      [
        ['526', '562'],
        ['519', '591'],
        ['98.5', '95.8'],
      ],
    ],
    ['集体争议6400件，涉及劳动者14.72万人，平均每件23人。', [['23人', '32人']]],
    [
      '生产总值500.00亿元。第一产业增加值100.50亿元，第二产业增加值210.00亿元，第三产业增加值189.50亿元。三次产业结构比为20.1:42.0:37.9。',
      [['42.0:', '40.2:']],
    ],
    [
      '收到提案146件，由31个单位承办。已落实122件，占84%；计划落实24件，占16%。满意率达100%（满意144件，基本满意2件）。',
      [
        ['84%', '85%'],
        ['16%', '17%'],
      ],
    ],
  ])('%s', (text, slips) => {
    expect(failing(text)).toEqual([])
    for (const [printed = '', slip = ''] of slips) expect(failing(text.replace(printed, slip)), slip).not.toEqual([])
  })
})

describe('a rate told in one breath with its two counts is asked about however far it is off', () => {
  test.each([
    ['受理纠纷386件，调解成功379件，成功率58.2%。', '379/386=58.2%'],
    ['完成整改隐患8340条，办结8173条，办结率18%。', '8173/8340=18%'],
    ['评查案卷90份，其中优秀案卷36份，占80%。', '36/90=80%'],
    ['承办提案1835件，其中交由部门办理的801件，约占95.9%。', '801/1835=95.9%'],
  ])('%s', (text, expected) => {
    expect(failing(text).map((one) => one.slice(2))).toEqual([expected])
  })

  test.each([
    ['受理案件386件，调解成功79件，按期成功率98.2%。'],
    ['办理案件4714件，其中办理刑事案件401件，群众满意率98.3%。'],
    ['公立机构106家，三级机构11家，占全市三级机构总数的92%。'],
  ])('but not where it is narrowed or of others: %s', (text) => {
    expect(failing(text)).toEqual([])
  })
})

test('one count larger than the whole of its list is seen as such', () => {
  const list = (first: number) =>
    `收到来信1300件。咨询类${first}件，占52.5%；投诉类325件，占25%；建议类195件，占15%；其他97件，占7.5%。`
  expect(failing(list(683))).toEqual([])
  expect(failing(list(1683))).toContain('! 1683/1300=52.5%')
})

test('a whole is not one of the counts that are shares of it', () => {
  expect(divided('抽取100宗案卷评查，优秀案卷15宗，占14%。')).toEqual(['! 15/100=14%'])
})

describe('a slip in any of the three figures of a change is seen', () => {
  test.each([
    [
      '处罚18起，罚款93万元。与上年同期的25起、124万元相比，起数下降28%，金额下降25%。',
      [
        ['25起', '52起'],
        ['28%', '82%'],
      ],
    ],
    [
      '网上投诉1547件，占投诉的55.5%，去年同期1379件，增长12.18%。',
      [
        ['12.18', '12.81'],
        ['1379', '1397'],
      ],
    ],
    [
      '立案134起，罚款412万元，同比分别上升21.8%和下降3.2%（2021年立案110起）。',
      [
        ['21.8', '28.1'],
        ['110', '101'],
      ],
    ],
    [
      '受理信件4127件，其中来信2643件。来信比上月减少318件，环比下降10.7%。',
      [
        ['10.7', '10.8'],
        ['318', '381'],
      ],
    ],
    [
      '全年立案427起，较2021年366起增加61起，增长16.7%。',
      [
        ['366', '363'],
        ['16.7', '17.6'],
      ],
    ],
    ['立案1034宗，与2019年相比，立案增加308宗（2019年为726宗），罚款5215万元。', [['308', '380']]],
  ])('%s', (text, slips) => {
    expect(failing(text)).toEqual([])
    for (const [printed = '', slip = ''] of slips) expect(failing(text.replace(printed, slip)), slip).not.toEqual([])
  })
})

test('what is done faster takes less', () => {
  expect(divided('办理时限由14.5个工作日缩短为5.8个工作日，提速60%。')).toEqual(['(14.5-5.8)/14.5=60%'])
})

test('bases told in turn, each the only one of its unit, are asked about however far off', () => {
  expect(failing('处罚18起，罚款93万元。与上年同期的25起、124万元相比，起数下降68%，金额下降25%。')).toEqual([
    '? (25-18)/25=68%',
  ])
})

test('a bracket does not part a figure from the one it is compared with', () => {
  const text = (rate: string) => `处罚案件213件（甲队84件，乙队129件），较上一年85件增长了${rate}倍。`
  expect(failing(text('1.5'))).toEqual([])
  expect(failing(text('5.5'))).not.toEqual([])
})

test('where a base was misprinted, both the amount and the rate of the change are wrong', () => {
  expect(failing('受理申请1113件，较2021年563件增加了555件，同比增长99.5%。')).toEqual([
    '! |1113-563|=555',
    '! (1113-563)/563=99.5%',
  ])
})

describe('what is more than a slip away is not asked about', () => {
  test.each([
    ['培训执法人员420人，开展检查380次，群众满意率95.2%。'],
    ['受理案件146件，满意率100%（满意144件）。'],
    ['调解纠纷4769件，调解成功4760件；来访批次下降36%，人次下降46%。'],
    ['秋粮产量39368吨，增长0.78%；谷物产量39603吨，增长0.44%。'],
    ['行政检查14.6万次，处罚2.93万件，同比分别增长12.7%和8.5%（2021年处罚为2.7万件）。'],
  ])('%s', (text) => {
    expect(failing(text)).toEqual([])
  })
})
