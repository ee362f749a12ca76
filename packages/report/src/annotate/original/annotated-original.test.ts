import { strFromU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { textOf } from '../../files/text-of.ts'
import { readReport } from '../../read/read-report.ts'
import { annotatedOriginal } from './annotated-original.ts'

const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const run = (words: string, look = '') => `<w:r>${look}<w:t>${words}</w:t></w:r>`
const bold = '<w:rPr><w:b/></w:rPr>'
const paragraph = (inner: string) => `<w:p>${inner}</w:p>`

const docx = (body: string, more: Readonly<Record<string, string>> = {}) => {
  const parts = {
    '[Content_Types].xml': '<Types></Types>',
    'word/_rels/document.xml.rels': '<Relationships/>',
    'word/document.xml': `<w:document ${main}><w:body>${body}</w:body></w:document>`,
    ...more,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, new TextEncoder().encode(xml)])))
}

async function annotated(bytes: Uint8Array) {
  const file = { name: '报告.docx', bytes }
  const text = await textOf(file)
  const made = annotatedOriginal(file, text, readReport(text))
  const parts = unzipSync(made ?? new Uint8Array())
  return {
    text,
    again: await textOf({ name: '批注.docx', bytes: made ?? new Uint8Array() }),
    part: (path: string) => strFromU8(parts[path] ?? new Uint8Array()),
  }
}

const commented = (document: string, id: number) => {
  const between = new RegExp(`<w:commentRangeStart w:id="${id}"/>(.*)<w:commentRangeEnd w:id="${id}"/>`, 's')
  return [...(between.exec(document)?.[1] ?? '').matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, words]) => words).join('')
}

const report = [
  paragraph(run('青川区2024年法治政府建设情况报告')),
  paragraph(
    run('全年收到申请', bold) + run('8') + run('0件，其中自然人50件、企业21件、社会组织11', bold) + run('件。'),
  ),
].join('')

describe('a .docx report with comments', () => {
  it('is the same file, the comment around the figures concerned', async () => {
    const { text, again, part } = await annotated(docx(report))
    expect(again).toBe(text)
    const document = part('word/document.xml')
    expect(commented(document, 1)).toBe('80件，其中自然人50件、企业21件、社会组织11件')
    expect(document.match(/<w:rPr><w:b\/><\/w:rPr>/g)).toHaveLength(2)
    expect(document).toContain('<w:commentReference w:id="1"/>')
    expect(part('word/comments.xml')).toContain('结论：各项相加为 82件，文中的总数是 80件，相差 2件。')
    expect(part('[Content_Types].xml')).toContain('/word/comments.xml')
    expect(part('word/_rels/document.xml.rels')).toContain('Target="comments.xml"')
  })

  it('keeps the comments it had', async () => {
    const old = `<w:comments ${main}><w:comment w:id="7" w:author="甲"><w:p/></w:comment></w:comments>`
    const { part } = await annotated(docx(report, { 'word/comments.xml': old }))
    const comments = part('word/comments.xml')
    expect([...comments.matchAll(/<w:comment w:id="(\d+)"/g)].map(([, id]) => id)).toEqual(['7', '8', '9'])
    expect(part('[Content_Types].xml')).toBe('<Types></Types>')
  })

  it('parts a run within its words, in the look it had', async () => {
    const body = paragraph(run('收到申请80件，其中自然人50件、企业21件、社会组织11件，R&amp;D在外。', bold))
    const { text, again, part } = await annotated(docx(body))
    expect(again).toBe(text)
    expect(part('word/document.xml')).toContain(`${bold}<w:t xml:space="preserve">80件，其中`)
    expect(part('word/document.xml')).toContain('R&amp;D在外。')
  })

  it('finds its places behind numbers that Word only shows, a table of contents and cells', async () => {
    const numbered = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    const numbering = `<w:numbering ${main}><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="3"/></w:num></w:numbering>`
    const styles = `<w:styles ${main}><w:style w:styleId="t"><w:name w:val="toc 1"/></w:style></w:styles>`
    const contents = paragraph(`<w:pPr><w:pStyle w:val="t"/></w:pPr>${run('政务公开情况')}${run('3')}`)
    const row = (...cells: readonly string[]) =>
      `<w:tr>${cells.map((words) => `<w:tc>${paragraph(run(words))}</w:tc>`).join('')}</w:tr>`
    const table = `<w:tbl>${row('类别', '数量（件）')}${row('维持', '7')}${row('驳回', '3')}${row('合计', '11')}</w:tbl>`
    const body = contents + paragraph(numbered + run('政务公开情况')) + table + report
    const { text, again, part } = await annotated(
      docx(body, { 'word/numbering.xml': numbering, 'word/styles.xml': styles }),
    )
    expect(text).toMatch(/^一、政务公开情况\n类别\t数量/)
    expect(again).toBe(text)
    const document = part('word/document.xml')
    const ids = [...document.matchAll(/<w:commentRangeStart w:id="(\d+)"/g)].map(([, id]) => Number(id))
    expect(ids.map((id) => commented(document, id))).toContain('80件，其中自然人50件、企业21件、社会组织11件')
    expect(document.indexOf('<w:commentRangeStart')).toBeGreaterThan(document.indexOf('w:numPr'))
  })
})
