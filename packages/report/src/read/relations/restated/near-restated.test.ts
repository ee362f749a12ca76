import { describe, expect, test } from 'vitest'
import { expressionsIn } from '../fixtures/reading-of-sentence.ts'

const sames = (text: string) => expressionsIn(text, 'same')

describe('a count told again with a slip of the pen is asked about', () => {
  test.each([
    ['as what is dealt with', '共收到提案385件。这358件提案均已办结。', '? 385=358'],
    ['with no noun of its own', '承办提案591件。目前519件均已答复。', '? 591=519'],
    [
      'counted by another classifier',
      '工单分为：投诉类2215件，感谢类415件。\n全月得到市民感谢诉求451个。',
      '? 415=451',
    ],
    ['under the same noun', '全镇58名公职人员学法。\n组织考试，我镇57名公职人员全部通过。', '? 58=57'],
    ['under a name that holds the other', '今年新受理行政复议案件172件。\n全年总共受理复议案件127件。', '? 172=127'],
    ['without the word that it was received', '受理网络渠道诉求263件。\n各类网络渠道诉求262件全部办结。', '? 263=262'],
    [
      'under a rate of the same name',
      '群众来电按时接通率为97.32%。\n专线运行平稳，群众来电按时接通率为97.23%。',
      '? 97.32=97.23',
    ],
    [
      'of the summary before the first heading',
      '全年办结行政处罚案件1386宗。\n一、严格执法\n立案1452宗，办结1368宗。',
      '? 1386=1368',
    ],
    [
      'named before it the one time and behind it the other',
      '热线全年承办群众工单18.64万件，办结率居前。\n一月一通报，全年承办的18.46万件群众工单均按时办理。',
      '? 186400=184600',
    ],
    [
      'of the summary, as part of what came in',
      '全年依法受理行政复议申请687件。\n一、化解争议\n收到行政复议申请742件，其中予以受理678件。',
      '? 687=678',
    ],
    [
      'at the end, as completed',
      '对合同文件进行合法性审查326件。\n综上，全年完成合同文件合法性审查362件。',
      '? 326=362',
    ],
    [
      'of the summary, with the object carried on to it',
      '全年审结行政复议案件52件。\n一、化解争议\n受理行政复议申请58件，审结53件。',
      '? 52=53',
    ],
    [
      'of the summary, told for the whole year again',
      '全年立案查处价格违法案件1372件。\n一、严格执法\n全年共立案1376件，其中餐饮类900件。',
      '? 1372=1376',
    ],
    [
      'of the summary word for word, a digit off by more',
      '全年受理行政复议案件57件。\n一、化解争议\n全年受理行政复议案件54件。',
      '? 57=54',
    ],
    [
      'of the summary, all of one kind counted up',
      '办理应诉案件46件。\n一、化解争议\n全年以县政府为被告的应诉案件共49件。',
      '? 46=49',
    ],
    [
      'taken up again as all of them, with two digits changed about',
      '全年调解民间纠纷4214件，成功4165件。全年4156件调解成功的纠纷全部化解在基层。',
      '? 4165=4156',
    ],
    [
      'of a large number, with two digits changed about, under a shorter name',
      '全年承办市民服务热线诉求32684件。回头看，承办的32648件市民诉求中仍有重复。',
      '? 32684=32648',
    ],
    [
      'of the summary, of breaches looked into and of cases opened',
      '全年共查办各类农资违法案件96件。\n一、严格执法\n全年检查农资门店1485家次，立案查处各类违法案件69件。',
      '? 96=69',
    ],
    [
      'as a total of what is told between',
      '全年办理行政复议、行政应诉案件67件。\n一、化解争议\n行政复议、行政应诉案件合计76件。',
      '? 67=76',
    ],
  ])('%s', (_, text, expected) => {
    expect(sames(text)).toContain(expected)
  })
})

describe('two counts are not set against each other', () => {
  test.each([
    ['of two steps', '受理行政复议案件172件。\n办结行政复议案件171件。'],
    ['of two kinds', '办理刑事案件124件。\n办理民事案件125件。'],
    ['of two years', '受理行政复议案件172件。\n2021年受理行政复议案件171件。'],
    ['of a whole and a narrower name', '受理行政复议案件172件。\n县级部门受理行政复议案件171件。'],
    ['of a summary and of the quarter', '全年受理行政复议案件57件。\n一、化解争议\n一季度受理行政复议案件54件。'],
    ['of a summary and of one bureau', '全年立案查处价格违法案件1372件。\n一、严格执法\n县局立案1376件。'],
    ['far from each other under a short name', '援助案件450件。\n归档时，援助案件1414件。'],
  ])('%s', (_, text) => {
    expect(sames(text)).toEqual([])
  })
})

test('a large count is told again by its act alone', () => {
  expect(sames('收到申请9531件，受理9428件。\n在受理的9428件中，本级959件。')).toContain('9428=9428')
})

describe('a count and its growth told again', () => {
  const text = (count: number, growth: string) =>
    `办结案件3118件，同比上升2.04%。\n二、结案情况。审执结总数${count}件，较上年同期上升${growth}%。`

  test('are one', () => {
    expect(sames(text(3118, '2.04'))).toEqual(expect.arrayContaining(['3118=3118', '2.04=2.04']))
  })

  test('and asked about where a slip keeps one of them from what was told', () => {
    expect(sames(text(3181, '2.04'))).toContain('? 3118=3181')
    expect(sames(text(3118, '2.40'))).toContain('? 2.04=2.4')
    expect(sames(text(4500, '2.04'))).toEqual(['2.04=2.04'])
  })
})

test('a count told again with the object that the first carried on is a question', () => {
  const text = '共收到行政复议申请746件，受理689件，审结652件。\n从全年受理的698件行政复议案件看，土地征收仍然较多。'
  expect(sames(text)).toContain('? 689=698')
})
