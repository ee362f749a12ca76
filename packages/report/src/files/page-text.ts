import { DomUtils, parseDocument } from 'htmlparser2'
import { articleOf, isTag, isUnseen, type Page, type PageNode, type Tag } from './article.ts'
import { raised } from './raised.ts'
import { LIMITS, UnreadableFile } from './report-file.ts'

const BLOCKS = new Set(
  'p div section article main header h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tr blockquote pre form center hr'.split(
    ' ',
  ),
)
const CELLS = new Set(['td', 'th'])
const LONG_CELL = 400
const SHORTEST_TITLE = 8

/** The words of a page's article below its headline, a line for each block and each table row; cells are parted by tabs. */
export function pageText(html: string): string {
  if (html.split('<', LIMITS.tags + 1).length > LIMITS.tags)
    throw new UnreadableFile('网页的标签过多，不像是一份报告。')
  const page = parseDocument(html)
  const { article, isFurniture } = articleOf(page)
  const skip = (tag: Tag) => isUnseen(tag) || isFurniture(tag)
  const words = tidy(blocksOf(article, skip))
  const headline = headlineOf(page)
  return headline !== undefined && !squeezed(words).includes(squeezed(headline)) ? `${headline}\n${words}` : words
}

type Skip = (tag: Tag) => boolean

function blocksOf(node: Page | PageNode, skip: Skip): string {
  if ('data' in node) return node.type === 'text' ? wordsIn(node) : ''
  if ('name' in node && skip(node)) return ''
  if ('name' in node && node.name === 'br') return '\n'
  if ('name' in node && node.name === 'tr') return `\n${rowOf(node, skip)}\n`
  const inner = innerOf(node.childNodes, skip)
  return 'name' in node && BLOCKS.has(node.name) ? `\n${inner}\n` : inner
}

function innerOf(nodes: readonly PageNode[], skip: Skip): string {
  let words = ''
  for (const node of nodes) words += isRaised(node) ? raised(blocksOf(node, skip), words) : blocksOf(node, skip)
  return words
}

const isRaised = (node: PageNode) =>
  isTag(node) && (node.name === 'sup' || /vertical-align\s*:\s*super/i.test(node.attribs['style'] ?? ''))

/** Line ends are only blanks but in preformatted text. */
function wordsIn({ data, parent }: Extract<PageNode, { data: string }>): string {
  const preformatted = parent !== null && 'name' in parent && isPreformatted(parent)
  return preformatted ? data : data.replace(/[\r\n\t]+/g, ' ')
}

function isPreformatted(tag: Tag): boolean {
  for (let here: Tag['parent'] = tag; here !== null && 'name' in here; here = here.parent)
    if (here.name === 'pre') return true
  return false
}

/** A row of figures is one line; a row that only lays out the page is its cells one below the other. */
function rowOf(row: Tag, skip: Skip): string {
  const cells = row.childNodes.filter(isTag).filter((cell) => CELLS.has(cell.name) && !skip(cell))
  const texts = cells.map((cell) => innerOf(cell.childNodes, skip))
  const laysOut = texts.length < 2 || texts.some((text) => text.length > LONG_CELL)
  return laysOut ? texts.join('\n') : texts.map((text) => text.trim().replace(/\s+/g, ' ')).join('\t')
}

const squeezed = (text: string) => text.replace(/\s+/g, '')

const tidy = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/^[^\S\t]+|\s+$/g, ''))
    .filter((line) => line.trim() !== '')
    .join('\n')

/** What the page calls itself: the title given for search, its first heading, or its window title without the site. */
function headlineOf(page: Page): string | undefined {
  const tags = DomUtils.find(
    (node) => isTag(node) && /^(?:meta|h1|title)$/.test(node.name),
    page.childNodes,
    true,
    200,
  ).filter(isTag)
  const meta = tags.find((tag) => tag.name === 'meta' && /^articletitle$/i.test(tag.attribs['name'] ?? ''))
  const named = (name: string) => tags.filter((tag) => tag.name === name).map((tag) => DomUtils.textContent(tag).trim())
  const window = named('title').map((title) => title.split(/[_|]|\s[-—–]\s/)[0]?.trim() ?? '')
  return [meta?.attribs['content']?.trim() ?? '', ...named('h1'), ...window].find(
    (title) => title.length >= SHORTEST_TITLE && /\p{Script=Han}/u.test(title),
  )
}
