/** Half up to two decimals: the one rule by which the report rounds. 2.675 gives 2.68 although it is stored a little lower. */
export const rounded = (value: number): number => Math.floor(Number((value * 100 + 0.5).toPrecision(15))) / 100

/** Whole numbers plain, all others with two decimals. */
export const numberText = (value: number): string =>
  Number.isInteger(value) ? String(value) : rounded(value).toFixed(2)

/** A rate in per cent, always with two decimals: 97.50%. */
export const rateText = (percent: number): string => `${rounded(percent).toFixed(2)}%`
