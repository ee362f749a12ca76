/** What a spreadsheet would take for a formula, or for one that is guarded already. */
const formula = /^'*[=+\-@\t\r]/u

/** A text as a cell of comma-separated values that no spreadsheet reckons with: an apostrophe stands before what looks like a formula. */
export const guarded = (text: string): string => (formula.test(text) ? `'${text}` : text)

/** The text behind a guarded cell; any other cell as it is. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell
