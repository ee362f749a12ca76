import type { Mention } from '../../mentions.ts'
import { isBlank } from '../../signs.ts'
import type { Claim } from '../reckoning/claim.ts'

const REACH = 400
const LONG_REACH = 1200
const OPENERS = new Set([...'“《「（(【'])
const CLOSERS = new Set([...'”》」）)】'])
const STOPS = new Set([...'，,。；;：:！!？?'])
const MOST = 20
const ANNOUNCED = /^[^，。；：]{0,12}(?:[：:]|[，,]?(?:分别是|分别为|即|包括))/u

/** `A、B和C等三项`, `“甲”“乙”两大行动`, `四个小组：A、B、C、D`: the list beside a number counted, where it comes out. */
export function listedItems(text: string, mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((mention) => {
    const { value, unit, kind, approx, row } = mention
    if (kind !== 'count' || approx || row !== undefined || unit === '人' || unit === '名' || value < 2 || value > MOST)
      return []
    const start = listEnd(text, mention.start)
    const counts = [...countsBefore(text.slice(Math.max(0, start.at - REACH), start.at)), ...countsAfter(text, mention)]
    const fitting = counts.includes(value)
    return fitting ? [listClaim(mention)] : []
  })
}

function listEnd(text: string, at: number) {
  let end = at
  while (isBlank(text[end - 1])) end -= 1
  const open = text[end - 1] === '等'
  return { at: open ? end - 1 : end, open }
}

/** How many items the clause that ends here lists, read with 和 as part of a name or as a joint; behind 、 the list goes on. */
function countsBefore(stretch: string): number[] {
  if (/、\s*$/u.test(stretch)) return []
  const { items, joints } = new ListScan(stretch)
  return items + joints > 1 ? [items, items + Math.min(joints, 1)].filter((count) => count > 1) : []
}

/** Reads a clause from its end, passing over quotes, titles and brackets as wholes. */
class ListScan {
  items = 1
  joints = 0
  private depth = 0

  constructor(stretch: string) {
    for (let at = stretch.length - 1; at >= 0; at -= 1) {
      const sign = stretch[at] ?? ''
      if (this.depth <= 0 && STOPS.has(sign)) return
      if (CLOSERS.has(sign)) this.close(OPENERS.has(stretch[at + 1] ?? ''))
      else if (OPENERS.has(sign)) this.depth -= 1
      else if (this.depth <= 0) this.outside(sign)
    }
  }

  private close(beforeOpener: boolean): void {
    this.depth += 1
    if (this.depth === 1 && beforeOpener) this.items += 1
  }

  private outside(sign: string): void {
    if (sign === '、') this.items += 1
    else if (sign === '和' || sign === '及') this.joints += 1
  }
}

function countsAfter(text: string, mention: Mention): number[] {
  const after = text.slice(mention.end, mention.end + REACH)
  const opening = ANNOUNCED.exec(after)?.[0]
  if (opening === undefined) return []
  const numbered = lastOrdinal(text.slice(mention.end, mention.end + LONG_REACH))
  if (numbered > 1) return [numbered]
  const list = after.slice(opening.length).split(/[。；;\n]/u)[0] ?? ''
  return countsBefore(list.split(/[，,]/u)[0] ?? '')
}

const ORDINALS = '一二三四五六七八九十'

/** How far a list told as 一是…二是…三是 counts. */
function lastOrdinal(after: string): number {
  let count = 0
  let at = 0
  for (const sign of ORDINALS) {
    const found = after.indexOf(`${sign}是`, at)
    if (found < 0) break
    count += 1
    at = found + 2
  }
  return count
}

const listClaim = (mention: Mention): Claim => ({
  kind: 'sum',
  expression: `${Array.from({ length: mention.value }, () => '1').join('+')}=${mention.value}`,
  mentions: [mention],
  stated: mention.value,
  computed: mention.value,
  holds: true,
  explainedBy: 'exact',
})
