export interface Span {
  readonly start: number
  readonly end: number
}

interface Pair {
  readonly close: string
  readonly longest: number
}

const NAME = 40
const TITLE = 160
const PAIRS = new Map<string, Pair>([
  ['“', { close: '”', longest: NAME }],
  ['「', { close: '」', longest: NAME }],
  ['『', { close: '』', longest: NAME }],
  ['‘', { close: '’', longest: NAME }],
  ['"', { close: '"', longest: NAME }],
  ['《', { close: '》', longest: TITLE }],
])
const SENTENCE_END = new Set([...'。；;！!？'])

/**
 * Quoted names and book titles, in order: inside them numbers name a thing (“三项制度”, 《…（2015-2020年）》).
 * Quoted whole sentences are left out. One pass; a mark that never closes costs nothing.
 */
export function namesInText(text: string): Span[] {
  const found: Span[] = []
  let open: { start: number; pair: Pair; speaks: boolean } | undefined
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    if (open && at - open.start > open.pair.longest) open = undefined
    if (open && sign === open.pair.close) {
      if (!open.speaks) found.push({ start: open.start, end: at + 1 })
      open = undefined
      continue
    }
    if (open && SENTENCE_END.has(sign)) open = { ...open, speaks: true }
    const pair = PAIRS.get(sign)
    if (pair && !(open && open.pair.longest >= pair.longest)) open = { start: at, pair, speaks: false }
  }
  return found
}

/** For ascending `places`, whether each lies inside one of the ascending spans. */
export function insideAny(places: readonly number[], spans: readonly Span[]): boolean[] {
  let next = 0
  return places.map((place) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= place) next += 1
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) <= place
  })
}
