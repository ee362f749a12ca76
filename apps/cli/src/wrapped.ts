import { widthOf } from './columns.ts'

const STOPS = '，。、；：！？）】》”’…%％,;:!?)'
/** A number or a sign with the stops that follow it; brackets stay with what they open. */
const WORD = new RegExp(`\\s|[（【《“‘(]*(?:[!-~]+?(?=[^!-~]|$)|[^!-~\\s])[${STOPS}]*`, 'gu')

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
    if (open.trim() !== '' && widthOf(open + word) > width) {
      lines.push(open.trimEnd())
      open = indent + word.trimStart()
    } else open += word
  }
  return [...lines, open]
}
