import { widthOf } from './columns.ts'

const NEVER_FIRST = new Set([...'，。、；：！？）】》”’…%％'])
const WORD = /[!-~]+|\s|[^!-~\s]/gu

/** Breaks the lines of a text so that none is wider than `width` cells; what follows hangs under the first word, and no line begins with a stop. */
export const wrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .flatMap((line) => pieces(line, width))
    .join('\n')

function pieces(line: string, width: number): string[] {
  if (widthOf(line) <= width) return [line]
  const indent = ' '.repeat(widthOf(/^\s*(?:\d+\.\s|\p{Script=Han}{2}：)?/u.exec(line)?.[0] ?? ''))
  const lines: string[] = []
  let open = ''
  for (const word of line.match(WORD) ?? []) {
    if (open.trim() !== '' && widthOf(open + word) > width - room(word)) {
      lines.push(open.trimEnd())
      open = indent + word.trimStart()
    } else open += word
  }
  return [...lines, open]
}

/** Stops may hang into the last two cells, so that they need not begin a line. */
const room = (word: string): number => (NEVER_FIRST.has(word) ? 0 : 2)
