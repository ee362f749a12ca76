import type { parseDocument } from 'htmlparser2'
import { LIMITS, UnreadableFile } from './report-file.ts'

export type Page = ReturnType<typeof parseDocument>
export type PageNode = Page['childNodes'][number]
export type Tag = Extract<PageNode, { tagName: string }>

const UNSEEN = new Set(
  'script style noscript template head nav footer aside select button textarea iframe svg object'.split(' '),
)
const CONTAINERS = new Set(['html', 'body', 'main', 'article', 'section', 'div', 'td', 'form', 'center'])
const PASSAGES = new Set([...CONTAINERS, 'table', 'tbody', 'tr'])
const FURNITURE =
  /(?:^|[-_\s])(?:nav\w*|menu\w*|top|head\w*|foot\w*|bread\w*|crumb\w*|position|location|share\w*|copyright|side\w*|related|recommend|search\w*|qrcode|ewm)(?:$|[-_\s\d])/i
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i
const NEARLY_ALL = 0.9
const SMALL = 0.1

export const isTag = (node: PageNode): node is Tag => 'attribs' in node
export const isUnseen = (tag: Tag) =>
  UNSEEN.has(tag.name) || tag.attribs['hidden'] !== undefined || HIDDEN.test(tag.attribs['style'] ?? '')

type Weights = Map<Page | PageNode, number>

/** How many signs stand in a node outside links; what cannot be seen weighs nothing. */
function weigh(node: Page | PageNode, weights: Weights, depth = 0): number {
  if (depth > LIMITS.depth) throw new UnreadableFile('网页的层次过深，不像是一份报告。')
  const weight = 'data' in node ? textWeight(node) : familyWeight(node, weights, depth)
  weights.set(node, weight)
  return weight
}

const textWeight = (node: { type: string; data: string }) =>
  node.type === 'text' ? node.data.replace(/\s+/g, '').length : 0

function familyWeight(node: Exclude<Page | PageNode, { data: string }>, weights: Weights, depth: number): number {
  if ('name' in node && (isUnseen(node) || (node.name === 'a' && node.attribs['href'] !== undefined))) return 0
  return node.childNodes.reduce((sum, child) => sum + weigh(child, weights, depth + 1), 0)
}

/** The innermost block that holds nearly all words of a page, and the blocks in it that are furniture. */
export function articleOf(page: Page): { article: Page | Tag; isFurniture: (tag: Tag) => boolean } {
  const weights: Weights = new Map()
  const all = weigh(page, weights)
  const weightOf = (node: Page | PageNode) => weights.get(node) ?? 0
  let [article, here]: [Page | Tag, Page | Tag] = [page, page]
  for (;;) {
    const heir: Tag | undefined = here.childNodes
      .filter(isTag)
      .find((tag) => weightOf(tag) >= NEARLY_ALL * weightOf(here))
    if (!heir || !PASSAGES.has(heir.name) || all === 0) break
    here = heir
    if (CONTAINERS.has(heir.name)) article = heir
  }
  const isFurniture = (tag: Tag) =>
    FURNITURE.test(`${tag.attribs['class'] ?? ''} ${tag.attribs['id'] ?? ''}`) && weightOf(tag) <= SMALL * all
  return { article, isFurniture }
}
