import { describe, expect, test } from 'vitest'
import { expressionsIn, readingOf } from '../fixtures/reading-of-sentence.ts'

const table = (last: string) =>
  `全市接收诉求37894件。\n地区 | 今年（件） | 去年（件） | 占全市 |\n东城区 | 7042 | 7053 | 18.58% |\n西城区 | 5812 | 5020 | 15.34% |\n南山市 | 4874 | 4647 | ${last} |`

describe('shares in a table without a total row', () => {
  test('are shares of a count told in the text above', () => {
    expect(expressionsIn(table('12.86%'))).toEqual(
      expect.arrayContaining(['7042/37894=18.58%', '5812/37894=15.34%', '4874/37894=12.86%']),
    )
  })

  test('are asked about where one of them does not come out', () => {
    expect(expressionsIn(table('14.86%'))).toEqual(
      expect.arrayContaining(['7042/37894=18.58%', '5812/37894=15.34%', '? 4874/37894=14.86%']),
    )
  })

  test('say nothing where more of them do not', () => {
    const other = table('14.86%').replace('15.34%', '17.34%')
    expect(expressionsIn(other).filter((one) => one.includes('37894='))).toEqual([])
  })

  test('come to all of it where they come to a hundred', () => {
    const kinds =
      '诉求71184件。\n类别 | 件数 | 占比 |\n咨询 | 33523 | 47.09% |\n求助 | 21570 | 30.30% |\n其他 | 16091 | 22.60% |'
    expect(expressionsIn(kinds)).toContain('33523+21570+16091=71184')
  })
})

describe('a share of all that are listed', () => {
  const list = (share: string) =>
    `全市接收诉求37894件。\n居前的东城区（7042件）、西城区（5812件）、南山市（4874件），共占全市${share}。`

  test('is worked out from the count told further up', () => {
    expect(expressionsIn(list('46.78%'))).toContain('(7042+5812+4874)/37894=46.78%')
  })

  test('says nothing where it does not come out', () => {
    expect(expressionsIn(list('51.78%')).filter((one) => one.includes('51.78'))).toEqual([])
  })
})

test('a sum of money told a second time in other words is the same', () => {
  expect(expressionsIn('市局已为消费者挽回60余万元。\n查办案件93件，挽回经济损失60余万元。')).toContain('600000=600000')
})

test('a number behind a name in letters is a figure only where its unit follows', () => {
  const quotes = (text: string) => readingOf(text).facts.map(({ quote }) => quote)
  expect(quotes('手机APP2579件、来信20件。')).toEqual(['2579件', '20件'])
  expect(quotes('推行“粤商通APP2.0”，来信20件。')).toEqual(['20件'])
})

test('items of a list, each with its number in brackets, are no parts of each other', () => {
  expect(expressionsIn('居前的东城区（702件）、西城区（812件）、南山市（974件）。')).toEqual([])
})
