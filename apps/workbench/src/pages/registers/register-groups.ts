import type { RegisterSummary } from '@yifa/api'

export interface RegisterGroup {
  readonly title: string
  readonly registers: readonly RegisterSummary[]
}

const speaks = ({ title, entry, about }: RegisterSummary, words: string): boolean =>
  `${title} ${entry} ${about}`.includes(words.trim())

const isKept = ({ may }: RegisterSummary): boolean => may.enter || may.approve

/** Registers that speak of some words: those the reader keeps first, where there are others. */
export function registerGroups(all: readonly RegisterSummary[], words: string): readonly RegisterGroup[] {
  const met = all.filter((one) => speaks(one, words))
  const kept = all.every(isKept) ? [] : met.filter(isKept)
  const others = met.filter((one) => !kept.includes(one))
  return [
    { title: '由我登记', registers: kept },
    { title: kept.length > 0 ? '其他登记册' : '登记册', registers: others },
  ].filter(({ registers }) => registers.length > 0)
}
