const isWide = (character: string): boolean =>
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(character)

/** How many cells of a terminal a text takes; a Chinese character takes two. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (isWide(character) ? 2 : 1), 0)

/** Lays rows out in columns, each as wide as its widest cell; the last one is left ragged. */
export const columns = (rows: readonly (readonly string[])[], indent = '  '): string => {
  const widths: number[] = []
  for (const row of rows)
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, widthOf(cell))
    })
  const pad = (cell: string, at: number): string => cell + ' '.repeat((widths[at] ?? 0) - widthOf(cell))
  return rows.map((row) => (indent + row.map(pad).join('  ')).trimEnd()).join('\n')
}
