const number = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 })

/** A figure as it is printed: `—` where it does not apply, `0` where there was none; per cent carries its sign. */
export function figureText(value: number | null | undefined, unit?: string): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '—'
  return unit === '%' ? `${number.format(value)}%` : number.format(value)
}
