import { expect, test } from 'vitest'
import { excerpt } from './excerpt.ts'

const at = (text: string, quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length })

test('a short sentence is quoted whole, its figures marked', () => {
  const text = '上一句。受理 12 件，办结7件；其余在办。'
  expect(excerpt(text, [at(text, '12 件'), at(text, '7件')])).toBe('受理【12件】，办结【7件】；')
})

test('of a long one only the clauses concerned are quoted', () => {
  const filler = '着力推进各项工作落地见效，'.repeat(20)
  const text = `${filler}受理12件，${filler}办结7件。`
  expect(excerpt(text, [at(text, '12件'), at(text, '7件')])).toBe('……受理【12件】，……办结【7件】。')
})

test('rows of a table keep their cells apart', () => {
  const text = '表一。\n维持\t7\t70%\n驳回\t3\t30%\n合计\t11\t100%\n'
  expect(excerpt(text, [at(text, '7'), at(text, '3'), at(text, '11')])).toBe(
    '维持｜【7】｜70%／驳回｜【3】｜30%／合计｜【11】｜100%',
  )
})

test('so do cells that stand on lines of their own, with strokes behind them or without', () => {
  const cells = ['甲镇', '7', '70%', '乙镇', '3', '30%']
  for (const joint of ['\n', '\n\n', ' |\n']) {
    const text = `表一。\n${cells.join(joint)}\n`
    expect(excerpt(text, [at(text, '7'), at(text, '3')])).toContain('【7】｜70%｜乙镇｜【3】')
  }
})

test('a sentence that a page number cut is closed up', () => {
  const text = '上一句。全年受理12\n件，办\n结7件。'
  expect(excerpt(text, [{ start: 8, end: 12 }, at(text, '7件')])).not.toContain('｜')
})
