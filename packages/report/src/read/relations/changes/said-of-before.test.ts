import { describe, expect, test } from 'vitest'
import { expressionsIn } from '../fixtures/reading-of-sentence.ts'

const changes = (text: string) => expressionsIn(text, 'change')

describe('a step from the year before is of what was counted under the name said with it', () => {
  test.each([
    ['受理纠纷3672件，调解成功3583件。受理数比上年的3910件减少238件。', '|3672-3910|=238'],
    ['受理纠纷3672件，调解成功3583件。受理数比上年的3910件减少248件。', '? |3672-3910|=248'],
    ['排查纠纷245件，调解成功241件。与2021年的287件相比，纠纷数下降17.1%。', '? (287-245)/287=17.1%'],
    ['接待来访41批、112人次，来访批数比上年的53批下降23.9%。', '? (53-41)/53=23.9%'],
  ])('%s', (text, read) => {
    expect(changes(text)).toEqual([read])
  })
})

test('a difference told behind the year before is of the two', () => {
  expect(changes('帮办代办项目386个，上年为342个，比上年增加44个。')).toEqual(['|386-342|=44'])
  expect(changes('帮办代办项目386个，上年为342个，比上年增加54个。')).toEqual(['! |386-342|=54'])
})

test('behind a list of parts the step is of what they are parts of', () => {
  const text = (rate: string) => `接收投诉举报36942件，其中投诉24815件、举报12127件，较上年的31275件增长${rate}%。`
  expect(changes(text('18.12'))).toEqual(['(36942-31275)/31275=18.12%'])
  expect(changes(text('19.42'))).toEqual(['? (36942-31275)/31275=19.42%'])
})

test('a rate behind the bracket that holds the base is read with it', () => {
  expect(changes('收到申请103件，比上年增加22件（上年为81件），增幅为28.46%。')).toContain('! (103-81)/81=28.46%')
})

test('nothing of this year is part of what it is compared with', () => {
  const text = '受理复议案件19件，较上年的25件下降24%，其中涉及土地权属的11件。'
  expect(expressionsIn(text, 'part-of')).toEqual(['11<=19'])
})
