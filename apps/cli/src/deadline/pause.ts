import { addDays, compare, type Day, dayText, type Pause } from '@yifa/calendar'
import { Unusable } from '../terminal.ts'
import { readDay } from './date.ts'

const reasons = { excluded: '--exclude', suspended: '--suspend' } as const

const readPause = (effect: Pause['effect'], text: string): Required<Pause> => {
  const option = reasons[effect]
  const [from, to, ...rest] = text.split('..')
  if (from === undefined || to === undefined || rest.length > 0)
    throw new Unusable(`${option}：看不懂“${text}”，应写作 2026-03-02..2026-03-06，首尾两日都算`)
  const [first, last] = [readDay(option, from), readDay(option, to)]
  if (last < first) throw new Unusable(`${option}：${text} 的止日早于起日`)
  return { from: first, until: addDays(last, 1), effect, why: `${dayText(first)}至${dayText(last)}` }
}

const refuseOverlap = (pauses: readonly Required<Pause>[]): void => {
  for (const [index, pause] of pauses.entries()) {
    const before = pauses[index - 1]
    if (before !== undefined && pause.from < before.until)
      throw new Unusable(
        `${reasons[before.effect]} ${before.why} 与 ${reasons[pause.effect]} ${pause.why} 重叠，同一日只能扣一次`,
      )
  }
}

/** Reads the days that do not count, in their order. Throws `Unusable` when they are inverted, overlap, or begin before the trigger. */
export const readPauses = (
  excluded: readonly string[],
  suspended: readonly string[],
  on: Day,
): readonly Required<Pause>[] => {
  const pauses = [
    ...excluded.map((text) => readPause('excluded', text)),
    ...suspended.map((text) => readPause('suspended', text)),
  ].toSorted((a, b) => compare(a.from, b.from))
  refuseOverlap(pauses)
  const early = pauses.find((pause) => pause.from < on)
  if (early !== undefined)
    throw new Unusable(`${reasons[early.effect]}：${early.why}早于起算日${dayText(on)}，期限尚未开始，无可扣除`)
  return pauses
}
