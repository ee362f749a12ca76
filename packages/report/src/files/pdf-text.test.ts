import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { textOf } from './text-of.ts'

interface Printed {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size?: number
}

const read = (pages: readonly (readonly Printed[])[]) => textOf({ name: 'a.pdf', bytes: pdf(pages) })
const line = (y: number, text: string, x = 80): Printed => ({ x, y, text })
const footer = (number: number) => line(40, `— ${number} —`, 280)

describe('a PDF', () => {
  test('gives its paragraphs, whatever line and page they are broken by', async () => {
    const text = await read([
      [
        { x: 120, y: 790, text: '青川区人民政府二〇二四年度', size: 22 },
        { x: 140, y: 755, text: '法治政府建设情况报告', size: 22 },
        line(700, '一、主要做法', 112),
        line(672, '全年受理行政复议申请一百二十件，办结一百一十八', 112),
        line(644, '件，其中维持八十件，调解三十八件，均在法定期限', 80),
        footer(1),
      ],
      [line(700, '内办结。'), line(672, '全年没有应诉案件。', 112), footer(2)],
    ])
    expect(text.split('\n')).toEqual([
      '青川区人民政府二〇二四年度法治政府建设情况报告',
      '一、主要做法',
      '全年受理行政复议申请一百二十件，办结一百一十八件，其中维持八十件，调解三十八件，均在法定期限内办结。',
      '全年没有应诉案件。',
    ])
  })

  test('keeps table rows apart, their cells parted by tabs', async () => {
    const row = (y: number, ...cells: readonly string[]) => cells.map((text, at) => line(y, text, 80 + 150 * at))
    const text = await read([
      [...row(700, '类别', '件数', '占比'), ...row(672, '维持', '７', '３５'), ...row(644, '驳回结案', '１３', '６５')],
    ])
    expect(text.split('\n')).toEqual(['类别\t件数\t占比', '维持\t７\t３５', '驳回结案\t１３\t６５'])
  })

  test('leaves out what is printed on top of every page', async () => {
    const page = (number: number) => [
      line(800, `青川区人民政府公报${'1234'[number]}`, 200),
      line(700, `${'甲乙丙丁'[number]}章内容在此，共有若干事项。`, 112),
      line(600, `${'甲乙丙丁'[number]}项均已办结，特此报告备查。`, 112),
    ]
    const text = await read([0, 1, 2, 3].map(page))
    expect(text).not.toContain('公报')
    expect(text.split('\n')).toHaveLength(8)
  })

  test('of two pages is spared its header too', async () => {
    const page = (words: string) => [line(800, '青川区人民政府公报 第3号', 200), line(700, words, 112)]
    expect(await read([page('受理申请一百二十件。'), page('办结申请一百一十八件。')])).toBe(
      '受理申请一百二十件。\n办结申请一百一十八件。',
    )
  })

  test('gives its notes last and not the marks that point to them', async () => {
    const mark = (x: number, y: number): Printed => ({ x, y, text: '1', size: 9 })
    const text = await read([
      [
        line(700, '全区共受理行政许可申请', 112),
        mark(288, 707),
        line(700, '18,642件，其中由政务', 293),
        { x: 80, y: 90, text: '1', size: 6 },
        { x: 84, y: 86, text: '不含出入境许可。', size: 10 },
        footer(1),
      ],
      [line(700, '服务中心受理的占大多数。'), footer(2)],
    ])
    expect(text.split('\n')).toEqual([
      '全区共受理行政许可申请18,642件，其中由政务服务中心受理的占大多数。',
      '不含出入境许可。',
    ])
  })

  test('leaves out its table of contents, and sets a number of a list before its words', async () => {
    const text = await read([
      [line(700, '目 录'), line(672, '一、主要做法………………………………3')],
      [line(700, '一、', 112), line(700, '主要做法', 180), line(672, '全年受理行政复议申请一百二十件。', 112)],
    ])
    expect(text).toBe('一、主要做法\n全年受理行政复议申请一百二十件。')
  })

  test('of pictures only is refused with a way out', async () => {
    await expect(read([[], []])).rejects.toThrow('文字识别')
  })
})

describe('a PDF that unpacks to far more than it weighs', () => {
  const packed = (body: Buffer, filter: string) =>
    Buffer.concat([
      Buffer.from(`%PDF-1.4\n1 0 obj\n<< /Length ${body.length} /Filter ${filter} >>\nstream\n`),
      body,
      Buffer.from('\nendstream\nendobj\n'),
    ])
  const bomb = deflateSync(Buffer.alloc(65 * 1024 * 1024, ' '))

  test.each([
    ['once', packed(bomb, '/FlateDecode')],
    ['several times over', packed(deflateSync(bomb), '[/FlateDecode /FlateDecode]')],
  ])('%s is refused before it is read', async (_name, bytes) => {
    expect(bytes.length).toBeLessThan(100_000)
    await expect(textOf({ name: 'a.pdf', bytes })).rejects.toThrow('解压后过大')
  })
})

/** A PDF of Chinese words in a font that is only named: positions in points from the lower left of an A4 page. */
function pdf(pages: readonly (readonly Printed[])[]): Uint8Array {
  const font =
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>'
  const descendant =
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor 5 0 R >>'
  const descriptor =
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 850 /Descent -150 /CapHeight 850 /StemV 90 >>'
  const numbers = pages.map((_, at) => 6 + 2 * at)
  const bodies = pages.flatMap((printed, at) => [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${7 + 2 * at} 0 R >>`,
    streamOf(printed),
  ])
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] >>`,
    font,
    descendant,
    descriptor,
    ...bodies,
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  return new TextEncoder().encode(
    `${file}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
  )
}

function streamOf(printed: readonly Printed[]): string {
  const hex = (text: string) => [...text].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('')
  const drawn = printed.map(({ x, y, text, size = 16 }) => `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`)
  const content = drawn.join('\n')
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
}
