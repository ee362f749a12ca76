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

const SIGNS = new Set([...DIGITS.keys(), ...SMALL.keys(), ...LARGE.keys()])

export const isNumeralSign = (sign: string) => SIGNS.has(sign)
export const isMagnitude = (sign: string) => SMALL.has(sign) || LARGE.has(sign)

interface Reckoning {
  readonly total: number
  /** What has been read since the last 万 or 亿. */
  readonly section: number
  readonly digit: number | undefined
  readonly largest: number
}

const NOTHING: Reckoning = { total: 0, section: 0, digit: undefined, largest: Number.POSITIVE_INFINITY }

/** The value of a run of numeral signs, or undefined where the run is no number (`二〇二三`, `三四`). */
export function chineseValue(run: string): number | undefined {
  let reckoning: Reckoning | undefined = NOTHING
  for (const sign of run) reckoning = reckoning && take(reckoning, sign)
  return reckoning && reckoning.total + reckoning.section + (reckoning.digit ?? 0)
}

function take(so: Reckoning, sign: string): Reckoning | undefined {
  const digit = DIGITS.get(sign)
  if (digit !== undefined) return so.digit === undefined || so.digit === 0 ? { ...so, digit } : undefined
  const small = SMALL.get(sign)
  if (small !== undefined) return { ...so, section: so.section + (so.digit ?? 1) * small, digit: undefined }
  return { total: scaled(so, LARGE.get(sign) ?? 1), section: 0, digit: undefined, largest: LARGE.get(sign) ?? 1 }
}

/** 三万亿 multiplies all before it, 一亿二千万 only what follows 亿. */
function scaled({ total, section, digit, largest }: Reckoning, large: number): number {
  const chunk = section + (digit ?? 0)
  return large > largest && total > 0 ? (total + chunk) * large : total + (chunk || 1) * large
}
