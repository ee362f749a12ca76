import { expect, it } from 'vitest'
import { chineseMoment, fullDayText, momentText } from './day-text.ts'
import { figureText } from './figure-text.ts'

it('keeps none, not applicable and a share apart', () => {
  expect(figureText(0)).toBe('0')
  expect(figureText(null)).toBe('—')
  expect(figureText(91.666_67, '%')).toBe('91.67%')
  expect(figureText(79_134)).toBe('79,134')
})

it('writes days in Chinese with their weekday', () => {
  expect(fullDayText('2026-03-02')).toBe('2026年3月2日 星期一')
})

it('tells recorded moments in Chinese time', () => {
  expect(chineseMoment('2026-03-02T17:30:00.000Z')).toBe('2026-03-03T01:30')
  expect(momentText('2026-03-02T09:30')).toBe('2026年3月2日 09:30')
})
