import type { Quotable } from './quotables.ts'

/** An indicator a figure may be taken into: `id` is `procedure.indicator`, `procedure` its title. */
export interface Series {
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly procedure: string
}

const filling = /本年度|本年|全年|新收|新增|共计|案件|总数|数量|次数|[数的了]/g

function pairs(words: string): ReadonlySet<string> {
  const plain = words.replace(filling, '').replace(/[^\p{Script=Han}A-Za-z0-9]/gu, '')
  return new Set([...plain].slice(1).map((sign, at) => `${[...plain][at] ?? ''}${sign}`))
}

const covered = (what: ReadonlySet<string>, by: ReadonlySet<string>): number =>
  what.size === 0 ? 0 : [...what].filter((pair) => by.has(pair)).length / what.size

const counted = new Set(['件', '起', '宗', '例', '项'])
const sameUnit = (one: string, other: string): boolean => one === other || (counted.has(one) && counted.has(other))

const enough = 0.7
const aboutIt = 0.5

/** How well a figure's words fit a series, 0 to 1; 0 where the unit or the subject is another. */
function closeness({ unit, item, subject = '', sentence }: Quotable, series: Series): number {
  if (!sameUnit(unit, series.unit)) return 0
  const [own, title, procedure] = [pairs(item), pairs(series.title), pairs(series.procedure)]
  const around = new Set([...own, ...pairs(subject), ...pairs(sentence)])
  if (covered(procedure, around) < aboutIt) return 0
  const [said, meant] = [
    covered(own, new Set([...title, ...procedure])),
    covered(title, new Set([...own, ...procedure])),
  ]
  return said < aboutIt || meant < aboutIt ? 0 : (said + meant) / 2
}

interface Fitting {
  readonly at: number
  readonly id: string
  readonly close: number
}

function best(figure: Quotable, at: number, all: readonly Series[]): Fitting | undefined {
  const fitting = all.map((series) => ({ at, id: series.id, close: closeness(figure, series) }))
  return fitting.toSorted((one, other) => other.close - one.close)[0]
}

/**
 * The series each figure's words point at, by the figure's place in the list. One series gets one figure a year, the
 * best fitting; a suggestion is for an officer to confirm.
 */
export function suggestions(figures: readonly Quotable[], all: readonly Series[]): ReadonlyMap<number, string> {
  const fitting = figures
    .flatMap((figure, at) => best(figure, at, all) ?? [])
    .filter(({ close }) => close >= enough)
    .toSorted((one, other) => other.close - one.close || one.at - other.at)
  const found = new Map<number, string>()
  const taken = new Set<string>()
  for (const { at, id } of fitting) {
    const key = `${id} ${figures[at]?.year}`
    if (!taken.has(key)) found.set(at, id)
    taken.add(key)
  }
  return found
}
