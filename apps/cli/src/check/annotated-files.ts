import { existsSync } from 'node:fs'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { annotatedReport } from '@yifa/report'
import { Unusable } from '../terminal.ts'
import type { CheckedReport } from './checked-report.ts'

/** Where the annotated copy of each of `count` reports goes: the .docx file named, or a folder. Throws `Unusable` before anything is read. */
export async function annotationPlace(out: string, count: number): Promise<(file: string) => string> {
  const found = await stat(out).catch(() => undefined)
  if (!found?.isDirectory() && extname(out).toLowerCase() === '.docx') {
    if (count > 1) throw new Unusable(`--annotate ${out}：一次核对多份报告时，应当给出目录`)
    if (found) throw new Unusable(`${out}：文件已经存在，请换一个名字`)
    return () => out
  }
  if (found?.isFile()) throw new Unusable(`${out}：应当是目录，或者以 .docx 结尾的新文件`)
  await mkdir(out, { recursive: true }).catch(() => {
    throw new Unusable(`${out}：无法建立目录`)
  })
  return (file) => free(out, `${basename(file, extname(file))}.核对`)
}

function free(folder: string, stem: string): string {
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${stem}${number === 1 ? '' : `-${number}`}.docx`)
    if (!existsSync(path)) return path
  }
}

/** Writes a report as .docx with a comment at every place concerned; answers where. */
export async function writeAnnotated({ file, text, reading }: CheckedReport, path: string): Promise<string> {
  const annotated = await annotatedReport({ name: file, bytes: await readFile(file) }, text, reading)
  await writeFile(path, annotated, { flag: 'wx' }).catch((error: unknown) => {
    throw new Unusable(`${path}：无法写入（${error instanceof Error ? error.message : String(error)}）`)
  })
  return path
}
