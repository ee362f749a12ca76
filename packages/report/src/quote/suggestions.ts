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
  const plain = [...words.replace(filling, '').replace(/[^\p{Script=Han}A-Za-z0-9]/gu, '')]
  return new Set(plain.slice(1).map((sign, at) => `${plain[at] ?? ''}${sign}`))
}

const covered = (what: ReadonlySet<string>, by: ReadonlySet<string>): number =>
  what.size === 0 ? 0 : [...what].filter((pair) => by.has(pair)).length / what.size

const counted = new Set(['件', '起', '宗', '例', '项'])
const sameUnit = (one: string, other: string): boolean => one === other || (counted.has(one) && counted.has(other))

const enough = 0.7
const aboutIt = 0.5

/** A series with the pairs of signs its title and its procedure's title are made of. */
interface Meant extends Series {
  readonly words: ReadonlySet<string>
  readonly subject: ReadonlySet<string>
  readonly both: ReadonlySet<string>
}

function meant(series: Series): Meant {
  const [words, subject] = [pairs(series.title), pairs(series.procedure)]
  return { ...series, words, subject, both: new Set([...words, ...subject]) }
}

/** How well a figure's words fit a series, 0 to 1; 0 where another subject is spoken of. */
function closeness(own: ReadonlySet<string>, around: ReadonlySet<string>, { words, subject, both }: Meant): number {
  if (covered(subject, around) < aboutIt) return 0
  const [said, meaning] = [covered(own, both), covered(words, new Set([...own, ...subject]))]
  return said < aboutIt || meaning < aboutIt ? 0 : (said + meaning) / 2
}

interface Fitting {
  readonly at: number
  readonly id: string
  readonly close: number
}

function best(
  { unit, item, subject = '', sentence }: Quotable,
  at: number,
  all: readonly Meant[],
): Fitting | undefined {
  const own = pairs(item)
  const around = new Set([...own, ...pairs(subject), ...pairs(sentence)])
  return all
    .filter((series) => sameUnit(unit, series.unit))
    .map((series) => ({ at, id: series.id, close: closeness(own, around, series) }))
    .reduce<Fitting | undefined>((found, one) => (found && found.close >= one.close ? found : one), undefined)
}

/**
 * The series each figure's words point at, by the figure's place in the list. One series gets one figure a year, the
 * best fitting; a suggestion is for an officer to confirm.
 */
export function suggestions(figures: readonly Quotable[], all: readonly Series[]): ReadonlyMap<number, string> {
  const known = all.map(meant)
  const fitting = figures
    .flatMap((figure, at) => best(figure, at, known) ?? [])
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
