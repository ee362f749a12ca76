import type { Mention } from '../mentions.ts'
import type { Claim } from './reckoning/claim.ts'

const LABEL = /[“"]([三四五六七八九十])(\p{Script=Han}{2})[”"]/gu
const REACH = 120
const COUNTED = '〇一二三四五六七八九十'

/** `“三统一”…统一登记、统一编号、统一发布`: a slogan's number against the list that follows it; never more than a hint. */
export function labels(text: string): (Claim & { readonly place: number })[] {
  const found: (Claim & { readonly place: number })[] = []
  for (const match of text.matchAll(LABEL)) {
    const stated = COUNTED.indexOf(match[1] ?? '')
    const computed = longestList(
      text.slice(match.index + match[0].length, match.index + match[0].length + REACH),
      match[2] ?? '',
    )
    if (computed >= 2) found.push({ ...labelClaim(stated, computed), place: match.index })
  }
  return found
}

/** The longest run of listed items that all begin with the slogan's word. */
function longestList(after: string, word: string): number {
  const lists = after.split(/[，,。；;\n]/u).map((clause) => {
    const items = clause.split(/[、和]/u)
    const first = items[0] ?? ''
    return items.filter((item, index) => (index === 0 ? first.includes(word) : item.startsWith(word))).length
  })
  return Math.max(0, ...lists)
}

const labelClaim = (stated: number, computed: number): Claim & { mentions: readonly Mention[] } => ({
  kind: 'sum',
  expression: `${Array.from({ length: computed }, () => '1').join('+')}=${stated}`,
  mentions: [],
  stated,
  computed,
  holds: computed === stated,
  explainedBy: computed === stated ? 'exact' : 'none',
  ...(computed === stated ? {} : { soft: true as const }),
})
