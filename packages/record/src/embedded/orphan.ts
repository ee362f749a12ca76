import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readlinkSync, realpathSync, rmdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Site } from './cluster.ts'
import { program } from './engine.ts'

/** Whether process `pid` is a server of this cluster: a server's working directory is its data. */
function serves(pid: number, cluster: string): boolean {
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
    process.kill(pid, 0)
    return execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).includes('postgres')
  } catch {
    return false
  }
}

/** The directory of the socket that the lock names is of no use without its server. */
function removeSocketDir(directory: string | undefined): void {
  if (!directory || !/\/yifa-\w{6}$/.test(directory)) return
  for (const name of ['.s.PGSQL.5432', '.s.PGSQL.5432.lock']) rmSync(join(directory, name), { force: true })
  if (existsSync(directory)) rmdirSync(directory)
}

/** Stops a server that outlived the process which started it, and clears the lock of one that died. */
export async function stopOrphan({ cluster, engine }: Site, log: (line: string) => void): Promise<void> {
  const lock = join(cluster, 'postmaster.pid')
  if (!existsSync(lock)) return
  if (process.platform === 'win32') {
    spawnSync(program(engine, 'pg_ctl'), ['stop', '-D', cluster, '-m', 'fast', '-w'], { windowsHide: true })
    return
  }
  const lines = readFileSync(lock, 'utf8').split('\n') // pid, data, start, port, socket directory
  const pid = Number(lines[0])
  if (pid > 0 && serves(pid, cluster)) {
    log(`停止上次遗留的数据库进程 ${pid}`)
    process.kill(pid, 'SIGINT')
    while (serves(pid, cluster)) await pause(50)
  }
  rmSync(lock, { force: true })
  removeSocketDir(lines[4])
}
