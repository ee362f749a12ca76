import { excerpt } from '../note/excerpt.ts'
import type { Explanation, Fact } from '../read/reading.ts'
import { itemKey } from './item-key.ts'
import { likely } from './likely.ts'
import { asPrinted, type Computed, difference, explained, growth } from './measure.ts'
import { gapBefore, keyOf, type PublishedReport } from './pairs.ts'
import { type StatedStep, statedSteps } from './stated-steps.ts'
import { saysBase } from './step.ts'

/** What the later report says about a change, set against the figures of both. */
export interface CheckedChange {
  /** 增幅, 增减数, or the earlier year's figure as the later report gives it. */
  readonly kind: 'growth' | 'step' | 'base'
  readonly item: string
  readonly earlier: Fact
  /** The later year's figure; for `base` the figure that restates the earlier one. */
  readonly later: Fact
  readonly stated: Fact
  /** With the sign of the change. */
  readonly computed: number
  readonly holds: boolean
  readonly explainedBy: Explanation
  /** Whether it is uncertain that both reports count the same thing. */
  readonly soft?: true
  readonly passage: string
}

interface Match {
  readonly past: Fact
  readonly sure: boolean
}

interface Years {
  readonly earlier: ReadonlyMap<string, Fact>
  readonly past: number
  readonly now: number
}

const SHORT_ITEM = 4
const FAR = 10

/** The changes and earlier values a report states, each checked against the report of the earlier year. */
export function statedChanges(report: PublishedReport, earlier: ReadonlyMap<string, Fact>, past: number) {
  const { text, reading } = report
  const years = { earlier, past, now: reading.year }
  const steps = new Map(statedSteps(report).map((stated) => [stated.stated, stated]))
  return reading.facts.flatMap((stated, at): CheckedChange[] => {
    if (stated.approx) return []
    const before = reading.facts[at - 1]
    const told = steps.get(stated)
    const found = told ? step(told, years) : base(stated, before, gapBefore(text, stated, before), years)
    return found ? [{ ...found, passage: excerpt(text, [found.later, stated]) }] : []
  })
}

type Found = Omit<CheckedChange, 'passage'>

/** `上年为100件`, or a figure that is said to be the earlier year's. */
function base(stated: Fact, host: Fact | undefined, gap: string, { earlier, past, now }: Years): Found | undefined {
  const follows = past === now - 1 && saysBase(gap) && host?.year === now && !host.approx
  if ((stated.year !== past && !follows) || stated.direction !== undefined) return undefined
  const later = follows && host?.unit === stated.unit ? host : stated
  const match = matchOf(later, earlier)
  return match ? judged('base', { match, later, stated, sign: 1, computed: asPrinted(match.past) }) : undefined
}

/** `112件，同比增长12%`, `85件，较上年减少5件`, `96.5%，提高1个百分点`. */
function step({ stated, host, words }: StatedStep, { earlier, past, now }: Years): Found | undefined {
  if ((words.since ?? now - 1) !== past) return undefined
  const match = matchOf(host, earlier)
  const measure = match ? measureOf(stated, match.past, host) : undefined
  if (!match || !measure) return undefined
  const [kind, computed] = measure
  return judged(kind, { match, later: host, stated, sign: words.falls ? -1 : 1, computed })
}

function measureOf(stated: Fact, past: Fact, now: Fact): ['growth' | 'step', Computed] | undefined {
  if (stated.unit === '%' && now.unit !== '%') return past.value > 0 ? ['growth', growth(past, now)] : undefined
  const points = stated.unit === '百分点' && now.unit === '%'
  return points || stated.unit === now.unit ? ['step', difference(past, now)] : undefined
}

interface Judged {
  readonly match: Match
  readonly later: Fact
  readonly stated: Fact
  readonly sign: 1 | -1
  readonly computed: Computed
}

/** A miss is only sure where both reports name the thing alike and the numbers are not far apart. */
function judged(kind: Found['kind'], { match, later, stated, sign, computed }: Judged): Found {
  const by = explained(stated, sign, computed)
  const holds = by === 'exact' || by === 'rounding'
  const apart = Math.abs(computed.exact - sign * stated.value)
  const near = apart <= (kind === 'growth' ? FAR : Math.max(1, Math.abs(later.value) / FAR))
  const sure = match.sure && near && itemKey(later.item).length >= SHORT_ITEM
  return {
    kind,
    item: later.item,
    earlier: match.past,
    later,
    stated,
    computed: Math.round(computed.exact * 1e4) / 1e4,
    holds,
    explainedBy: by,
    ...(holds || sure ? {} : { soft: true as const }),
  }
}

/** The earlier figure of the same item; else the only one whose name is nearly the same. */
function matchOf(now: Fact, earlier: ReadonlyMap<string, Fact>): Match | undefined {
  const same = earlier.get(keyOf(now))
  if (same) return { past: same, sure: true }
  const past = likely(now, [...earlier.values()])
  return past ? { past, sure: false } : undefined
}
