const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const identityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const identityChecks = '10X98765432'

const weigh = (values: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (values[index] ?? 0), 0)

/** Whether the check character of a unified social credit code (统一社会信用代码) is right; GB 32100-2015. */
export function isCreditCode(code: string): boolean {
  const values = [...code].map((character) => creditAlphabet.indexOf(character))
  if (values.length !== 18 || values.includes(-1)) return false
  return creditAlphabet[(31 - (weigh(values, creditWeights) % 31)) % 31] === code[17]
}

/** Whether the check character of an identity number (公民身份号码) is right; GB 11643-1999. It never proves that the person exists. */
export function isIdentityNumber(code: string): boolean {
  if (!/^\d{17}[\dX]$/.test(code)) return false
  return identityChecks[weigh([...code].map(Number), identityWeights) % 11] === code[17]
}
