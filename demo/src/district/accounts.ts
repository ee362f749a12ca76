import { randomInt } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { weakness } from '@yifa/record'
import * as z from 'zod'
import { officers } from './officers.ts'
import { organs } from './organs.ts'

const account = z.object({
  account: z.string(),
  name: z.string(),
  duty: z.string(),
  password: z.string(),
  /** The name of the organ; accounts kept by earlier versions have none. */
  organ: z.string().optional(),
})

/** An account of the demonstration, with the password it was given at the first start. */
export type Account = Readonly<z.infer<typeof account>>

/** Letters and digits that are not taken for one another. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
const letters = (count: number): string =>
  Array.from({ length: count }, () => alphabet[randomInt(alphabet.length)]).join('')

function newPassword(login: string, name: string): string {
  for (;;) {
    const password = [letters(4), letters(4), letters(4)].join('-')
    if (weakness(password, login, name) === undefined) return password
  }
}

/** An account with a random password for everybody in the district. */
export const newAccounts = (): readonly Account[] =>
  officers.map(({ account: login, name, duty, organ }) => ({
    account: login,
    name,
    duty,
    organ: organs.find((one) => one.organ === organ)?.name ?? organ,
    password: newPassword(login, name),
  }))

/** Keeps the accounts where only their owner can read them. */
export async function keepAccounts(path: string, accounts: readonly Account[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 })
}

/** The accounts kept at the first start; undefined when the file is not there or not ours. */
export async function keptAccounts(path: string): Promise<readonly Account[] | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const read = z
    .string()
    .transform((json, context) => {
      try {
        return JSON.parse(json) as unknown
      } catch {
        context.addIssue('不是 JSON')
        return z.NEVER
      }
    })
    .pipe(z.array(account))
    .safeParse(text)
  return read.success ? read.data : undefined
}
