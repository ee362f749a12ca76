import { chineseValue, isMagnitude, isNumeralSign } from './chinese-numeral.ts'
import { factorAfter } from './factors.ts'
import type { Numeral } from './numerals.ts'

const LONGEST_RUN = 16

/** A number in words with its decimals and factor; a run is read once, however long. */
export function chineseAt(text: string, start: number): Numeral | undefined {
  if (!isNumeralSign(text[start] ?? '')) return undefined
  let end = start + 1
  while (isNumeralSign(text[end] ?? '')) end += 1
  const run = end - start > LONGEST_RUN ? '' : text.slice(start, end)
  const value = chineseValue(run)
  const point = decimalsAfter(text, end)
  const magnitude = isMagnitude(run.at(-1) ?? '')
  const scaled = magnitude || point.end > end
  const factor = scaled ? factorAfter(text, point.end, false) : { end, exponent: 0, vague: false }
  return {
    start,
    end: factor.end,
    value: ((value ?? Number.NaN) + point.value) * 10 ** factor.exponent,
    decimals: point.decimals,
    script: 'chinese',
    vague: factor.vague,
    code: value === undefined || run === '',
    bare: magnitude && run.length === 1 && run !== '十',
  }
}

/** 九十九点六: the digits after 点. */
function decimalsAfter(text: string, at: number) {
  const digits =
    text[at] === '点' ? [...text.slice(at + 1, at + 5)].map((sign) => '零一二三四五六七八九'.indexOf(sign)) : []
  const length = digits.findIndex((digit) => digit < 0)
  const kept = length < 0 ? digits : digits.slice(0, length)
  return {
    end: kept.length > 0 ? at + 1 + kept.length : at,
    value: kept.length > 0 ? Number(`0.${kept.join('')}`) : 0,
    decimals: kept.length,
  }
}
