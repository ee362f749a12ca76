import { describe, expect, test } from 'vitest'
import { doubtsIn, expressionsIn } from '../fixtures/reading-of-sentence.ts'

const rates = (text: string) => expressionsIn(text, 'ratio')

describe('a share is of the count told at the step its base names', () => {
  const text = (rate: string) =>
    `全年受理行政复议案件657件，审结612件。审结案件中，维持298件，调解终止187件，其他127件，调解案件占审结案件的${rate}%。`

  test('and of that part whose name it repeats', () => {
    expect(rates(text('30.56'))).toEqual(['187/612=30.56%'])
  })

  test('so that coming out with another step is a question', () => {
    expect(rates(text('28.46'))).toEqual(['? 187/612=28.46%'])
  })

  test('also in a series of shares', () => {
    expect(
      rates('受理案件1085宗，审结1043宗，其中和解297宗，占审结案件的28.48%，直接纠错62宗，占审结案件的5.71%。'),
    ).toEqual(['297/1043=28.48%', '? 62/1043=5.71%'])
  })
})

describe('a rate is of the step that its name tells', () => {
  test.each([
    ['新收行政复议申请583件，受理521件，审结496件，通过和解方式结案137件，调解和解率23.50%。', '? 137/496=23.5%'],
    ['组织资格考试，报名236人，实际参考221人，合格194人，考试合格率82.2%。', '? 194/221=82.2%'],
    ['全市行政应诉案件126宗，开庭审理58宗，负责人实际出庭55宗，出庭应诉率43.65%。', '? 55/58=43.65%'],
  ])('%s', (text, asked) => {
    expect(rates(text)).toEqual([asked])
  })

  test('a rate that names no step may be of either', () => {
    expect(doubtsIn('受理诉求500件，办结480件，群众满意460件，满意率92%。')).toEqual([])
  })
})
