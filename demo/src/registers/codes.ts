import { isCreditCode, isIdentityNumber } from '@yifa/kernel'
import { district } from '../district/organs.ts'
import { padded } from './seed.ts'

/** Completes a code with the one character that makes it right; throws when none does. */
function completed(start: string, characters: string, isRight: (code: string) => boolean): string {
  const found = [...characters].map((last) => `${start}${last}`).find(isRight)
  if (found === undefined) throw new Error(`no check character completes ${start}`)
  return found
}

const creditCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** The code of an invented organisation: registered (first two characters) in a region that does not exist. */
export const creditCodeOf = (registered: '11' | '12' | '31' | '51' | '91' | '92', number: number): string =>
  completed(`${registered}${district.region}YA${padded(number, 7)}`, creditCharacters, isCreditCode)

/** The number of an invented person, born in a region that does not exist. */
export const identityOf = (number: number): string => {
  const birth = `${1970 + (number % 30)}${padded((number % 12) + 1, 2)}${padded((number % 28) + 1, 2)}`
  return completed(`${district.region}${birth}${padded(number % 1000, 3)}`, '0123456789X', isIdentityNumber)
}
