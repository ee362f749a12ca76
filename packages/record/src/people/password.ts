import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

/** log2 of the cost, block size and parallelism: 32 MiB and about a tenth of a second for each trial. */
const strength = { logN: 15, r: 8, p: 1 }
const length = 32

function derive(password: string, salt: Buffer, { logN, r, p }: typeof strength): Promise<Buffer> {
  const options: ScryptOptions = { N: 2 ** logN, r, p, maxmem: 256 * 2 ** logN * r }
  return new Promise((resolve, reject) =>
    scrypt(password.normalize('NFKC'), salt, length, options, (error, key) => (error ? reject(error) : resolve(key))),
  )
}

/** Hash of a password with a salt of its own, as text that names its parameters. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password, salt, strength)
  return ['scrypt', strength.logN, strength.r, strength.p, salt.toString('base64'), key.toString('base64')].join('$')
}

const nobody = ['scrypt', strength.logN, strength.r, strength.p, 'AAAAAAAAAAAAAAAAAAAAAA==', ''].join('$')

/** Whether the password is the hashed one; without a hash it takes as long and is not. */
export async function matches(password: string, hash: string = nobody): Promise<boolean> {
  const [kind, logN, r, p, salt, key] = hash.split('$')
  if (kind !== 'scrypt' || salt === undefined || key === undefined) throw new Error('unknown form of password hash')
  const derived = await derive(password, Buffer.from(salt, 'base64'), {
    logN: Number(logN),
    r: Number(r),
    p: Number(p),
  })
  const expected = Buffer.from(key, 'base64')
  return expected.length === derived.length && timingSafeEqual(expected, derived)
}

/** Why a password may not be chosen, in Chinese; undefined when it may. */
export function weakness(password: string, account: string, name: string): string | undefined {
  const plain = password.normalize('NFKC').toLowerCase()
  if ([...plain].length < 10) return '口令至少 10 个字符'
  if (new Set(plain).size < 5) return '口令中不同的字符太少'
  if (plain.includes(account.toLowerCase()) || plain.includes(name.toLowerCase())) return '口令不能包含账号或姓名'
  const runs = [...plain].filter((sign, at) => at > 0 && Math.abs(sign.charCodeAt(0) - plain.charCodeAt(at - 1)) <= 1)
  if (runs.length > plain.length / 2) return '口令不能以连续或重复的字符为主'
  return undefined
}
