/** Where a handful of values lies; quartiles by linear interpolation. */
export interface Spread {
  readonly lowest: number
  readonly lower: number
  readonly median: number
  readonly upper: number
  readonly highest: number
}

function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  if (below === undefined || above === undefined) throw new RangeError('no values')
  return below + (above - below) * (place - Math.floor(place))
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (part: number) => quantile(sorted, part)
  return { lowest: at(0), lower: at(0.25), median: at(0.5), upper: at(0.75), highest: at(1) }
}
