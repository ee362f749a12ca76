import type { YearMention } from './dates.ts'
import type { Figure } from './figures.ts'
import { cellYear } from './naming/cell-year.ts'
import { type Neighbours, REACH } from './naming/words-around.ts'
import { comparesWith, onlyCompared, relativeYear } from './periods.ts'
import type { Place } from './places.ts'
import { squeeze } from './signs.ts'

/** The year the words or the table give a figure. */
interface SaidYear {
  readonly year: number
  /** Whether it is told only for comparison: 较2020年的30件减少12件. */
  readonly compared: boolean
  /** Whether a row or column of a table gives it to one cell. */
  readonly ofCell?: true
}

/** The year said in the words between the figure before and this one; a year the figure is only compared with is not its own. */
export function yearNamed(
  figure: Figure,
  place: Place,
  near: Neighbours,
  gap: string,
  setting: { readonly text: string; readonly year: number },
): SaidYear | undefined {
  const { before, named: year } = near
  const own = figure.row === undefined ? undefined : yearOfCell(figure.row, setting.year)
  if (own !== undefined) return { year: own, compared: false, ofCell: true }
  const start = Math.max(place.sentenceStart, before?.end ?? 0)
  if (year && year.at >= start && year.at <= figure.start) {
    const until = squeeze(setting.text.slice(Math.max(0, year.at - 4), year.at))
    const after = squeeze(setting.text.slice(year.at + year.digits, Math.min(figure.start, year.at + REACH)))
    if (!onlyCompared(until, after)) return { year: year.year, compared: comparesWith(until) }
  }
  const relative =
    figure.row !== undefined || (figure.unit === '倍' && gap.endsWith('的')) ? undefined : relativeYear(gap)
  return relative && { year: setting.year + relative.offset, compared: relative.compared }
}

/** The year the row or column of a table gives its cell. */
function yearOfCell(row: string, reported: number): number | undefined {
  const { year, offset } = cellYear(row)
  return year ?? (offset === undefined ? undefined : reported + offset)
}

/** For ascending places, the last year named before each. */
export function yearCursor(years: readonly YearMention[]) {
  let next = 0
  return (place: number) => {
    while ((years[next]?.at ?? Number.POSITIVE_INFINITY) < place) next += 1
    return years[next - 1]
  }
}
