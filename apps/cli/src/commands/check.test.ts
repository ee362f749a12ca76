import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { run } from '../run.ts'
import { check } from './check.ts'

const ran = async (...argv: string[]) => {
  const said: string[] = []
  const warned: string[] = []
  const terminal = { say: (text: string) => said.push(text), warn: (text: string) => warned.push(text) }
  const code = await run(['check', ...argv], [check], terminal)
  return { code, out: said.join('\n'), err: warned.join('\n') }
}

const title = '青川区人民政府2024年法治政府建设情况报告\n\n'
const texts = {
  'agrees.txt': `${title}全年办结行政复议案件144件（其中调解18件，调解率12.50%）。`,
  'differs.txt': `${title}全年办结行政复议案件144件（其中调解18件，调解率12.80%）。`,
  'doubtful.txt': `${title}全年判决行政诉讼案件19件，胜诉率78.8%。`,
  'picture.png': 'not a report',
  'empty.txt': '',
} as const

let folder = ''
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yifa-check-'))
  for (const [name, text] of Object.entries(texts)) await writeFile(at(name), text)
})
afterAll(() => rm(folder, { recursive: true }))

const readings = z.array(
  z.looseObject({
    file: z.string(),
    title: z.string(),
    district: z.string(),
    year: z.number(),
    facts: z.array(z.looseObject({ value: z.number(), unit: z.string(), quote: z.string() })),
    relations: z.array(z.looseObject({ kind: z.string(), holds: z.boolean() })),
  }),
)

describe('a report', () => {
  test('whose figures agree', async () => {
    const { code, out } = await ran(at('agrees.txt'))
    expect(code).toBe(0)
    expect(out).toContain('青川区')
  })

  test('whose printed rate is not the rate of its figures', async () => {
    const { code, out } = await ran(at('differs.txt'))
    expect(code).toBe(1)
    expect(out).toContain('不成立的关系')
  })

  test('with something only to be looked at', async () => {
    const { code, out } = await ran(at('doubtful.txt'))
    expect(code).toBe(0)
    expect(out).toContain('需要核对的关系')
  })

  test('as JSON, one entry for each file', async () => {
    const { code, out } = await ran(at('agrees.txt'), at('differs.txt'), '--json')
    const found = readings.parse(JSON.parse(out))
    expect(code).toBe(1)
    expect(found.map(({ file, year }) => [file, year])).toEqual([
      [at('agrees.txt'), 2024],
      [at('differs.txt'), 2024],
    ])
    expect(found.map(({ facts }) => facts.length)).toEqual([3, 3])
    expect(found.map(({ relations }) => relations.every(({ holds }) => holds))).toEqual([true, false])
  })

  test('several are told apart by their names', async () => {
    const { out } = await ran(at('agrees.txt'), at('differs.txt'))
    expect(out.indexOf(at('agrees.txt'))).toBeLessThan(out.indexOf(at('differs.txt')))
  })
})

describe('what cannot be checked is named', () => {
  test.each([
    ['no file', [], '缺少文件'],
    ['a file that is not there', ['gone.docx'], 'gone.docx'],
    ['a folder', ['.'], '不是文件'],
    ['a picture', ['picture.png'], 'picture.png'],
    ['an empty file', ['empty.txt'], 'empty.txt'],
    ['one bad among good', ['agrees.txt', 'gone.docx'], 'gone.docx'],
  ])('%s', async (_name, names, complaint) => {
    const { code, out, err } = await ran(...names.map(at))
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(complaint)
  })
})
