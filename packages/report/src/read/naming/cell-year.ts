/** 2024年, 2024年度, 2024年数: the year a column or a row of a table stands for. */
const NAMED = /(?<year>20\d{2})年度?(?=数?$)|^(?<first>20\d{2})年度?(?=\p{Script=Han}{2,}$)/u
/** 上年同期: the year before the report's. */
const BEFORE = /(?:上年同期|去年同期|上年度?|去年)(?=(?:[合总小]计)?数?$)/u
const OWN = /(?:本年度?|今年|当年)(?=(?:[合总小]计)?数?$)/u

/** A cell's name without the year that its row or column gives it; `offset` counts from the report's year. */
export interface CellYear {
  readonly name: string
  readonly year?: number
  readonly offset?: number
}

/** Parts a cell's name from the year in it: 收案2024年数 is 收案数 of 2024. */
export function cellYear(label: string): CellYear {
  const said = NAMED.exec(label)
  if (said) return { name: label.replace(NAMED, ''), year: Number(said.groups?.['year'] ?? said.groups?.['first']) }
  if (BEFORE.test(label)) return { name: label.replace(BEFORE, ''), offset: -1 }
  return OWN.test(label) ? { name: label.replace(OWN, ''), offset: 0 } : { name: label }
}
