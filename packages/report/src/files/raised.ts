const NOTE_MARK = /^[\s\d①-⑳()[\]（）〔〕［］*＊†、，,-]+$/u
const UNIT = /[a-zA-Z]$/
const POWERS: Readonly<Record<string, string>> = { '2': '²', '3': '³' }

/** Whether words set above the line only point to a note. */
export const isNoteMark = (words: string): boolean => NOTE_MARK.test(words)

/** What words set above the line say in running text after `before`: the mark of a note says nothing, `m2` is m². */
export function raised(words: string, before: string): string {
  if (!isNoteMark(words)) return words
  return (UNIT.test(before.trimEnd()) && POWERS[words.trim()]) || ''
}
