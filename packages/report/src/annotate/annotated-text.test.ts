import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { readReport } from '../read/read-report.ts'
import { annotatedText } from './annotated-text.ts'
import { type Outline, outlineOf } from './outline.ts'

const title = '清源区2025年法治政府建设年度报告'
const text = `${title}

一、行政复议
全年收到行政复议申请120件，受理108件，不予受理12件。

二、政务公开
全年共收到政府信息公开申请80件，其中自然人申请50件、企业申请21件、社会组织申请11件。
`

async function annotated(said: string, outline?: Outline) {
  const bytes = await annotatedText(said, readReport(said, '报告.txt'), outline)
  const parts = unzipSync(bytes)
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  return { bytes, document: part('word/document.xml'), comments: part('word/comments.xml'), said: value }
}

const remarksIn = (comments: string): readonly string[] =>
  [...comments.matchAll(/<w:comment .*?<\/w:comment>/gs)].map(([one]) =>
    [...one.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, words]) => words).join('|'),
  )

describe('an annotated report', () => {
  it('says the text as it was', async () => {
    const { said } = await annotated(text)
    const lines = text.split('\n').filter((line) => line !== '')
    expect(said.split('\n').filter((line) => line !== '')).toEqual(lines)
  })

  it('comments on the sum that does not hold, at its figures, with the computation', async () => {
    const { comments, document } = await annotated(text)
    const [overview, wrong, ...more] = remarksIn(comments)
    expect(more).toEqual([])
    expect(overview).toContain('不成立1项')
    expect(wrong).toContain('【不成立】合计')
    expect(wrong).toContain('验算：50件 + 21件 + 11件 = 82件')
    expect(wrong).toContain('结论：各项相加为 82件，文中的总数是 80件，相差 2件。')
    expect(wrong).toContain('改正：总数改为 82件')
    const commented = /<w:commentRangeStart w:id="1"\/>(.*?)<w:commentRangeEnd w:id="1"\/>/s.exec(document)?.[1] ?? ''
    const words = [...commented.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, one]) => one).join('')
    expect(words).toBe('80件，其中自然人申请50件、企业申请21件、社会组织申请11件')
  })

  it('keeps the rows of a table in a table, comments at their figures', async () => {
    const rows = '表1 办理情况\n类别\t受理\n维持\t7\n驳回\t3\n合计\t12\n以上。'
    const { document, said } = await annotated(rows)
    expect(document.match(/<w:tr>/g)).toHaveLength(4)
    expect(document.match(/<w:tc>/g)).toHaveLength(8)
    expect(said.split(/\n+/).filter((words) => words !== '')).toEqual(rows.split(/[\n\t]/))
  })

  it('marks figures by how their relations stand, not by colour alone', async () => {
    const { document } = await annotated(text)
    const run = (quote: string) =>
      new RegExp(`<w:r>(?:(?!</w:r>).)*${quote}</w:t></w:r>`, 's').exec(document)?.[0] ?? ''
    expect(run('80件')).toContain('w:val="double"')
    expect(run('120件')).toContain('DDF0E2')
    expect(run('120件')).not.toContain('w:val="double"')
  })

  it('says that nothing was found, and that nothing was read', async () => {
    const clean = await annotated('全年收到行政复议申请120件，受理108件，不予受理12件。')
    expect(remarksIn(clean.comments)).toEqual([expect.stringContaining('没有发现不相符之处')])
    const empty = await annotated('没有任何数量。')
    expect(remarksIn(empty.comments)).toEqual(['没有读到数字，无法核对。'])
  })

  it('leaves out signs a file cannot carry', async () => {
    const { said } = await annotated('全年\u0000收到\u0007申请8件\u000c。')
    expect(said.trim()).toBe('全年收到申请8件。')
  })
})

describe('the headings of an annotated report', () => {
  const styles = (document: string) =>
    [...document.matchAll(/<w:pStyle w:val="(\w+)"\/>.*?<w:t[^>]*>([^<]*)/gs)].map(
      ([, style, words]) => `${style} ${words}`,
    )

  it('follow the numbering of official papers where the file marks none', async () => {
    const { document } = await annotated(text)
    expect(styles(document)).toEqual([`Title ${title}`, 'Heading1 一、行政复议', 'Heading1 二、政务公开'])
  })

  it('are those of the original .docx', async () => {
    const original = new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: '第一章 行政复议', heading: HeadingLevel.HEADING_2 }),
            new Paragraph('全年收到行政复议申请120件。'),
            new Paragraph('第一章 行政复议'),
          ],
        },
      ],
    })
    const outline = await outlineOf({ name: '报告.docx', bytes: Uint8Array.from(await Packer.toBuffer(original)) })
    const { document } = await annotated('第一章 行政复议\n全年收到行政复议申请120件。\n第一章 行政复议', outline)
    expect(styles(document)).toEqual(['Heading2 第一章 行政复议'])
  })

  it('are those of a page', async () => {
    const bytes = new TextEncoder().encode('<h1>年度 报告</h1><p>收到申请8件。</p>')
    expect(await outlineOf({ name: 'a.html', bytes })).toEqual(new Map([['年度报告', [1]]]))
    expect(await outlineOf({ name: 'a.docx', bytes })).toEqual(new Map())
  })
})
