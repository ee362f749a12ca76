import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { widthOf } from '../columns.ts'
import { run } from '../run.ts'
import { check } from './check.ts'

const ran = async (...argv: string[]) => {
  const said: string[] = []
  const warned: string[] = []
  const shown: string[] = []
  const terminal = {
    say: (text: string) => said.push(text),
    warn: (text: string) => warned.push(text),
    progress: (text: string) => shown.push(text),
  }
  const code = await run(['check', ...argv], [check], terminal)
  return { code, out: said.join('\n'), err: warned.join('\n'), shown }
}

const title = '青川区人民政府2024年法治政府建设情况报告\n\n'
const earlier = '青川区人民政府2023年法治政府建设情况报告\n\n'
const texts = {
  'agrees.txt': `${title}全年办结行政复议案件144件（其中调解18件，调解率12.50%）。`,
  'differs.txt': `${title}全年办结行政复议案件144件（其中调解18件，调解率12.80%）。`,
  'doubtful.txt': `${title}全年判决行政诉讼案件19件，胜诉率78.8%。`,
  'past.txt': `${earlier}全年办结行政复议案件120件。`,
  'grown.txt': `${title}全年办结行政复议案件144件，同比增长20%。`,
  'overgrown.txt': `${title}全年办结行政复议案件144件，同比增长25%。`,
  'picture.png': 'not a report',
  'empty.txt': '',
} as const

let folder = ''
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yifa-check-'))
  for (const [name, text] of Object.entries(texts)) await writeFile(at(name), text)
  await mkdir(at('各区/街道'), { recursive: true })
  await mkdir(at('空'))
  await writeFile(at('各区/甲.html'), `<p>${texts['agrees.txt']}</p>`)
  await writeFile(at('各区/街道/乙.txt'), texts['differs.txt'])
  await writeFile(at('各区/旧.doc'), '\u00d0\u00cf')
  await writeFile(at('各区/~$甲.docx'), '')
  await writeFile(at('各区/图.png'), '')
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
    expect(out).toMatch(/不相符（1 项）.*验算：18件 ÷ 144件 = 12.5%/s)
  })

  test('with something only to be looked at', async () => {
    const { code, out } = await ran(at('doubtful.txt'))
    expect(code).toBe(0)
    expect(out).toContain('请对照原文核对（1 项）')
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

describe('several reports', () => {
  test('of a folder and all below it, with a tally; what cannot be read is told', async () => {
    const { code, out, err, shown } = await ran(at('各区'))
    expect(code).toBe(1)
    expect(out).toContain('汇总：核对报告 2 份，其中有不相符之处的 1 份；未能核对 1 份')
    expect(err).toMatch(/^未能核对：.*旧\.doc.*另存为 \.docx/)
    expect(shown).toContain(`正在核对 2/3：${at('各区/街道/乙.txt')}`)
    expect(shown.at(-1)).toBe('')
  })

  test('by a pattern that no shell has opened', async () => {
    const { out } = await ran(at('各区/**/*.{txt,html}'), '--json')
    expect(readings.parse(JSON.parse(out)).map(({ file }) => file)).toHaveLength(2)
  })

  test('named twice are checked once', async () => {
    const { out } = await ran(at('agrees.txt'), at('agree*.txt'), folder, '--json')
    const files = readings.parse(JSON.parse(out)).map(({ file }) => file)
    expect(files.filter((file) => file.endsWith('agrees.txt'))).toHaveLength(1)
  })

  test('of which one cannot be read: the rest is checked', async () => {
    const { code, out, err } = await ran(at('agrees.txt'), at('gone.docx'))
    expect(code).toBe(0)
    expect(out).toContain('未能核对 1 份')
    expect(err).toContain('gone.docx：没有这个文件')
  })
})

describe('two years of a district', () => {
  test('are compared, and the stated growth is checked', async () => {
    const { code, out } = await ran(at('past.txt'), at('grown.txt'))
    expect(code).toBe(0)
    expect(out).toContain('2023 年与 2024 年对照')
    expect(out).toContain('验算增减 1 处，相符 1 处')
  })

  test('that contradict each other answer no, in either order', async () => {
    const { code, out } = await ran(at('overgrown.txt'), at('past.txt'))
    expect(code).toBe(1)
    expect(out).toContain('文中是 25%，按前一年报告应为增加 20%。')
  })

  test('as JSON carry the comparison with the later one', async () => {
    const { out } = await ran(at('past.txt'), at('grown.txt'), '--json')
    const both = z.array(z.looseObject({ comparison: z.looseObject({}).optional() })).parse(JSON.parse(out))
    expect(both.map(({ comparison }) => comparison !== undefined)).toEqual([false, true])
  })

  test('of the same year are not compared', async () => {
    const { out, err } = await ran(at('agrees.txt'), at('grown.txt'))
    expect(out).not.toContain('年对照')
    expect(err).toBe('没有作两年对照：两份都是 2024 年的报告')
  })
})

describe('an annotated copy', () => {
  test('is written where asked, and never over a file', async () => {
    const out = at('批注.docx')
    const first = await ran(at('differs.txt'), '--annotate', out)
    expect(first.code).toBe(1)
    expect(first.err).toContain(`已写入批注稿 ${out}`)
    expect((await readFile(out)).subarray(0, 2).toString()).toBe('PK')
    expect(await ran(at('differs.txt'), '--annotate', out)).toMatchObject({ code: 2, out: '' })
  })

  test('of several reports goes into a folder', async () => {
    const out = at('批注')
    await ran(at('differs.txt'), at('agrees.txt'), '--annotate', out)
    expect((await readdir(out)).sort()).toEqual(['agrees.核对.docx', 'differs.核对.docx'])
    expect((await ran(at('differs.txt'), at('agrees.txt'), '--annotate', at('一.docx'))).err).toContain('应当给出目录')
  })
})

test('no line is wider than a hundred columns', async () => {
  const { out } = await ran(at('differs.txt'), at('doubtful.txt'), at('past.txt'))
  expect(out.split('\n').filter((line) => widthOf(line) > 100 && !line.includes(folder))).toEqual([])
})

describe('what cannot be checked is named', () => {
  test.each([
    ['no file', [], '缺少文件'],
    ['a file that is not there', ['gone.docx'], 'gone.docx'],
    ['a folder without reports', ['空'], '目录里没有'],
    ['a pattern nothing fits', ['*.rtf'], '没有相符的文件'],
    ['a picture', ['picture.png'], 'picture.png'],
    ['an empty file', ['empty.txt'], 'empty.txt'],
  ])('%s', async (_name, names, complaint) => {
    const { code, out, err } = await ran(...names.map(at))
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(complaint)
  })
})
