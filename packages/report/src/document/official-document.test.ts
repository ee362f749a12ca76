import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { textOf } from '../files/index.ts'
import type { DocumentModel } from './document-model.ts'
import { officialDocument } from './official-document.ts'

const model: DocumentModel = {
  title: '政府信息公开申请答复书',
  number: '青依复〔2026〕3号',
  addressee: '李明',
  paragraphs: [
    { label: '答复结果', text: '部分公开' },
    { label: '答复理由', text: '第一段理由。\n\n第二段理由。' },
  ],
  deadlines: [{ title: '申请行政复议期限', due: '2026年5月29日', sentence: '自知道之日起60日内', provisional: true }],
  remedies: ['对本决定不服的，可以申请行政复议'],
  organName: '青川区人民政府办公室',
  date: '2026年3月30日',
  demonstration: false,
}

const bytesOf = (change: Partial<DocumentModel> = {}) => officialDocument({ ...model, ...change })
const partsOf = async (change: Partial<DocumentModel> = {}) => {
  const files = unzipSync(await bytesOf(change))
  return (path: string) => strFromU8(files[path] ?? new Uint8Array())
}
const linesOf = async (change: Partial<DocumentModel> = {}) =>
  (await textOf({ name: 'paper.docx', bytes: await bytesOf(change) })).split('\n')

describe('the page of GB/T 9704', () => {
  test('is A4 with the margins and the line pitch of official papers', async () => {
    const document = (await partsOf())('word/document.xml')
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"')
    expect(document).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/)
    expect(document).toContain('<w:docGrid w:type="lines" w:linePitch="579"/>')
  })

  test('is set in 3号仿宋 with exact lines, and names substitutes for its typefaces', async () => {
    const part = await partsOf()
    expect(part('word/styles.xml')).toMatch(/w:eastAsia="FangSong_GB2312".*?<w:sz w:val="32"\/>/)
    expect(part('word/styles.xml')).toContain('<w:spacing w:line="579" w:lineRule="exact"/>')
    expect(part('word/fontTable.xml')).toContain('仿宋_GB2312')
  })

  test('bears its number outside: right on odd pages, left on even ones', async () => {
    const part = await partsOf()
    expect(part('word/settings.xml')).toContain('<w:evenAndOddHeaders')
    expect(part('word/footer1.xml')).toMatch(/<w:jc w:val="right"\/>.*PAGE/)
    expect(part('word/footer2.xml')).toMatch(/<w:jc w:val="left"\/>.*PAGE/)
  })
})

describe('what the paper says', () => {
  test('from the organ over the number and the addressee to the signature', async () => {
    expect(await linesOf()).toEqual([
      '青川区人民政府办公室',
      '青依复〔2026〕3号',
      '政府信息公开申请答复书',
      '李明：',
      '答复结果：部分公开',
      '答复理由：',
      '第一段理由。',
      '第二段理由。',
      '申请行政复议期限：2026年5月29日届满（该日期可能因放假安排公布而调整）。自知道之日起60日内。',
      '对本决定不服的，可以申请行政复议。',
      '青川区人民政府办公室',
      '2026年3月30日',
    ])
  })

  test('the mark and the line below the number are red', async () => {
    const document = (await partsOf())('word/document.xml')
    expect(document).toMatch(/<w:color w:val="FF0000"\/>.{0,200}青川区人民政府办公室/)
    expect(document).toMatch(/<w:pBdr><w:bottom w:val="single" w:color="FF0000"/)
  })

  test.each([
    ['a short name stands over the middle of the date', '青川区人民政府', '1280'],
    ['a long name pushes the date towards its middle', '青川区经济技术开发区管理委员会综合行政执法局', '2480'],
  ])('%s', async (_, organName, right) => {
    const document = (await partsOf({ organName }))('word/document.xml')
    expect(document).toMatch(
      new RegExp(`<w:ind w:right="${right}"/><w:jc w:val="right"/></w:pPr><w:r><w:t[^>]*>2026年`),
    )
  })

  test('a paper without a number, facts or remedies still has its head and its signature', async () => {
    const bare = { number: undefined, paragraphs: [], deadlines: [], remedies: [] }
    expect(await linesOf(bare)).toEqual([
      '青川区人民政府办公室',
      '政府信息公开申请答复书',
      '李明：',
      '青川区人民政府办公室',
      '2026年3月30日',
    ])
  })

  test('signs that mean something in XML stay what they are', async () => {
    const lines = await linesOf({ addressee: '甲&乙<丙>"丁"' })
    expect(lines).toContain('甲&乙<丙>"丁"：')
  })
})

describe('a demonstration', () => {
  test('is marked on odd and even pages', async () => {
    const part = await partsOf({ demonstration: true })
    for (const header of ['word/header1.xml', 'word/header2.xml']) {
      expect(part(header)).toContain('string="演示"')
      expect(part(header)).toContain('不具有法律效力')
    }
  })

  test('is not what a real paper looks like', async () => {
    expect((await partsOf())('word/header1.xml')).toBe('')
  })
})
