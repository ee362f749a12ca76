import type { Mention } from '../../mentions.ts'
import { total } from '../reckoning/claim.ts'

const TEN = 10

/** Whether parts come to their whole once two neighbouring digits of one of the numbers change places (1830 for 1380). */
export function isSwapAway(parts: readonly Mention[], whole: Mention): boolean {
  const miss = whole.value - total(parts)
  if (miss === 0 || miss % (TEN - 1) !== 0) return false
  return parts.some((part) => swapAdds(part.value, miss)) || swapAdds(whole.value, -miss)
}

/** Whether some swap of two neighbouring digits makes a whole number larger by `miss`, smaller where that is negative. */
function swapAdds(value: number, miss: number): boolean {
  if (!Number.isInteger(value)) return false
  for (let place = 1; place * TEN <= value; place *= TEN) {
    const [low, high] = [Math.floor(value / place) % TEN, Math.floor(value / (place * TEN)) % TEN]
    if ((low - high) * (TEN - 1) * place === miss) return true
  }
  return false
}
