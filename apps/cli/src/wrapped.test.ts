import { expect, test } from 'vitest'
import { widthOf } from './columns.ts'
import { wrapped } from './wrapped.ts'

test('a narrow line is left as it is', () => {
  expect(wrapped('一、做法\n   二', 20)).toBe('一、做法\n   二')
})

test('a wide line hangs under its first word, and no line begins with a stop', () => {
  const lines = wrapped(`   原文：${'依法行政，'.repeat(12)}`, 30).split('\n')
  expect(lines.every((line) => widthOf(line) <= 30)).toBe(true)
  expect(lines.slice(1).every((line) => line.startsWith('         '))).toBe(true)
  expect(lines.some((line) => /^\s*，/.test(line))).toBe(false)
  expect(lines.map((line) => line.trim()).join('')).toBe(`原文：${'依法行政，'.repeat(12)}`)
})

test('numbers are not broken', () => {
  expect(wrapped('受理行政复议案件123456件', 20)).toBe('受理行政复议案件\n123456件')
})

test('several stops in a row stay with the words before them, and brackets with those after', () => {
  const lines = wrapped('全年制定文件【12件】，其中甲制定【5件】、乙制定【8件】。', 24).split('\n')
  expect(lines.filter((line) => /^\s*[】，、。]/.test(line) || /[【（]$/.test(line))).toEqual([])
  expect(lines.every((line) => widthOf(line) <= 24)).toBe(true)
  expect(lines.join('')).toBe('全年制定文件【12件】，其中甲制定【5件】、乙制定【8件】。')
})
