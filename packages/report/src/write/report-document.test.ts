import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { reportDocument } from './report-document.ts'
import { countedFrom, openInformation } from './specimen.ts'
import { yearlyReport } from './yearly-report.ts'

const made = yearlyReport({
  year: 2026,
  region: { code: '990101', name: '青川区' },
  organ: '青川区人民政府',
  countedOn: '2027-01-05',
  figures: [
    countedFrom('openInformation', openInformation, [
      { acts: ['apply', 'reply'], choices: { applicantKind: 'legalService', outcome: 'unavailable.to_make' }, days: 7 },
    ]),
  ],
})
const xml = async () => strFromU8(unzipSync(await reportDocument(made))['word/document.xml'] ?? new Uint8Array())

/** The tables of a document, each a list of rows of the texts of their cells. */
const tablesIn = (document: string) =>
  [...document.matchAll(/<w:tbl>.*?<\/w:tbl>/g)].map(([table]) =>
    [...table.matchAll(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/g)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/g)].map(([cell]) =>
        [...cell.matchAll(/<w:t[ >][^<]*<\/w:t>|<w:t>[^<]*<\/w:t>/g)]
          .map(([run]) => run.replace(/<[^>]+>/g, ''))
          .join(''),
      ),
    ),
  )

describe('the report as a document', () => {
  test('holds the 25 rows of Table 3 below three rows of headings', async () => {
    const [, applications = []] = tablesIn(await xml())
    expect(applications).toHaveLength(28)
    expect(applications.slice(3).every((row) => row.slice(-7).every((cell) => /^\d+$/.test(cell)))).toBe(true)
    const row = applications.find((cells) => cells.includes('2.没有现成信息需要另行制作'))
    expect(row?.slice(-7)).toEqual(['0', '0', '0', '0', '1', '0', '1'])
  })

  test('leaves Table 4 blank and says why', async () => {
    const document = await xml()
    const [, , contests = []] = tablesIn(document)
    expect(contests.slice(1).flatMap((row) => row.slice(1))).toEqual(Array.from({ length: 15 }, () => '—'))
    expect(document).toContain('不适用，不等于零')
  })

  test('lists every figure with its id', async () => {
    const [, , , appendix = []] = tablesIn(await xml())
    expect(appendix.slice(1).map(([title]) => title?.replace(/^.*?(?=openInformation)/, ''))).toEqual(
      made.figures.map(({ id }) => id),
    )
  })

  test('has headings of two levels, and its date in Chinese', async () => {
    const document = await xml()
    expect(document.match(/<w:pStyle w:val="Heading1"\/>/g)?.length).toBeGreaterThanOrEqual(14)
    expect(document).toContain('<w:pStyle w:val="Heading2"/>')
    expect(document).toContain('统计日期：2027年1月5日')
  })
})
