import { describe, expect, test } from 'vitest'
import { registers } from '../index.ts'
import { Life, ofKeeper, ofOrgan, standing } from '../testing/register-life.ts'

describe('权责清单', () => {
  const fields = {
    code: 'CF-001',
    name: '对擅自占用城市道路的处罚',
    kind: 'penalty',
    organ: 'urban',
    basis: '城市道路管理条例第四十二条',
    procedure: 'penalty',
    posts: ['G1'],
    duties: ['调查取证', '告知权利'],
  }
  const known = standing({ posts: ['G1'] })

  test('a department’s power holds once the keeper approves it, is amended on a basis, and ends on its day', () => {
    const power = new Life(registers.powers, { known })
    expect(power.enter(fields, '2026-01-05', ofOrgan)).toEqual([])
    expect(power.standing('2026-01-05')).toBe('proposed')
    expect(power.ask({ act: 'approve', facts: { seq: 1 } }, ofKeeper, '2026-01-08')).toEqual([])
    expect(power.standing('2026-01-07')).toBe('to come')
    expect(power.flags('2026-01-08')).toEqual([])

    const amended = { effective: '2026-03-01', fields: { name: '对违法占用城市道路的处罚' }, basis: '清源〔2026〕3号', reason: '条例修订' }
    expect(power.ask({ act: 'amend', facts: amended }, ofKeeper, '2026-02-20')).toEqual([])
    expect(power.periods.map(({ from, until, fields: { name } }) => [from, until, name])).toEqual([
      ['2026-01-08', '2026-02-28', '对擅自占用城市道路的处罚'],
      ['2026-03-01', undefined, '对违法占用城市道路的处罚'],
    ])

    expect(power.ask({ act: 'end', facts: { effective: '2026-07-01', reason: '下放' } }, ofKeeper, '2026-06-20')).toEqual([])
    expect([power.standing('2026-06-30'), power.standing('2026-07-01')]).toEqual(['in force', 'ended'])
  })

  test('a power without a basis may not be exercised; one without posts or duties is listed', () => {
    const { basis, posts, duties, ...bare } = fields
    const power = new Life(registers.powers)
    power.enter(bare, '2026-01-05')
    expect(power.flags('2026-01-05')).toEqual(['！没有设定依据，不得行使', '没有写明责任事项', '没有落实责任岗位'])
  })

  test('no department enters the power of another, nor one kept under a post that does not exist', () => {
    const power = new Life(registers.powers)
    expect(power.enter({ ...fields, organ: 'market' }, '2026-01-05', ofOrgan)).toEqual(['只能登记或者变更本机关的职权事项'])
    expect(power.enter(fields, '2026-01-05')).toEqual(['责任岗位：“G1”不在册'])
  })
})

describe('政务服务事项', () => {
  const guide = {
    taskCode: '11990101MB0000001Y3000120001000',
    catalogCode: '000120001000',
    name: '户外广告设置许可',
    type: '01',
    organ: 'urban',
    organKind: 'statutory',
    level: 'district',
    served: 'both',
    handling: 'promised',
    fee: 'free',
    basis: '城市市容和环境卫生管理条例第十一条',
    conditions: ['符合设置规划'],
    materials: ['申请表', '效果图'],
    place: '区政务服务中心二楼',
    hours: '工作日9:00—17:00',
    phone: '100-0000',
    supervision: '100-0001',
    flow: ['申请', '受理', '审查', '决定'],
    result: ['准予许可决定书'],
    statutoryDays: 20,
    promisedDays: 5,
  }
  const flags = (more: object): readonly string[] => {
    const item = new Life(registers.serviceItems, { names: { cancelledProofs: ['无违法占道证明'] } })
    expect(item.enter({ ...guide, ...more }, '2026-01-05')).toEqual([])
    return item.flags('2026-01-05')
  }

  test('a complete guide is clean', () => expect(flags({})).toEqual([]))

  test.each([
    ['basis', '设定依据'],
    ['conditions', '申请条件'],
    ['materials', '办理材料'],
    ['place', '办理地点'],
    ['hours', '办理时间'],
    ['phone', '联系电话'],
    ['flow', '办理流程'],
  ])('without %s it cannot be opened, and it says what is missing', (element, title) => {
    expect(flags({ [element]: null })).toEqual([`！办事指南缺少${title}`])
  })

  test('either time limit says when a guide ends; without both it is told', () => {
    expect(flags({ promisedDays: null })).toEqual([])
    expect(flags({ statutoryDays: null })).toEqual([])
    expect(flags({ promisedDays: null, statutoryDays: null })).toEqual(['办事指南缺少办结时限'])
  })

  test('a guide that asks for a cancelled proof is blocked and names it', () => {
    expect(flags({ materials: ['申请表', '社区出具的无违法占道证明原件'] })).toEqual(['！要求提交已经取消的证明：无违法占道证明'])
  })

  test('a fee without its standard and basis is blocked; a promise longer than the law is refused', () => {
    expect(flags({ fee: 'charged', feeAmount: 20 })).toEqual(['！收费事项未写明收费标准或者收费依据'])
    const item = new Life(registers.serviceItems)
    expect(item.enter({ ...guide, promisedDays: 21 }, '2026-01-05')).toEqual(['法定办结时限：不得小于承诺办结时限'])
  })

  test('it names only agencies’ services that are listed', () => {
    const item = new Life(registers.serviceItems, { known: standing({ intermediaries: ['Z1'] }) })
    expect(item.enter({ ...guide, intermediaries: ['Z1', 'Z2'] }, '2026-01-05')).toEqual(['要求的中介服务：“Z2”不在册'])
  })
})

describe('执法人员和证件', () => {
  const certificate = {
    number: 'YS-0001',
    kind: 'enforcement',
    holder: 'wang',
    name: '演示王',
    organ: 'urban',
    issuer: '省人民政府',
    validFrom: '2025-01-01',
    validUntil: '2026-06-30',
    state: 'usable',
  }
  const known = standing({ officers: ['wang'] })

  test('a certificate stops at midnight after its last day, and a suspended one at once', () => {
    const paper = new Life(registers.certificates, { known })
    expect(paper.enter(certificate, '2026-01-01')).toEqual([])
    expect([paper.standing('2026-06-30'), paper.standing('2026-07-01')]).toEqual(['in force', 'ended'])
    const suspend = { effective: '2026-03-01', fields: { state: 'suspended', suspendedWhy: '违法执法' }, reason: '暂扣' }
    paper.ask({ act: 'amend', facts: suspend }, ofKeeper, '2026-03-01')
    expect([paper.flags('2026-02-28'), paper.flags('2026-03-01')]).toEqual([[], ['！证件已暂扣，不得执法']])
  })

  test('a yearly review that is due is told from the day after', () => {
    const paper = new Life(registers.certificates, { known })
    paper.enter({ ...certificate, reviewDue: '2026-03-31' }, '2026-01-01')
    expect([paper.flags('2026-03-31'), paper.flags('2026-04-01')]).toEqual([[], ['年审期限已过，尚未年审']])
  })

  test('only staff with establishment and examination may enforce', () => {
    const officer = new Life(registers.officers, { known: standing({ enforcementFields: ['CG'] }) })
    officer.enter({ number: 'Y1', name: '演示甲', organ: 'urban', establishment: 'none', exam: 'none', fields: ['CG'] }, '2026-01-01')
    expect(officer.flags('2026-01-01')).toEqual(['！编外人员不得从事行政执法', '！未通过执法资格考试，不得从事行政执法'])
  })

  test('nobody is posted as an auxiliary before the course is finished', () => {
    const person = new Life(registers.auxiliaries)
    const fields = {
      number: 'F1',
      name: '演示乙',
      organ: 'urban',
      kind: 'contract',
      trainedOn: '2026-03-10',
      hours: 24,
      postedOn: '2026-03-01',
    }
    expect(person.enter(fields, '2026-03-01', ofOrgan)).toEqual(['上岗日期：不得早于结业日期'])
    const { trainedOn, ...untrained } = fields
    expect(person.enter(untrained, '2026-03-01', ofOrgan)).toContain('未经岗前培训，不得上岗')
  })
})

test('裁量基准: the least fine is not above the most, and an unpublished benchmark is told', () => {
  const fields = {
    code: 'JZ-1',
    name: '擅自占道经营，首次',
    organ: 'urban',
    power: 'CF-001',
    violation: '擅自占道经营',
    basis: '条例第四十二条',
    grade: 'light',
    circumstances: ['首次', '及时改正'],
    least: 100,
    most: 500,
  }
  const known = standing({ powers: ['CF-001'] }).map((one) => ({ ...one, fields: { kind: 'penalty' } }))
  const benchmark = new Life(registers.benchmarks, { known })
  expect(benchmark.enter({ ...fields, most: 50 }, '2026-01-01')).toEqual(['罚款上限：不得小于罚款下限'])
  expect(benchmark.enter(fields, '2026-01-01')).toEqual([])
  expect(benchmark.flags('2026-01-01')).toEqual(['裁量基准应当向社会公布，未写明公布的文件'])
  const approval = new Life(registers.benchmarks, { known: known.map((one) => ({ ...one, fields: { kind: 'approval' } })) })
  expect(approval.enter(fields, '2026-01-01')).toEqual(['对应处罚职权：“CF-001”不属于可以引用的类别'])
})

test('常务会议: no legal topic goes to the meeting without a review that finds it lawful', () => {
  const topic = new Life(registers.meetingTopics)
  const fields = { code: 'YT-1', name: '停车收费办法', organ: 'urban', kind: 'document', legal: 'yes', state: 'proposed' }
  topic.enter(fields, '2026-01-01')
  expect(topic.flags('2026-01-01')).toEqual(['！涉法议题未经合法性审核，不得上会'])
  const schedule = { effective: '2026-01-02', fields: { state: 'scheduled', year: 2026, meeting: 1, on: '2026-01-08' }, reason: '排期' }
  expect(topic.ask({ act: 'amend', facts: schedule }, ofKeeper, '2026-01-02')).toEqual(['涉法议题未经合法性审核，不得列入会议'])
  const reviewed = (conclusion: string, on: string): void => {
    topic.ask(
      { act: 'amend', facts: { effective: on, fields: { opinion: '清司审〔2026〕1号', conclusion }, reason: '审核' } },
      ofKeeper,
      on,
    )
  }
  reviewed('unlawful', '2026-01-05')
  expect(topic.flags('2026-01-05')).toEqual(['！合法性审核结论为不合法，不得上会'])
  reviewed('amend', '2026-01-09')
  expect(topic.flags('2026-01-09')).toEqual([])
})
