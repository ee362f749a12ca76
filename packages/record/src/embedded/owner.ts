import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const ownerRecord = z.object({ pid: z.int().positive(), born: z.string() })
type Owner = z.infer<typeof ownerRecord>

/** What tells this process from a later one with the same number; undefined when no such process lives. */
function birth(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19] // fields[0] is the third of proc(5)
    }
    process.kill(pid, 0)
    if (process.platform === 'win32') return 'alive'
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return undefined
  }
}

function ownerIn(file: string): Owner | undefined {
  try {
    return ownerRecord.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}

/** Claims a data directory for this process; gives the function that releases it, throws while another holds it. */
export function claim(dataDir: string): () => void {
  const file = join(dataDir, 'owner.json')
  const holder = ownerIn(file)
  if (holder && birth(holder.pid) === holder.born)
    throw new Error(`数据目录 ${dataDir} 正由另一个进程（进程号 ${holder.pid}）使用，请先停止它，或换一个数据目录`)
  rmSync(file, { force: true })
  writeFileSync(file, JSON.stringify({ pid: process.pid, born: birth(process.pid) ?? '' }), { flag: 'wx', mode: 0o600 })
  return () => rmSync(file, { force: true })
}
