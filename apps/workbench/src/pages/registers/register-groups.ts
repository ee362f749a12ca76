import type { RegisterSummary } from '@yifa/api'
import { registerAreas } from '@yifa/law'

export interface RegisterGroup {
  readonly title: string
  readonly registers: readonly RegisterSummary[]
}

const speaks = ({ title, entry, about }: RegisterSummary, words: string): boolean =>
  `${title} ${entry} ${about}`.includes(words.trim())

const isKept = ({ may }: RegisterSummary): boolean => may.enter || may.approve

/** Registers that speak of some words, by area; those the reader keeps stand first, where there are others. */
export function registerGroups(all: readonly RegisterSummary[], words: string): readonly RegisterGroup[] {
  const met = all.filter((one) => speaks(one, words))
  const kept = all.every(isKept) ? [] : met.filter(isKept)
  const areas = registerAreas.map(({ title, registers }) => ({
    title,
    registers: registers.flatMap((key) => met.find((one) => one.register === key && !kept.includes(one)) ?? []),
  }))
  return [{ title: '由我登记', registers: kept }, ...areas].filter(({ registers }) => registers.length > 0)
}
