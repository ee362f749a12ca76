import { describe, expect, test } from 'vitest'
import { relationsIn } from '../fixtures/reading-of-sentence.ts'

test('a colon opens the whole of a list, which is a question where it falls short by a slip', () => {
  expect(relationsIn('制发文书16份：意见书7份、通知书9份。')).toContain('sum 7+9=16')
  expect(relationsIn('制发文书17份：意见书7份、通知书9份。')).toContain('? sum 7+9=17')
  expect(relationsIn('制发文书60份：意见书7份、通知书9份。')).toEqual([])
})

test('two counts joined by a list sign right behind a whole are told where they come out', () => {
  expect(relationsIn('14个村社实现市级示范3个、县级11个，创建率100%。')).toContain('sum 3+11=14')
  expect(relationsIn('14个村社实现市级示范3个、县级9个。')).toEqual([])
})

test('a share without a base is of what 其中 was opened for, not of another part', () => {
  expect(relationsIn('办件800件，其中代办500件，窗口办理300件，占37.5%。')).toContain('ratio 300/800=37.5%')
  expect(relationsIn('办件800件，其中代办500件，窗口办理300件，占38.5%。')).toContain('! ratio 300/800=38.5%')
})

test('what there was in another year is no part of what was added, and the growth is measured from it', () => {
  expect(
    relationsIn('与2018年相比，立案增加308宗（2018年为726宗）。').filter((one) => one.includes('part-of')),
  ).toEqual([])
  expect(relationsIn('立案38件，同比增长22.6%（2021年31件）。')).toEqual(['change (38-31)/31=22.6%'])
  expect(relationsIn('立案38件，同比增长26.2%（2021年31件）。')).toEqual(['! change (38-31)/31=26.2%'])
})

test('a row without a name is told again under the heads of its columns', () => {
  const table = '警告 | 罚款 | 合计（宗） |\n1217 | 9492 | 10709 |\n\n'
  expect(relationsIn(`${table}全年实施处罚10709宗，其中罚款9492宗。`)).toContain('same 9492=9492')
})

/** Each figure of a sentence with its last digit one off, and with its last two digits changed about. */
const slipsOf = (text: string): string[] =>
  [...text.matchAll(/\d+/gu)].flatMap(({ 0: digits, index }) => {
    const last = Number(digits.slice(-1))
    const off = `${digits.slice(0, -1)}${last === 9 ? 8 : last + 1}`
    const swapped = `${digits.slice(0, -2)}${digits.slice(-1)}${digits.slice(-2, -1)}`
    const changed = digits.length > 1 && !swapped.startsWith('0') && swapped !== digits ? [off, swapped] : [off]
    return changed.map((other) => `${text.slice(0, index)}${other}${text.slice(index + digits.length)}`)
  })

const asksAboutSum = (text: string) => relationsIn(text).some((one) => /^[?!] sum/u.test(one))

describe('one slip of the pen in a list told right behind its whole is asked about, whichever figure it hits', () => {
  test.each([
    '入驻政务服务事项137项，其中许可事项43项、服务事项68项，便民事项26项，群众满意。',
    '文书归档392份（包括决定书217份，通知书134份，意见书41份）。',
    '本年办结的743件（包括去年转来的58件和本年收的685件）均已归档。',
    '全年宣讲23场，听众若干；其中进社区9场、进工地14场。',
    '监督检查185家，完结146家，注销39家。',
    '现有辅助人员67名，机关25名、站所42名。',
    '审理复议案件64件，维持49件，撤销15件，无其他。',
    '清理文件57件，继续执行34件，废止23件。',
    '办理建议17件，其中主办12件、协办5件。',
    '归档案卷682份，其中援助案件257件，帮助案件425件；经审查全部合格。',
    '群众诉求共285件，来源有：热线转来132件、网站28件、信箱47封、窗口78件。',
    '办理建议28件、提案35件，共63件。',
    '问题资金5163元，已整改若干项，已到位资金4028元，在整改若干项（含部分整改），未到位资金1135元。',
  ])('%s', (text) => {
    expect(relationsIn(text).filter((one) => /^[?!] sum/u.test(one))).toEqual([])
    const slips = slipsOf(text)
    expect(slips.length).toBeGreaterThan(3)
    expect(slips.filter((slip) => !asksAboutSum(slip))).toEqual([])
  })
})

describe('no question is asked about', () => {
  test.each([
    ['the largest of a list', '工单共560件。位居前三的是：环保150件、交通132件、教育268件。咨询类551件。'],
    ['what leaves the rest its shares leave', '处罚10000宗，其中罚款8777宗，占87.77%，警告1126宗，占11.26%。'],
    ['steps of one case', '收到申请18件，受理16件，不予受理1件。'],
    ['what another part of the sentence tells', '在岗154名，缺编14名；持证139名，占在岗人员的90.3%。'],
    ['parts of the next count', '建议9件、提案14件，共23件。审核案件121件，其中重大18件；听证1次，复议1件，执行3件。'],
    ['counts of the year before', '纠正案件56件。公安类35件，较2021年该类案件20件持续提高。'],
  ])('%s', (_, text) => {
    expect(relationsIn(text).filter((one) => /^[?!] sum/u.test(one))).toEqual([])
  })
})

test('a whole that is told once more behind its list, where it is right, is asked about', () => {
  const text = '收到建议139件，所提建议分为三类：财经类24件、城建类57件、农业类57件。138件建议全部办结。'
  expect(relationsIn(text)).toContain('? sum 24+57+57=139')
})

test('so is one of which the right number was told before, or whose parts come to what stood there by chance', () => {
  expect(
    relationsIn('收到咨询2439件，投诉860件。\n二、咨询。2493件咨询中，市场业务2236件，占91.7%；其他203件。'),
  ).toContain('? sum 2236+203=2493')
  expect(relationsIn('已审结78宗，其中维持52宗、终止24宗、撤销3宗，尚未审结8宗。')).toContain('! sum 52+24+3=78')
})

test('the counts of a later part of the sentence divide its first count once more', () => {
  const text = (refused: number) => `受理申请482件，其中新办185件、续办297件；准予许可451件，不予许可${refused}件。`
  expect(relationsIn(text(31))).toContain('sum 451+31=482')
  expect(relationsIn(text(32))).toContain('? sum 451+32=482')
})

test('a list that comes out before its last item is broken', () => {
  expect(relationsIn('237件处罚案件中，警告62件、罚款162件、没收13件、吊销1件。')).toContain('? sum 62+162+13+1=237')
  expect(relationsIn('未结256件：刑事12件；民商事179件；执行65件；再审1件。')).toContain('? sum 12+179+65+1=256')
  expect(relationsIn('回访246件，满意241件，一般5件，不满意1件。')).toContain('! sum 241+5+1=246')
})
