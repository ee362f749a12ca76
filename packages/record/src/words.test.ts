import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lexemes, terms } from './words.ts'

const finds = (text: string, query: string) => {
  const indexed = lexemes(text)
  return terms(query).every((term) =>
    term.endsWith('*') ? indexed.some((lexeme) => lexeme.startsWith(term.slice(0, -1))) : indexed.includes(term),
  )
}

describe('Chinese words', () => {
  it('finds words wherever they stand and in any order', () => {
    const text = '申请人王小明不服青山县公安局行政处罚决定,申请行政复议'
    expect(finds(text, '行政复议')).toBe(true)
    expect(finds(text, '复议 处罚')).toBe(true)
    expect(finds(text, '王小明')).toBe(true)
    expect(finds(text, '青山县')).toBe(true)
    expect(finds(text, '议')).toBe(true)
  })

  it('does not take scattered characters for a word', () => {
    expect(finds('罚款决定已经处理', '处罚')).toBe(false)
    expect(finds('王某大明小区', '王小明')).toBe(false)
  })

  it('reads letters and figures in any width and case, from their beginning', () => {
    expect(finds('青府复〔2026〕12号 GB/T 9704', '2026')).toBe(true)
    expect(finds('ＧＢ９７０４', 'gb97')).toBe(true)
    expect(finds('青府复〔2026〕12号', '26')).toBe(false)
  })

  const pieces = fc.constantFrom(
    ..."行政复议申请人王小明不服公安局处罚决定中华人民共和国政府信息公开条例𠮷鼆和的,a1'".split(''),
    '行政处罚',
    '中和',
  )
  it('finds every Chinese part of a text, however the text is cut', () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 30 }), fc.nat(), fc.nat(), (parts, a, b) => {
        const characters = Array.from(parts.join('').normalize('NFKC'))
        const from = a % characters.length
        const part = characters.slice(from, from + 1 + (b % 8)).join('')
        const inHan = part.replace(/[a1]/g, ' ')
        expect(finds(characters.join(''), inHan)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
