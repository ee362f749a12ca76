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
  let open: Open | undefined
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    if (!open && !PAIRS.has(sign)) continue
    if (open && at - open.start > open.pair.longest) open = undefined
    if (open && sign === open.pair.close) {
      if (!open.speaks) found.push({ start: open.start, end: at + 1 })
      open = undefined
    } else open = opened(sign, at, open)
  }
  return found
}

interface Open {
  readonly start: number
  readonly pair: Pair
  readonly speaks: boolean
}

/** What is open after a sign: a title outlasts the quotes inside it, a new quote replaces one that never closed. */
function opened(sign: string, at: number, open: Open | undefined): Open | undefined {
  const pair = PAIRS.get(sign)
  if (pair && !(open && open.pair.longest >= pair.longest && open.pair.longest === TITLE))
    return { start: at, pair, speaks: false }
  return open && SENTENCE_END.has(sign) ? { ...open, speaks: true } : open
}

/** For ascending `places`, whether each lies inside one of the ascending spans. */
export function insideAny(places: readonly number[], spans: readonly Span[]): boolean[] {
  let next = 0
  return places.map((place) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= place) next += 1
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) <= place
  })
}
