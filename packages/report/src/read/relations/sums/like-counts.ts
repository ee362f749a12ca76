import type { Mention } from '../../mentions.ts'
import { sameFamily } from '../../units.ts'
import { isStock } from '../context/roles.ts'
import { addsUp, type Claim, nearly, sumClaim, total } from '../reckoning/claim.ts'
import { sameYear } from '../reckoning/measure.ts'
import { perMention } from '../reckoning/per-mention.ts'
import { isSumBySlip } from './slips.ts'

const REACH = 30
const APART = 24
const PARAGRAPHS = 4
const MOST = 8
const SMALLEST = 20
const NAME = 2
const MISS = 0.02
const CLOSED = /[已审办执]结|结案/u
const CLOSE = '结案'
const ASIDE = /累计|平均|日均|上年|去年|同期|其中/u

interface Sum {
  readonly parts: readonly Mention[]
  readonly whole: Mention
}

/** `应结972件…事件类应结956件，结案902件；部件类应结16件，结案9件`: counts of one name told part by part or paragraph by paragraph come to the count of that name told before them. */
export function likeCounts(mentions: readonly Mention[]): Claim[] {
  const sums = columnsOf(mentions).flatMap((column) => sumsOf(column, mentions))
  const right = sums.filter(({ parts, whole }) => addsUp(parts, whole))
  const proved = new Set(right.map(segmentsOf))
  const doubtful = sums.filter(
    (sum) => !addsUp(sum.parts, sum.whole) && proved.has(segmentsOf(sum)) && isWholeName(sum),
  )
  return [
    ...right.map(({ parts, whole }) => sumClaim(parts, whole)),
    ...doubtful.map(({ parts, whole }) => sumClaim(parts, whole, { soft: true })),
  ]
}

/** The last signs of what a figure is called; closed is closed, by whatever word. */
const nameOf = perMention(({ lead, gap }) => (CLOSED.test(gap.slice(-3)) ? CLOSE : lead.slice(-NAME)))
const isTold = (one: Mention) =>
  isStock(one) && !one.approx && one.place.bracket < 0 && one.row === undefined && nameOf(one).length === NAME

/** The counts of one name and unit, in the order of the text. */
function columnsOf(mentions: readonly Mention[]): Mention[][] {
  const columns = new Map<string, Mention[]>()
  for (const one of mentions) {
    if (!isTold(one) || ASIDE.test(one.gap)) continue
    const key = `${nameOf(one)} ${one.unit}`
    const known = columns.get(key)
    if (known) known.push(one)
    else columns.set(key, [one])
  }
  return [...columns.values()].filter(({ length }) => length > 1)
}

/** Every run of a column that comes, or nearly comes, to a count before it. */
function sumsOf(column: readonly Mention[], mentions: readonly Mention[]): Sum[] {
  return column.flatMap((first, at) => {
    const wholes = wholesOf(first, mentions)
    if (wholes.length === 0) return []
    const run = runFrom(column, at)
    for (let count = run.length; count > 1; count -= 1) {
      const parts = run.slice(0, count)
      const sum = total(parts)
      const whole =
        sum < SMALLEST ? undefined : wholes.find((one) => nearly(sum, one.value, MISS) || isSumBySlip(parts, one))
      if (whole) return [{ parts, whole }]
    }
    return []
  })
}

/** One count of each part of a sentence, or one of each paragraph, as long as they follow each other. */
function runFrom(column: readonly Mention[], at: number): Mention[] {
  const run: Mention[] = []
  for (const one of column.slice(at, at + MOST)) {
    const last = run.at(-1)
    if (last && (one.index - last.index > APART || !isNextSegment(one, last) || !sameYear(one, last))) break
    run.push(one)
  }
  return run
}

function isNextSegment(one: Mention, last: Mention): boolean {
  if (one.place.sentence === last.place.sentence) return one.place.part === last.place.part + 1
  return one.place.paragraph - last.place.paragraph === 1
}

const wholesOf = (first: Mention, mentions: readonly Mention[]) =>
  mentions
    .slice(Math.max(0, first.index - REACH), first.index)
    .filter(
      (one) =>
        isTold(one) &&
        one.value > first.value &&
        sameFamily(one.unit, first.unit) &&
        first.place.paragraph - one.place.paragraph <= PARAGRAPHS &&
        sameYear(one, first) &&
        (nameOf(one) === nameOf(first) || one.lead.includes(nameOf(first))),
    )
    .reverse()

const segmentsOf = ({ parts }: Sum) => parts.map(({ place }) => place.part).join(' ')
const isWholeName = ({ parts, whole }: Sum) => parts.every((one) => whole.lead.includes(nameOf(one)))
