import { createOfficer, createRegion, type Database, type Written } from '@yifa/record'
import type { Account } from './accounts.ts'
import type { Invented } from './invented.ts'
import { officers } from './officers.ts'
import { district } from './organs.ts'

/** So many are taken on side by side: as many as the database has doors for, and not more. */
const atOnce = 4

function must<T>(made: Written<T>): T {
  if (!made.ok) throw new Error(`演示区建立失败：${made.message}`)
  return made.value
}

async function employ(database: Database, { account, name, posts }: Invented, password: string): Promise<Employed> {
  const { region } = district
  const { officer } = must(
    await createOfficer(database, region, { officer: `demo-${account}`, account, name, password }),
  )
  return { officer, name, posts }
}

/** An officer of the district with the id the record knows. */
export interface Employed extends Pick<Invented, 'name' | 'posts'> {
  readonly officer: string
}

/** Sets up the region and the accounts of everybody who works there; organs and appointments come in with the registers. */
export async function found(database: Database, accounts: readonly Account[]): Promise<readonly Employed[]> {
  must(await createRegion(database, district))
  const passwords = new Map(accounts.map(({ account, password }) => [account, password]))
  const staff: Employed[] = []
  for (let next = 0; next < officers.length; next += atOnce) {
    const some = officers.slice(next, next + atOnce)
    staff.push(...(await Promise.all(some.map((one) => employ(database, one, passwords.get(one.account) ?? '')))))
  }
  return staff
}
