import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Reading, readReport, textOf, UnreadableFile } from '@yifa/report'

/** A report file with its text and what was read from it. */
export interface CheckedReport {
  readonly file: string
  readonly text: string
  readonly reading: Reading
}

/** Reads a file and its figures; for a file that cannot be read, why not, in Chinese. */
export async function checkedReport(file: string): Promise<CheckedReport | string> {
  try {
    const bytes = await readFile(file)
    const text = await textOf({ name: file, bytes })
    return { file, text, reading: readReport(text, basename(file)) }
  } catch (error) {
    if (error instanceof UnreadableFile) return error.message
    if (error instanceof Error && 'code' in error)
      return `${file}：无法读取（${reasons[String(error.code)] ?? error.code}）`
    throw error
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: '无权读取',
  EPERM: '无权读取',
  ENOENT: '文件不见了',
  ERR_FS_FILE_TOO_LARGE: '文件过大',
}

/** The relations of a reading that do not hold: those that surely do not, and those to be looked at. */
export function failing({ relations }: Reading): { firm: number; doubtful: number } {
  const broken = relations.filter(({ holds }) => !holds)
  const doubtful = broken.filter(({ soft }) => soft === true).length
  return { firm: broken.length - doubtful, doubtful }
}
