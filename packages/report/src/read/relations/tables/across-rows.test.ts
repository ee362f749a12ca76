import { expect, test } from 'vitest'
import { doubtsIn } from '../fixtures/reading-of-sentence.ts'

test('rows of a piped table that count unlike things are not measured against each other', () => {
  const rows = [
    '| 指标 | 单位 | 数值 | 口径 |',
    '| 延长期限 | 件 | 1 | 本年作出“延长期限”的次数，包括扣除的期间 |',
    '| 收取信息处理费 | 元 | 12.50 | 其中“发出收费通知”的合计 |',
    '| 其中办结 | 件 | 2 | 包括往年收到的 |',
  ]
  expect(doubtsIn(rows.join('\n'))).toEqual([])
})

test('a column of a piped table that misses its 合计 is still an error', () => {
  expect(doubtsIn('| 甲镇 | 12件 |\n| 乙镇 | 18件 |\n| 丙镇 | 20件 |\n| 合计 | 51件 |')).toEqual(['! sum 12+18+20=51'])
})
