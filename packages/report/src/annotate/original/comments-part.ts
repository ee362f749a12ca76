import { printable } from '../pencil.ts'
import { author, initials, type Remark } from '../remarks.ts'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const PART = 'word/comments.xml'

const escaped = (words: string) =>
  printable(words).replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign)

const commentOf = ({ id, words }: Remark) => {
  const paragraphs = words.map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`)
  return `<w:comment w:id="${id}" w:author="${author}" w:initials="${initials}">${paragraphs.join('')}</w:comment>`
}

/** The parts of a .docx file, by path. */
export type Texts = ReadonlyMap<string, string>

/** The first number that no comment of a file bears. */
export function firstFree(parts: Texts): number {
  const taken = [...(parts.get(PART) ?? '').matchAll(/<w:comment\s[^>]*w:id="(\d+)"/g)].map(([, id]) => Number(id))
  return taken.reduce((most, id) => Math.max(most, id), -1) + 1
}

/** The parts that must say so where comments are added to a file whose document is the part `main`. */
export function withComments(parts: Texts, main: string, comments: readonly Remark[]): Texts {
  const said = comments.map(commentOf).join('')
  const own = parts.get(PART)
  if (own !== undefined) return new Map([[PART, before(own, '</w:comments>', said)]])
  const links = main.replace(/([^/]+)$/, '_rels/$1.rels')
  const link = `<Relationship Id="rIdYifaComments" Type="${RELATION}" Target="comments.xml"/>`
  const type = `<Override PartName="/${PART}" ContentType="${TYPE}"/>`
  const none = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
  return new Map([
    [PART, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments xmlns:w="${WORD}">${said}</w:comments>`],
    [links, before(parts.get(links) ?? none, '</Relationships>', link)],
    ['[Content_Types].xml', before(parts.get('[Content_Types].xml') ?? '', '</Types>', type)],
  ])
}

/** Puts words before the closing tag of a part; a part that holds nothing may be closed in its only tag. */
function before(xml: string, closing: string, words: string): string {
  const at = xml.lastIndexOf(closing)
  return at < 0 ? xml.replace(/\s*\/>\s*$/, `>${words}${closing}`) : xml.slice(0, at) + words + xml.slice(at)
}
