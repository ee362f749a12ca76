import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
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

/** Stops a server that outlived the process which started it, and clears the lock of one that died. */
export async function stopOrphan({ cluster, engine }: Site, log: (line: string) => void): Promise<void> {
  const lock = join(cluster, 'postmaster.pid')
  if (!existsSync(lock)) return
  if (process.platform === 'win32') {
    spawnSync(program(engine, 'pg_ctl'), ['stop', '-D', cluster, '-m', 'fast', '-w'], { windowsHide: true })
    return
  }
  const pid = Number.parseInt(readFileSync(lock, 'utf8'), 10)
  if (!(pid > 0 && serves(pid, cluster))) {
    rmSync(lock, { force: true })
    return
  }
  log(`停止上次遗留的数据库进程 ${pid}`)
  process.kill(pid, 'SIGINT')
  while (serves(pid, cluster)) await pause(50)
}
