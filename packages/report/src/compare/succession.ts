import type { Reading } from '../read/reading.ts'

type Masthead = Pick<Reading, 'title' | 'district' | 'year'>

const YEAR = /关于|(?:19|20)\d{2}\s*年?度?|二[〇○0零][〇○一二三四五六七八九零]{2}年?度?/gu
const GOVERNMENT = /人民政府(?:办公室)?/gu
const ORGAN = /^([一-龥]{1,14}?(?:街道|镇|乡|局|厅|委员会|海关|法院|检察院|中心))/u

const plain = (words: string) => words.replace(/[\s《》“”]/gu, '')
const placeOf = ({ district }: Masthead) => plain(district).replace(/人民政府$/u, '')

/** The words of a title without year, government and place: what organ it names, and what it is a report of. */
function rest(masthead: Masthead): string {
  const words = plain(masthead.title).replace(YEAR, '').replace(GOVERNMENT, '')
  const place = placeOf(masthead)
  for (let from = 0; from < place.length - 1; from += 1)
    if (words.startsWith(place.slice(from))) return words.slice(place.length - from)
  return words
}

/** The bureau, town or street that a title names; none for the report of a whole district. */
const organOf = (masthead: Masthead) => ORGAN.exec(rest(masthead))?.[1] ?? ''

/** Whose report it is, as far as its head tells: the district, and the bureau, town or street where it is not the district's own. */
export const issuerOf = (masthead: Masthead): string => placeOf(masthead) + organOf(masthead)

/** Whether two reports are of the same district or organ, named with or without what lies above it, in different years. */
export function isSuccession(one: Masthead, other: Masthead): boolean {
  if (one.year <= 0 || other.year <= 0 || one.year === other.year) return false
  const [left, right] = [issuerOf(one), issuerOf(other)]
  if (left === '' && right === '') return one.title.trim() !== '' && rest(one) === rest(other)
  return left !== '' && right !== '' && (left.endsWith(right) || right.endsWith(left))
}
