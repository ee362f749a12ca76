import { describe, expect, test } from 'vitest'
import { doubtsIn, relationsIn } from '../fixtures/reading-of-sentence.ts'

const sums = (text: string) => relationsIn(text).filter((one) => one.includes('sum'))

describe('parts that leave nothing out are held against the count before them', () => {
  test.each([
    ['评查案卷142宗，评定为优秀的38宗、合格的89宗、不合格的5宗。', '? sum 38+89+5=142'],
    ['发现问题线索277条，已整改258条，其余9条正在推进整改。', '? sum 258+9=277'],
    ['受理法律援助案件156件，办结131件，结转15件。', '? sum 131+15=156'],
    ['发现隐患128处，当场整改97处，限期整改21处。', '? sum 97+21=128'],
    ['受理许可申请285件，准予许可261件，不予许可14件。', '? sum 261+14=285'],
    ['办结处罚案件54宗，其中普通程序案件35宗、简易程序案件17宗。', '? sum 35+17=54'],
    ['办理建议提案59件，其中主办件33件、协办件24件。', '? sum 33+24=59'],
    ['立案查处31件，其中食品类11件、旅游类9件、娱乐类6件、出版物类3件。', '? sum 11+9+6+3=31'],
    ['取消下放行政职权49项，其中取消31项、下放县区16项。', '? sum 31+16=49'],
    ['行政复议案件6件，其中维持4件、终止5件。', '? sum 4+5=6'],
    ['抽取案卷178件，其中行政处罚案卷112件、行政许可案卷56件，采取交叉互评的方式。', '? sum 112+56=178'],
    ['清理调整审批项目62项，即取消31项、下放14项、合并15项。', '? sum 31+14+15=62'],
  ])('%s', (text, asked) => {
    expect(sums(text)).toEqual([asked])
  })

  test.each([
    ['some of what came in may still wait', '收到申请18件，受理16件，不予受理1件。'],
    ['the one holds the other', '示范项目共36个，省级以上13个，市级以上25个。'],
    ['a clear rest', '评查案卷120卷，其中行政处罚案卷70卷、行政许可案卷25卷。'],
  ])('but not where %s', (_, text) => {
    expect(sums(text)).toEqual([])
  })

  test('what has not ended is told behind those that have', () => {
    expect(doubtsIn('已审结的14件中，维持9件、撤销2件、终止3件，尚有2件正在审理之中。')).toEqual([])
  })
})

describe('a digit one too high or too low', () => {
  test('in a total told before or behind its parts is a question', () => {
    expect(sums('报送备案文件246件，其中县政府报备149件，部门报备87件。')).toEqual(['? sum 149+87=246'])
    expect(sums('上年结转复议案件9件，本年新收133件，合计办理152件。')).toEqual(['? sum 9+133=152'])
  })
})

describe('a list ends', () => {
  test('at its rest, whatever else is counted behind it', () => {
    expect(
      sums('受理纠纷286件，分别为土地纠纷57件、邻里纠纷94件、婚姻纠纷63件、劳资纠纷28件、其他纠纷41件，化解279件。'),
    ).toEqual(['? sum 57+94+63+28+41=286'])
  })

  test('where its members exclude each other no more', () => {
    expect(sums('应诉案件126宗，计一审71宗，二审43宗，再审9宗，要求负责人出庭58宗，实际出庭55宗。')).toEqual([
      '? sum 71+43+9=126',
    ])
  })

  test('at a figure of another kind and a semicolon', () => {
    expect(
      sums(
        '立案97件，当年办结91件，其中种子类14件，农药类26件，肥料类9件，兽药类22件，渔政类17件，农机类5件，罚没款38.2万元；向公安机关移送涉嫌犯罪案件4件。',
      ),
    ).toContain('? sum 14+26+9+22+17+5=91')
  })
})

test('what is told as part of a count comes to a far figure by chance only', () => {
  const text = '清理文件继续有效26件。\n全年审结案件28件，其中维持15件，撤销4件，确认违法1件，终止6件。'
  expect(sums(text)).toEqual(['? sum 15+4+1+6=28'])
})

describe('no doubt is raised about', () => {
  test.each([
    ['one way of ending and the others', '审结110件，其中维持60件，驳回20件，撤销10件，终止20件。'],
    ['what is part of several counts', '一审案件30件、二审案件12件、再审案件3件，其中胜诉40件。'],
    ['those who did not pass', '抽取案卷100卷，优秀30卷、合格65卷、不合格5卷，合格率95%。'],
  ])('%s', (_, text) => {
    expect(doubtsIn(text)).toEqual([])
  })
})
