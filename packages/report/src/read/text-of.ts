import { Parser } from 'htmlparser2'
import mammoth from 'mammoth'

export interface ReportFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file the reader cannot take, with the reason in Chinese. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
}

const LARGEST = 64 * 1024 * 1024

/** The plain text of a .txt (UTF-8 or GB18030), .docx or .html file; throws `UnreadableFile` for anything else. */
export async function textOf(file: ReportFile): Promise<string> {
  if (file.bytes.length === 0) throw new UnreadableFile(`文件“${file.name}”是空的。`)
  if (file.bytes.length > LARGEST) throw new UnreadableFile(`文件“${file.name}”超过 64 MB，不像是一份报告。`)
  const text = await plainText(file)
  if (text.trim() === '') throw new UnreadableFile(`文件“${file.name}”里没有文字。`)
  return text
}

async function plainText(file: ReportFile): Promise<string> {
  const kind = /\.([a-z]+)$/i.exec(file.name)?.[1]?.toLowerCase()
  if (kind === 'txt' || kind === 'md') return decoded(file)
  if (kind === 'html' || kind === 'htm') return htmlText(decoded(file))
  if (kind === 'docx') return await docxText(file)
  throw new UnreadableFile(`无法读取“${file.name}”：只支持 .txt、.docx 和 .html 文件。`)
}

function decoded(file: ReportFile): string {
  const { bytes } = file
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return fromChineseCharset(file)
  }
}

function fromChineseCharset({ name, bytes }: ReportFile): string {
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes)
  } catch {
    throw new UnreadableFile(`无法读取“${name}”：文字编码既不是 UTF-8 也不是 GB18030。`)
  }
}

async function docxText({ name, bytes }: ReportFile): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
    return htmlText(value)
  } catch {
    throw new UnreadableFile(`无法读取“${name}”：这不是完好的 .docx 文件。`)
  }
}

const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'head'])
const LINES = new Set([
  'p',
  'div',
  'br',
  'li',
  'tr',
  'table',
  'section',
  'article',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'title',
])

/** The visible words of a page, one line for each block; table cells are parted by a blank. */
function htmlText(html: string): string {
  const words: string[] = []
  let unseen = 0
  const parser = new Parser({
    onopentagname(name) {
      if (UNSEEN.has(name)) unseen += 1
      if (LINES.has(name)) words.push('\n')
    },
    ontext(text) {
      if (unseen === 0) words.push(text.replace(/[\r\n]+/g, ' '))
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseen -= 1
      if (LINES.has(name) && name !== 'br') words.push('\n')
      if (name === 'td' || name === 'th') words.push(' ')
    },
  })
  parser.end(html)
  return words
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}
