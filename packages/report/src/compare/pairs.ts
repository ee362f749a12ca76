import type { Fact, FactKind, Reading } from '../read/reading.ts'
import { itemKey } from './item-key.ts'
import { isStep } from './step.ts'

/** A report as it was read: its text and what was found in it. */
export interface PublishedReport {
  readonly text: string
  readonly reading: Reading
}

/** A figure of the same thing in two years: `percent` of growth is null for rates and where nothing stood before. */
export interface ComparedFigure {
  readonly item: string
  readonly unit: string
  readonly kind: FactKind
  readonly earlier: Fact
  readonly later: Fact
  readonly difference: number
  readonly percent: number | null
}

const MEASURES: ReadonlySet<FactKind> = new Set<FactKind>(['count', 'money', 'percent'])
const REACH = 60
const STOP = /[。！？；;\n]/u

/** The words of its sentence between a fact and the one before it. */
export function gapBefore(text: string, fact: Fact, before: Fact | undefined): string {
  const from = Math.max(before?.end ?? 0, fact.start - REACH)
  return text.slice(from, fact.start).split(STOP).at(-1) ?? ''
}

/** A report's amounts of its own year by item, unit and subject; an item with two values is in doubt and left out. */
export function amountsOf({ text, reading }: PublishedReport): Map<string, Fact> {
  const found = new Map<string, Fact | undefined>()
  reading.facts.forEach((fact, at) => {
    if (!isAmount(fact, gapBefore(text, fact, reading.facts[at - 1]), reading.year)) return
    const key = keyOf(fact)
    const other = found.get(key)
    found.set(key, !found.has(key) || other?.value === fact.value ? (other ?? fact) : undefined)
  })
  return new Map([...found].flatMap(([key, fact]) => (fact ? [[key, fact] as const] : [])))
}

const isAmount = (fact: Fact, gap: string, year: number) =>
  MEASURES.has(fact.kind) &&
  fact.year === year &&
  !fact.approx &&
  fact.unit !== '百分点' &&
  itemKey(fact.item).length >= 2 &&
  !isStep(gap, fact)

/** What two figures must share to be of the same thing. */
export const keyOf = ({ item, unit, kind, subject = '' }: Fact): string =>
  [itemKey(item), unit, kind, subject].join(' ')

/** The figures that stand in both reports beyond doubt, in the order of the later one. */
export function pairsOf(earlier: ReadonlyMap<string, Fact>, later: ReadonlyMap<string, Fact>): ComparedFigure[] {
  return [...later].flatMap(([key, now]) => {
    const past = earlier.get(key)
    return past ? [compared(past, now)] : []
  })
}

const clean = (value: number) => Math.round(value * 1e6) / 1e6

function compared(earlier: Fact, later: Fact): ComparedFigure {
  const difference = clean(later.value - earlier.value)
  const grows = later.kind !== 'percent' && earlier.value !== 0
  return {
    item: later.item,
    unit: later.unit,
    kind: later.kind,
    earlier,
    later,
    difference,
    percent: grows ? Math.round((10_000 * difference) / earlier.value) / 100 : null,
  }
}
