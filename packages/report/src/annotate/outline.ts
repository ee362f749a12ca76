import { Parser } from 'htmlparser2'
import mammoth from 'mammoth'

/** Levels of headings by their words, in the order in which they occur: 1 to 6. */
export type Outline = ReadonlyMap<string, readonly number[]>

const wordsOf = (line: string): string => line.replace(/\s+/g, '')

function headingsIn(html: string): Outline {
  const found = new Map<string, number[]>()
  let level = 0
  let words = ''
  const parser = new Parser({
    onopentagname(name) {
      if (/^h[1-6]$/.test(name)) [level, words] = [Number(name[1]), '']
    },
    ontext(text) {
      if (level > 0) words += text
    },
    onclosetag(name) {
      if (!/^h[1-6]$/.test(name)) return
      const key = wordsOf(words)
      found.set(key, [...(found.get(key) ?? []), level])
      level = 0
    },
  })
  parser.end(html)
  return found
}

/** The headings a file marks as such: of .docx and .html; empty for files that mark none or cannot be read. */
export async function outlineOf({
  name,
  bytes,
}: {
  readonly name: string
  readonly bytes: Uint8Array
}): Promise<Outline> {
  if (/\.html?$/i.test(name)) return headingsIn(new TextDecoder().decode(bytes))
  if (!/\.docx$/i.test(name)) return new Map()
  const styles = ['1', '2', '3', '4'].map((level) => `p[style-name='标题 ${level}'] => h${level}:fresh`)
  const title = ["p[style-name='Title'] => h1:fresh", "p[style-name='标题'] => h1:fresh"]
  const options = { styleMap: [...title, ...styles] }
  const html = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options).catch(() => undefined)
  return html ? headingsIn(html.value) : new Map()
}

const longest = 45
const chapter = /^\s*[一二三四五六七八九十]{1,3}、/
const part = /^\s*[（(][一二三四五六七八九十]{1,3}[）)]/

/** The level a line has by its numbering, as official papers number (一、then（一）); undefined for running text. */
function numbered(line: string): number | undefined {
  if (line.trim().length > longest || /[。；;]/.test(line)) return undefined
  if (chapter.test(line)) return 1
  return part.test(line) ? 2 : undefined
}

/** Tells the level of each line in turn: as the file marks it, or by its numbering where the file marks nothing. */
export function levels(outline: Outline): (line: string) => number | undefined {
  const taken = new Map<string, number>()
  return (line) => {
    if (outline.size === 0) return numbered(line)
    const key = wordsOf(line)
    const all = outline.get(key)
    const at = taken.get(key) ?? 0
    if (all) taken.set(key, at + 1)
    return all?.[at]
  }
}
