import { describe, expect, test } from 'vitest'
import { doubtsIn, relationsIn } from '../fixtures/reading-of-sentence.ts'

describe('counts that open the parts of a text', () => {
  test('add up to the count told before them, whatever is told of each behind it', () => {
    const text =
      '接收诉求800件，同比上升5%。\n咨询500件，同比少3%，已答复480件；\n投诉220件，已办结200件；\n举报80件，已核查70件。'
    expect(relationsIn(text)).toContain('sum 500+220+80=800')
  })

  test('say nothing where they do not come to it', () => {
    const text = '接收诉求800件。\n咨询300件，已答复280件；\n投诉220件，已办结200件。'
    expect(doubtsIn(text)).toEqual([])
  })
})

describe('a list that adds up before it has ended', () => {
  test('is a question', () => {
    expect(relationsIn('设立工作站300家，其中外省律所的235家，本省律所的65家，港澳律所的9家。')).toContain(
      '? sum 235+65+9=300',
    )
  })

  test('is none where the next figure tells another quality', () => {
    expect(doubtsIn('共有矫正对象326名，其中缓刑316名、假释10名，非本地户籍230名。')).toEqual([])
  })
})

describe('rates in turn', () => {
  test('belong to the counts listed right before them, one by one', () => {
    expect(relationsIn('受理投诉1000件，较多的是食品150件、服装90件、家具60件，占投诉的15%、9%和6%。')).toEqual(
      expect.arrayContaining(['ratio 150/1000=15%', 'ratio 90/1000=9%', 'ratio 60/1000=6%']),
    )
  })

  test('of satisfaction are those of the forms that came back', () => {
    const text = '收回意见表527份，对过程满意526件，对结果满意519件，满意率为99.8%和98.5%。'
    expect(relationsIn(text)).toEqual(expect.arrayContaining(['ratio 526/527=99.8%', 'ratio 519/527=98.5%']))
    expect(doubtsIn(text)).toEqual([])
  })

  test('of other things say nothing', () => {
    expect(doubtsIn('办理案件300件、应诉50件，出庭率和胜诉率为92%和88%。')).toEqual([])
  })
})

describe('shares alone in brackets', () => {
  test('are shares of the total told before', () => {
    const text = '收到申请600件。\n以市政府为被申请人60件（10%），部门240件（40%），区县300件（50%）。'
    expect(relationsIn(text)).toEqual(
      expect.arrayContaining(['ratio 60/600=10%', 'ratio 240/600=40%', 'ratio 300/600=50%']),
    )
  })

  test('of steps that follow each other raise no alarm', () => {
    expect(doubtsIn('受理100件，办结95件（95%），满意90件（94.7%）。').filter((one) => one.startsWith('!'))).toEqual([])
  })
})

describe('lists told by a way of counting', () => {
  test('whose shares come to a hundred but whose counts miss the total are a question', () => {
    expect(
      relationsIn('共接到诉求3000件。按类别看，咨询1200件，占60%；求助600件，占30%；其他200件，占10%。'),
    ).toContain('? sum 1200+600+200=3000')
  })

  test('in units of one family are one off', () => {
    expect(
      relationsIn(
        '查处五类案件3243件：按日计罚67件（罚款6427.8万元），查封1928件，限产289件，移送拘留703起，移送犯罪257件。',
      ),
    ).toContain('? sum 67+1928+289+703+257=3243')
  })
})

test('an average for each case is worked out from the sum and the cases', () => {
  expect(relationsIn('全年下达处罚决定书28369份，罚款19.20亿元，案均罚款6.77万元。')).toContain(
    'ratio 1920000000/28369=67700',
  )
})

describe('shares of one sentence', () => {
  const channels = (share: string, rest: string) =>
    `共接收诉求37894件。\n全国平台16614件，占${share}，含网页端4260件、小程序9075件、公众号136件、支付小程序562件、手机端2579件、其他2件；本地平台18561件，占48.98%；电话1530件，占4.04%；来信1143件，占3.02%；其他${rest}件。`

  test('are shares of the whole that most of them come from', () => {
    expect(relationsIn(channels('43.84%', '46'))).toEqual(
      expect.arrayContaining(['ratio 16614/37894=43.84%', 'sum 16614+18561+1530+1143+46=37894']),
    )
  })

  test('that miss it a little, and a closed list that does, are questions', () => {
    expect(relationsIn(channels('43.91%', '31'))).toEqual(
      expect.arrayContaining(['? ratio 16614/37894=43.91%', '? sum 16614+18561+1530+1143+31=37894']),
    )
  })
})

describe('a share of as many kinds as are said', () => {
  const text = (share: string) =>
    `新收案件264件。较多的是社保126件、城建41件、公安10件，上述三类案件占收案总数的${share}。`

  test('is worked out from them together', () => {
    expect(relationsIn(text('67.05%'))).toContain('ratio (126+41+10)/264=67.05%')
    expect(doubtsIn(text('67.05%'))).toEqual([])
  })

  test('and is a question where it misses by a few points', () => {
    expect(doubtsIn(text('65.05%'))).toEqual(['? ratio (126+41+10)/264=65.05%'])
  })
})

describe('a share of what bears the name of its base', () => {
  const text = (share: string) =>
    `接收投诉举报37894件。投诉27723件，去年同期25805件；举报10171件。\n网购投诉15475件，占投诉的${share}。`

  test('told further up, is worked out from it', () => {
    expect(relationsIn(text('55.82%'))).toContain('ratio 15475/27723=55.82%')
  })

  test('is a question where it misses by little', () => {
    expect(relationsIn(text('55.5%'))).toContain('? ratio 15475/27723=55.5%')
  })

  test('says nothing where it misses by much', () => {
    expect(doubtsIn(text('35.5%'))).toEqual([])
  })
})

describe('figures left open', () => {
  test('come to their open whole', () => {
    expect(
      relationsIn('担任法律顾问50万多家，政府3.9万多家、企业37万多家、事业单位3.5万多家、其他5.6万家。'),
    ).toContain('sum 39000+370000+35000+56000=500000')
  })

  test('that come to more say nothing', () => {
    expect(doubtsIn('共有律所2.2万多家，合伙所1.53万多家，个人所5300多家，涉外所8400多家。')).toEqual([])
  })
})

describe('a lesser kind is no more than the greater', () => {
  test.each([
    ['现有人民调解员3924人，专职的480人。', 'part-of 480<=3924'],
    ['争议金额87.8万元，挽回损失17.9万元。', 'part-of 179000<=878000'],
    ['查办案件93件，结案39件，移送公安机关4件。', 'part-of 4<=93'],
  ])('%s', (text, expected) => {
    expect(relationsIn(text)).toContain(expected)
  })

  test('and says nothing where it is', () => {
    expect(doubtsIn('查办案件3件，移送公安机关4件。')).toEqual([])
  })
})
