import {
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { listNumber } from './list-number.ts'
import { textOf } from './text-of.ts'

const read = (bytes: Uint8Array) => textOf({ name: 'a.docx', bytes })

/** A Word file that has nothing but a body, and styles where these matter. */
const withBody = (body: string, styles = '') =>
  zipSync({
    'word/styles.xml': new TextEncoder().encode(styles),
    'word/document.xml': new TextEncoder().encode(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  })
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (inner: string) => `<w:p>${inner}</w:p>`
const change = { id: 1, author: '甲', date: '2024-01-01T00:00:00Z' }

describe('a Word file', () => {
  test('gives its paragraphs, rows, footnotes and accepted changes', async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
    const changed = new Paragraph({
      children: [
        new TextRun('受理'),
        new DeletedTextRun({ ...change, text: '11' }),
        new InsertedTextRun({ ...change, text: '12' }),
        new TextRun('件'),
        new FootnoteReferenceRun(1),
        new TextRun('。'),
      ],
    })
    const rows = [
      ['类别', '件数'],
      ['维持', '7'],
    ].map((row) => new TableRow({ children: row.map(cell) }))
    const document = new Document({
      footnotes: { 1: { children: [new Paragraph('含上年结转2件。')] } },
      sections: [{ children: [changed, new Table({ rows }), new Paragraph('完。')] }],
    })
    const text = await read(Uint8Array.from(await Packer.toBuffer(document)))
    expect(text).toBe('受理12件。\n类别\t件数\n维持\t7\n完。\n含上年结转2件。')
  })

  test('gives the numbers that Word only shows', async () => {
    const levels = [
      { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、' },
      { level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）' },
    ]
    const line = (text: string, level: number) => new Paragraph({ text, numbering: { reference: 'headings', level } })
    const document = new Document({
      numbering: { config: [{ reference: 'headings', levels }] },
      sections: [{ children: [line('做法', 0), line('立法', 1), line('执法', 1), line('问题', 0), line('其一', 1)] }],
    })
    const text = await read(Uint8Array.from(await Packer.toBuffer(document)))
    expect(text).toBe('一、做法\n（一）立法\n（二）执法\n二、问题\n（一）其一')
  })

  test('reads a text box once, after the paragraph that holds it', async () => {
    const box = `<w:txbxContent>${paragraph(run('框内3件。'))}</w:txbxContent>`
    const shape = `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(await read(withBody(paragraph(`${run('框外')}${shape}${run('4件。')}`)))).toBe('框外4件。\n框内3件。')
  })

  test('joins paragraphs whose mark was struck out, and leaves out rows that were', async () => {
    const struck = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>'
    const row = `<w:tbl><w:tr><w:trPr><w:del w:id="2"/></w:trPr><w:tc>${paragraph(run('旧行'))}</w:tc></w:tr></w:tbl>`
    const body = paragraph(struck + run('受理')) + paragraph(run('12件。')) + row
    expect(await read(withBody(body))).toBe('受理12件。')
  })

  test('keeps the breaks of a line, and not the tab stops', async () => {
    const tabs = '<w:pPr><w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs></w:pPr>'
    const body = paragraph(`${tabs}<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t></w:r>`)
    expect(await read(withBody(body))).toBe('甲\n乙 丙')
  })

  test('leaves out the marks of notes that were typed, and keeps the powers of units', async () => {
    const above = (text: string) => `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${text}</w:t></w:r>`
    const body = paragraph(`${run('许可')}${above('①')}${run('18件，绿地9m')}${above('2')}${run('。')}`)
    expect(await read(withBody(body))).toBe('许可18件，绿地9m²。')
  })

  test('leaves out its table of contents', async () => {
    const entry = (style: string) => paragraph(`<w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run('二、2025年安排 3')}`)
    const gallery = '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
    const inserted = `<w:sdt>${gallery}<w:sdtContent>${paragraph(run('目录'))}${entry('a')}</w:sdtContent></w:sdt>`
    const styles = '<w:styles><w:style w:styleId="12"><w:name w:val="toc 1"/></w:style></w:styles>'
    const file = withBody(inserted + entry('12') + paragraph(run('一、做法')), styles)
    expect(await read(file)).toBe('一、做法')
  })

  test('that unpacks to far more than it weighs is refused', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(65 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(100_000)
    await expect(read(bomb)).rejects.toThrow('解压后超过 64 MB')
  })

  test('without a body is refused', async () => {
    await expect(read(zipSync({ 'content.xml': new Uint8Array(3) }))).rejects.toThrow('不是完好的 .docx')
  })
})

test.each([
  [9, 'chineseCountingThousand', '九'],
  [10, 'chineseCounting', '十'],
  [13, 'japaneseCounting', '十三'],
  [20, 'chineseCounting', '二十'],
  [21, 'chineseCounting', '二十一'],
  [3, 'decimalEnclosedCircleChinese', '③'],
  [4, 'lowerRoman', 'iv'],
  [2, 'upperLetter', 'B'],
  [7, 'decimal', '7'],
  [7, 'bullet', ''],
])('%i as %s is %s', (value, format, shown) => {
  expect(listNumber(value, format)).toBe(shown)
})
