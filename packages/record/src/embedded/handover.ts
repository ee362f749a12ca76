import { closeSync, openSync } from 'node:fs'
import { openToOthers, type ServiceUser } from './service-user.ts'

/** Paths worded so that a child process can open them, with the file numbers it must inherit from 3 on. */
export type Handover = { readonly paths: readonly string[]; readonly files: readonly number[]; close(): void }

/**
 * Paths below a closed directory (mode 700 homes) are handed to `user` as open files: on Linux `/proc/self/fd/N`
 * leads to the file without passing the directories above it.
 */
export function handOver(paths: readonly string[], user: ServiceUser | undefined): Handover {
  if (!user || paths.every(openToOthers)) return { paths, files: [], close: () => undefined }
  if (process.platform !== 'linux')
    throw new Error(`数据目录 ${paths[0]} 的上级目录不允许其他账户进入，请换一个目录，或改用普通账户运行`)
  const files = paths.map((path) => openSync(path, 'r'))
  return {
    paths: files.map((_, index) => `/proc/self/fd/${index + 3}`),
    files,
    close: () => files.forEach(closeSync),
  }
}
