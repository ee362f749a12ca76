import { randomBytes, randomInt, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

interface Strength {
  readonly logN: number
  readonly r: number
  readonly p: number
}

/** log2 of the cost, block size and parallelism: 32 MiB and about a tenth of a second for each trial. */
const strength: Strength = { logN: 15, r: 8, p: 1 }
/** For passwords nobody thought up: they cannot be guessed, however fast a trial is. */
const randomStrength: Strength = { ...strength, logN: 12 }
const length = 32

function derive(password: string, salt: Buffer, { logN, r, p }: Strength): Promise<Buffer> {
  const options: ScryptOptions = { N: 2 ** logN, r, p, maxmem: 256 * 2 ** logN * r }
  return new Promise((resolve, reject) =>
    scrypt(password.normalize('NFKC'), salt, length, options, (error, key) => (error ? reject(error) : resolve(key))),
  )
}

async function hashed(password: string, by: Strength): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password, salt, by)
  return ['scrypt', by.logN, by.r, by.p, salt.toString('base64'), key.toString('base64')].join('$')
}

/** Hash of a password with a salt of its own, as text that names its parameters. */
export const hashPassword = (password: string): Promise<string> => hashed(password, strength)

/** The same of a password from `randomPassword`, fast enough to make thousands at once. */
export const hashRandomPassword = (password: string): Promise<string> => hashed(password, randomStrength)

const nobody = ['scrypt', strength.logN, strength.r, strength.p, 'AAAAAAAAAAAAAAAAAAAAAA==', ''].join('$')

/** Takes as long as a trial of a password somebody chose, so that the time does not tell the kinds apart. */
async function lingers(password: string, logN: number): Promise<void> {
  if (logN < strength.logN) await derive(password, Buffer.alloc(16), strength)
}

/** Whether the password is the hashed one; without a hash it takes as long and is not. */
export async function matches(password: string, hash: string = nobody): Promise<boolean> {
  const [kind, logN, r, p, salt, key] = hash.split('$')
  if (kind !== 'scrypt' || salt === undefined || key === undefined) throw new Error('unknown form of password hash')
  const derived = await derive(password, Buffer.from(salt, 'base64'), {
    logN: Number(logN),
    r: Number(r),
    p: Number(p),
  })
  await lingers(password, Number(logN))
  const expected = Buffer.from(key, 'base64')
  return expected.length === derived.length && timingSafeEqual(expected, derived)
}

/** Letters and digits that are not taken for one another. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
const letters = (count: number): string =>
  Array.from({ length: count }, () => alphabet[randomInt(alphabet.length)]).join('')

/** A password of sixteen random signs in fours, some 79 bits, that may be chosen for this account. */
export function randomPassword(account: string, name: string): string {
  for (;;) {
    const password = Array.from({ length: 4 }, () => letters(4)).join('-')
    if (weakness(password, account, name) === undefined) return password
  }
}

/** Why a password may not be chosen, in Chinese; undefined when it may. */
export function weakness(password: string, account: string, name: string): string | undefined {
  const plain = password.normalize('NFKC').toLowerCase()
  if ([...plain].length < 10) return '密码至少 10 个字符'
  if (new Set(plain).size < 5) return '密码中不同的字符太少'
  if (plain.includes(account.toLowerCase()) || plain.includes(name.toLowerCase())) return '密码不能包含账号或姓名'
  const runs = [...plain].filter((sign, at) => at > 0 && Math.abs(sign.charCodeAt(0) - plain.charCodeAt(at - 1)) <= 1)
  if (runs.length > plain.length / 2) return '密码不能以连续或重复的字符为主'
  return undefined
}
