import { describe, expect, test } from 'vitest'
import { relationsIn } from '../fixtures/reading-of-sentence.ts'

describe('how cases ended', () => {
  test('every outcome up to the end of the sentence is counted', () => {
    expect(
      relationsIn('受理73件，审理结果是维持46件，驳回7件，确认违法3件，撤销1件，中止1件，终止13件，放弃申请2件。'),
    ).toContain('sum 46+7+3+1+1+13+2=73')
  })

  test('a list that goes on after it comes out is not called complete', () => {
    const relations = relationsIn(
      '立案受理15件。维持5件；撤销、变更6件；撤回申请2件；责令重作2件；终止复议2件；移送处理1件。',
    )
    expect(relations).toContain('? sum 5+6+2+2+2+1=15')
    expect(relations).not.toContain('sum 5+6+2+2=15')
  })
})

describe('lists that almost come out', () => {
  test.each([
    ['全市有人民调解组织1127个，其中村居972个、乡镇49个、企业81个、行业9个。', '? sum 972+49+81+9=1127'],
    ['办理工单2495件。交办单位2188件，直接办理304件。', '? sum 2188+304=2495'],
  ])('%s', (text, expected) => {
    expect(relationsIn(text)).toContain(expected)
  })

  test.each([
    '受理案件500件，其中行政处罚类240件、行政强制类110件。',
    '组织培训500人。发放资料300份，接待咨询198人。',
    '受理来信500件，其中咨询类320件、投诉类160件等。',
  ])('%s is no question', (text) => {
    expect(relationsIn(text).filter((one) => /^[!?]/u.test(one))).toEqual([])
  })
})

describe('a longer name counts a part', () => {
  test.each([
    ['立各类刑事案件28883起，下降2.4%。全年共立盗窃案件19342起。', 'part-of 19342<=28883'],
    ['受理行政处罚案件17件。交通领域行政处罚案件12件。', 'part-of 12<=17'],
    ['受理环境信访案件76件，其中全国系统转办9件。', 'part-of 9<=76'],
  ])('%s', (text, expected) => {
    expect(relationsIn(text)).toContain(expected)
  })
})
