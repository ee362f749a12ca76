import { Parser } from 'htmlparser2'
import type { Anchored } from '../pencil.ts'

/** Words of a run as they stand in a Word part: the tag that opens them, where they begin and end, how the run is set. */
interface Words {
  readonly tag: number
  readonly from: number
  to: number
  readonly look: string
}

const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`
const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`

/** The words of all runs of a part, in their order. */
function wordsOf(xml: string): readonly Words[] {
  const found: Words[] = []
  const path: string[] = []
  const looks: { from: number; xml: string }[] = []
  const parser = new Parser(
    {
      onopentagname(name) {
        if (name === 'w:r') looks.push({ from: 0, xml: '' })
        const look = looks.at(-1)
        if (name === 'w:rPr' && path.at(-1) === 'w:r' && look) look.from = parser.startIndex
        path.push(name)
      },
      onopentag(name) {
        if (name === 'w:t')
          found.push({
            tag: parser.startIndex,
            from: parser.endIndex + 1,
            to: parser.endIndex + 1,
            look: looks.at(-1)?.xml ?? '',
          })
      },
      onclosetag(name) {
        path.pop()
        const look = looks.at(-1)
        const last = found.at(-1)
        if (name === 'w:rPr' && path.at(-1) === 'w:r' && look) look.xml = xml.slice(look.from, parser.endIndex + 1)
        if (name === 'w:t' && last) last.to = parser.startIndex
        if (name === 'w:r') looks.pop()
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return found
}

/** The words that hold an offset; those after it where it lies between two. */
function holding(all: readonly Words[], offset: number): Words | undefined {
  let [low, high] = [0, all.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.to ?? 0) < offset) low = middle + 1
    else high = middle
  }
  const found = all[low]
  return found && found.from <= offset && offset <= found.to ? found : undefined
}

/** A Word part with comments set around stretches of its words; runs are parted where a comment begins or ends. */
export function commentsIn(xml: string, comments: readonly Anchored[]): string {
  const words = wordsOf(xml)
  const cuts = new Map<number, { ends: string; starts: string }>()
  const cut = (at: number) => {
    const made = cuts.get(at) ?? { ends: '', starts: '' }
    cuts.set(at, made)
    return made
  }
  for (const { id, from, to } of comments) {
    cut(from).starts += start(id)
    cut(to).ends += end(id)
  }
  const changes = [...cuts].flatMap(([at, { ends, starts }]) => {
    const held = holding(words, at)
    if (!held) return []
    const parted = `</w:t></w:r>${ends}${starts}<w:r>${held.look}<w:t xml:space="preserve">`
    const tag = { from: held.tag, to: held.from, words: '<w:t xml:space="preserve">' }
    return [tag, { from: at, to: at, words: parted }]
  })
  return changed(xml, changes)
}

interface Change {
  readonly from: number
  readonly to: number
  readonly words: string
}

/** Changes at the same place are made once; an insertion comes after the tag that ends there. */
function changed(xml: string, changes: readonly Change[]): string {
  const sorted = changes.toSorted((one, other) => one.from - other.from || one.to - other.to)
  let [out, at] = ['', 0]
  for (const { from, to, words } of sorted) {
    if (from < at) continue
    out += xml.slice(at, from) + words
    at = to
  }
  return out + xml.slice(at)
}
