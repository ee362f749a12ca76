import { editionsOf } from '@yifa/law'
import { expect, test } from 'vitest'
import { clockWords, lengthText, sourceText } from './clock-words.ts'

const information = editionsOf('openInformation')[0]!
const hotline = editionsOf('hotline')[0]!
const reconsideration = editionsOf('reconsideration')[0]!

test('条例33: the reply is due in twenty working days, once extended by twenty, consulting left out', () => {
  const clock = information.clocks['replying']!
  expect(lengthText(information, clock)).toBe('20个工作日')
  expect(sourceText(information, clock)).toContain('第33条')
  const words = Object.fromEntries(clockWords(information, clock).map(({ title, text }) => [title, text]))
  expect(words['起算']).toBe('自“提出申请、邮寄申请签收、与申请人确认收到、补正、缴纳信息处理费”之日')
  expect(words['不计入']).toContain('征求第三方意见')
  expect(words['延长']).toContain('最多20个工作日')
})

test('条例30: a correction not made in the named time has the effect the law gives it', () => {
  const clock = information.clocks['correcting']!
  expect(lengthText(information, clock)).toBe('由机关载明（补正期限届满日）')
  expect(clockWords(information, clock)).toContainEqual({ title: '届满', text: '由法律直接产生：视为放弃申请' })
})

test('a length that depends on a choice is told for each value, equal lengths together', () => {
  expect(lengthText(hotline, hotline.clocks['handling']!)).toMatch(/咨询：.+；求助、投诉、举报、意见建议：/)
})

test('复议法34: a period that begins when another has run out says which', () => {
  const words = clockWords(reconsideration, reconsideration.clocks['suingSilence']!)
  expect(words).toContainEqual({ title: '起算', text: '自“审理期限”届满之日' })
})
