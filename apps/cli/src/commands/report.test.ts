import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../run.ts'
import { yearlyReport } from './report.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yifa-report-'))
  await writeFile(join(folder, 'there.docx'), 'kept')
})
afterAll(() => rm(folder, { recursive: true }))

async function refused(...argv: string[]) {
  const warned: string[] = []
  const terminal = { say: () => undefined, warn: (text: string) => warned.push(text) }
  const code = await run(['report', ...argv.map((word) => word.replace('FOLDER', folder))], [yearlyReport], terminal)
  return { code, warned: warned.join('\n') }
}

describe('what cannot be written is refused before the record is opened', () => {
  test.each([
    ['no year', ['--out', 'FOLDER/a.docx'], '缺少年份'],
    ['two years', ['2025', '2026', '--out', 'FOLDER/a.docx'], '一次只能写一个年度'],
    ['a year in words', ['二〇二五', '--out', 'FOLDER/a.docx'], '四位年份'],
    ['a year before the first regulation', ['1999', '--out', 'FOLDER/a.docx'], '四位年份'],
    ['a year to come', ['2999', '--out', 'FOLDER/a.docx'], '四位年份'],
    ['no file', ['2025'], '缺少 --out'],
    ['a file without a known ending', ['2025', '--out', 'FOLDER/a.pdf'], '.docx、.md、.json'],
    ['a folder that is not there', ['2025', '--out', 'FOLDER/gone/a.md'], '所在目录不存在'],
    ['a file that is there', ['2025', '--out', 'FOLDER/there.docx'], '文件已经存在'],
  ])('%s', async (_, argv, complaint) => {
    const { code, warned } = await refused(...argv)
    expect(code).toBe(2)
    expect(warned).toContain(complaint)
  })
})
