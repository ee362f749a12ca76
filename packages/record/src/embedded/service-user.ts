import { chownSync, existsSync, lchownSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The unprivileged account PostgreSQL runs under when we are root, who may not run it. */
export type ServiceUser = { readonly uid: number; readonly gid: number }

const candidates = ['postgres', '_postgres', 'nobody', 'daemon']

/** The owner of existing data, else the first known unprivileged account; undefined when we are not root. */
export function serviceUser(cluster: string): ServiceUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster)
    if (uid !== 0) return { uid, gid }
  }
  const accounts = new Map(
    readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .map(([name, , uid, gid]) => [name, { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }] as const),
  )
  const found = candidates.map((name) => accounts.get(name)).find((user) => user !== undefined && user.uid > 0)
  if (found) return found
  throw new Error('以 root 运行时需要一个普通账户来运行数据库，但系统里没有 postgres、nobody 或 daemon 账户')
}

/** Gives a directory and all below it to `user`. */
export function giveTree(directory: string, user: ServiceUser): void {
  chownSync(directory, user.uid, user.gid)
  for (const entry of readdirSync(directory, { recursive: true, encoding: 'utf8' }))
    lchownSync(join(directory, entry), user.uid, user.gid)
}

/** Whether every directory above `path` lets strangers pass. */
export function openToOthers(path: string): boolean {
  for (let above = dirname(path); ; above = dirname(above)) {
    if ((statSync(above).mode & 0o001) === 0) return false
    if (above === dirname(above)) return true
  }
}
