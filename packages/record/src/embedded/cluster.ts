import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { engineEnvironment, program } from './engine.ts'
import { handOver } from './handover.ts'
import type { ServiceUser } from './service-user.ts'

/** The name of the embedded server's administrator and of its database. */
export const administrator = 'yifa'

export type Site = {
  readonly dataDir: string
  readonly cluster: string
  readonly engine: string
  readonly user: ServiceUser | undefined
}

function ensurePassword({ dataDir, user }: Site): string {
  const file = join(dataDir, 'password')
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' })
    if (user) chownSync(file, user.uid, user.gid)
  }
  return file
}

/** The administrator's password, kept beside the data for this account only. */
export function passwordOf(dataDir: string): string {
  const file = join(dataDir, 'password')
  if (!existsSync(file)) throw new Error(`数据目录 ${dataDir} 缺少口令文件 password，无法登录其中的数据库`)
  return readFileSync(file, 'utf8').trim()
}

function initdb(site: Site, draft: string, durable: boolean): Promise<void> {
  const hand = handOver([draft, ensurePassword(site)], site.user)
  const options = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--locale-provider=builtin']
  const child = spawn(
    program(site.engine, 'initdb'),
    [
      ...[
        '-D',
        hand.paths[0] ?? '',
        '-U',
        administrator,
        `--pwfile=${hand.paths[1] ?? ''}`,
        '--builtin-locale=C.UTF-8',
      ],
      ...options,
      ...(durable ? [] : ['--no-sync']),
    ],
    {
      ...site.user,
      cwd: parse(site.engine).root,
      env: engineEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe', ...hand.files],
      windowsHide: true,
    },
  )
  let said = ''
  child.stderr?.on('data', (text: Buffer) => {
    said += text.toString()
  })
  return new Promise<void>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`在 ${site.dataDir} 建立数据库失败：${said.trim()}`)),
    )
  }).finally(() => hand.close())
}

/** Sets the cluster up on first use; a set-up that was cut short leaves nothing that counts. */
export async function ensureCluster(site: Site, durable: boolean): Promise<void> {
  const marker = join(site.cluster, 'PG_VERSION')
  if (existsSync(marker)) {
    const version = readFileSync(marker, 'utf8').trim()
    if (version !== '18')
      throw new Error(`数据目录 ${site.dataDir} 属于 PostgreSQL ${version}，内置的是 18，请先导出再导入`)
    return
  }
  const draft = `${site.cluster}.new`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft)
  chmodSync(draft, 0o700)
  if (site.user) chownSync(draft, site.user.uid, site.user.gid)
  await initdb(site, draft, durable)
  renameSync(draft, site.cluster)
}
