import type { Fact } from '../read/reading.ts'
import { gapBefore, type PublishedReport } from './pairs.ts'
import { furtherStep, type StepWords, stepWords } from './step.ts'

/** A change as a report states it: the figure that changed and the words of the change. */
export interface StatedStep {
  readonly stated: Fact
  readonly host: Fact
  readonly words: StepWords
}

const LONGEST_LIST = 12
const STOP = /[。！？；;\n]/u
const EACH = /分别|各/u
const AND = /^(?:[、，,和与及]|以及)$/u

/** Every change that a report states right after the figure it is a change of. */
export function statedSteps({ text, reading }: PublishedReport): StatedStep[] {
  const { facts, year } = reading
  const found: StatedStep[] = []
  facts.forEach((stated, at) => {
    const before = facts[at - 1]
    if (!before || STOP.test(text.slice(before.end, stated.start))) return
    const gap = gapBefore(text, stated, before)
    const open = found.at(-1)?.stated === before ? found.at(-1) : undefined
    const host = open?.host ?? before
    const words = stepWords(gap, host.item) ?? (open ? furtherStep(gap, open.words) : undefined)
    if (!words || host.year !== year || host.approx || host.direction !== undefined) return
    found.push(...(EACH.test(gap) ? shared(text, facts, at, words) : [{ stated, host, words }]))
  })
  return found
}

/** `40场、2500人，同比分别增长14.3%和19%`: as many changes as figures before them. */
function shared(text: string, facts: readonly Fact[], at: number, words: StepWords): StatedStep[] {
  const list = facts.slice(at, at + LONGEST_LIST)
  const end = list.findIndex((fact, nth) => nth > 0 && !AND.test(text.slice(list[nth - 1]?.end, fact.start).trim()))
  const stated = end < 0 ? list : list.slice(0, end)
  const first = facts[at - stated.length]
  if (stated.length < 2 || !first || STOP.test(text.slice(first.end, facts[at]?.start))) return []
  return stated.flatMap((one, nth) => {
    const host = facts[at - stated.length + nth]
    return host && !host.approx && host.direction === undefined ? [{ stated: one, host, words }] : []
  })
}
