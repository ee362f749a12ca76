const DIGITS = new Map([...'零一二三四五六七八九'].map((sign, value) => [sign, value] as const))
DIGITS.set('〇', 0).set('两', 2)
const SMALL = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])
const LARGE = new Map([
  ['万', 1e4],
  ['亿', 1e8],
])

export const isNumeralSign = (sign: string) => DIGITS.has(sign) || SMALL.has(sign) || LARGE.has(sign)
export const isMagnitude = (sign: string) => SMALL.has(sign) || LARGE.has(sign)

/** The value of a run of numeral signs, or undefined where the run is no number (`二〇二三`, `三四`). */
export function chineseValue(run: string): number | undefined {
  let total = 0
  let section = 0
  let digit: number | undefined
  for (const sign of run) {
    const plain = DIGITS.get(sign)
    if (plain !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined
      digit = plain
      continue
    }
    const small = SMALL.get(sign)
    if (small !== undefined) section += (digit ?? 1) * small
    else {
      const large = LARGE.get(sign) ?? 1
      total = (total + (section + (digit ?? 0) || 1)) * large
      section = 0
    }
    digit = undefined
  }
  return total + section + (digit ?? 0)
}
