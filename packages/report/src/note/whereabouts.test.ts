import { expect, test } from 'vitest'
import { placeInWords, whereabouts } from './whereabouts.ts'

const text = `报告标题
前言。
一、主要做法
第一段。
第二段。
（一）加强监督。检查12次。
再一段。
二、下一步
收尾。`

test.each([
  ['前言', '正文第2段'],
  ['第二段', '一、主要做法，其下第2段'],
  ['检查12次', '一、主要做法，（一）加强监督'],
  ['再一段', '一、主要做法，（一）加强监督，其下第1段'],
  ['收尾', '二、下一步，其下第1段'],
])('%s stands in %s', (words, place) => {
  expect(placeInWords(whereabouts(text)(text.indexOf(words)))).toBe(place)
})
