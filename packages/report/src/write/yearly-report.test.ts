import { describe, expect, test } from 'vitest'
import type { Counted } from './counted.ts'
import { reportMarkdown } from './markdown.ts'
import { reportJson } from './report-file.ts'
import { changed, countedFrom, hotline, openInformation, reconsideration, type Story } from './specimen.ts'
import { type ReportSource, yearlyReport } from './yearly-report.ts'

const asked: Story = {
  acts: ['apply', 'reply'],
  choices: { applicantKind: 'person', outcome: 'open' },
  days: 10,
}
const information = countedFrom('openInformation', openInformation, [
  asked,
  { ...asked, late: true, days: 21 },
  { ...asked, choices: { applicantKind: 'business', outcome: 'denied.third_party' }, days: 9 },
  { acts: ['apply'], choices: { applicantKind: 'person' }, openAtEnd: true },
])
const none = (key: string, procedure: typeof hotline) => countedFrom(key, procedure, [])
const source: ReportSource = {
  year: 2026,
  region: { code: '990101', name: '青川区' },
  organ: '青川区人民政府',
  figures: [information, none('reconsideration', reconsideration), none('hotline', hotline)],
}
const written = (change: Partial<ReportSource> = {}) => yearlyReport({ ...source, ...change })
const chapter = (part: number, change: Partial<ReportSource> = {}) =>
  written(change)
    .sections[part - 1]!.lines.map(({ text }) => text)
    .join('\n')

describe('sentences', () => {
  test('print a rate with both its numbers, rounded half up', () => {
    expect(chapter(3)).toContain('作出答复3件，其中按期答复2件，按期答复率66.67%；平均答复天数13.33日')
  })

  test('divide what was received, and what became of it', () => {
    expect(chapter(3)).toContain('自然人3件、商业企业1件')
    expect(chapter(3)).toContain('予以公开2件、部分公开0件、不予公开1件、无法提供0件、不予处理0件、其他处理0件')
  })

  test('remember which figures they state', () => {
    const stated = written().sections[2]!.lines.flatMap((line) => (line.kind === 'paragraph' ? line.figures : []))
    expect(stated).toEqual(expect.arrayContaining(['openInformation.received', 'openInformation.onTimeRate']))
    const known = new Set(written().figures.map(({ id }) => id))
    expect(stated.filter((id) => !known.has(id))).toEqual([])
  })
})

describe('zero, not applicable and not counted are three things', () => {
  test('nothing received is said so, with its zero', () => {
    expect(chapter(8)).toContain('本年度没有收到行政复议申请。')
    expect(chapter(8)).toContain('收到行政复议申请0件')
  })

  test('a rate of nothing does not apply', () => {
    expect(chapter(8)).toContain('纠错率无（本年度无审结的案件，不适用）')
    expect(chapter(7)).toContain('及时率无（本年度无办结的工单，不适用）')
    expect(chapter(8)).not.toMatch(/NaN|undefined|Infinity/)
  })

  test('a rate of zero is zero', () => {
    const late = countedFrom('openInformation', openInformation, [{ ...asked, late: true }])
    expect(chapter(3, { figures: [late] })).toContain('按期答复0件，按期答复率0.00%')
  })

  test('what was not counted is left to be written', () => {
    expect(chapter(8, { figures: [information] })).toContain('【待补充：记录中没有行政复议的数字】')
    expect(written({ figures: [] }).applications).toBeNull()
  })

  test('a figure that an edition does not have is said to be missing', () => {
    const { fees: _, ...figures } = information.figures
    expect(chapter(3, { figures: [{ ...information, figures }] })).toContain('信息处理费合计（未统计）')
  })

  test('a year without any case says so', () => {
    const empty = written({ figures: [none('openInformation', openInformation), none('hotline', hotline)] })
    expect(empty.empty).toBe(true)
    expect(empty.preface).toContain('2026年的记录中没有案件，各项数字均为0。')
    expect(empty.applications?.rows.every(({ cells }) => cells.every((cell) => cell === 0))).toBe(true)
    expect(empty.problems).toEqual([])
  })
})

test('parts that the record does not feed are empty headings for the office', () => {
  const unfed = written().sections.filter(({ fed }) => !fed)
  expect(unfed.map(({ part }) => part)).toEqual([1, 2, 4, 5, 6, 10, 11, 12, 13, 14])
  for (const { lines } of unfed)
    expect(lines.map(({ text }) => text)).toEqual([expect.stringMatching(/^【待补充：.+】$/)])
})

describe('problems', () => {
  const texts = (figures: readonly Counted[], before?: readonly Counted[]) => {
    const report = written({ figures, ...(before ? { before } : {}) })
    expect(report.sound).toBe(report.problems.length === 0)
    return report.problems.map(({ text }) => text)
  }

  test('none in what was counted', () => {
    expect(texts(source.figures)).toEqual([])
  })

  test('a rate that is not that of its numbers', () => {
    expect(texts([changed(information, { onTimeRate: { value: 70 } })])).toEqual([
      '政府信息公开申请“按期答复率”为70.00%，由2和3算得66.67%',
    ])
  })

  test('a part greater than its whole', () => {
    const cases = ['1', '2', '3', '4']
    expect(texts([changed(information, { onTime: { value: 4, cases } })])).toEqual([
      '政府信息公开申请“按期答复”为4，大于其所属的“本年度办理结果”3',
      '政府信息公开申请“按期答复率”分子4大于分母3',
    ])
  })

  test('a count without its cases, and a breakdown that falls short', () => {
    const found = texts([changed(information, { received: { value: 5 } })])
    expect(found).toContain('政府信息公开申请“本年新收政府信息公开申请”为5，所依据的案件为4件次，不相等')
    expect(found).toContain('政府信息公开申请“本年新收政府信息公开申请”为5，各分项之和为4，不相等')
    expect(found).toContain('“总计”列：第一项5加第二项0为5，第三项总计3加第四项1为4，不相等')
  })

  test('an opening stock that is not the closing stock of the year before', () => {
    const before = changed(none('hotline', hotline), { carriedOut: { value: 3 } })
    expect(texts(source.figures, [before])).toEqual(['12345热线工单“上年结转工单”为0，上年度的年末结转为3，不相等'])
  })

  test('are printed in the report', () => {
    const figures = [changed(information, { onTimeRate: { value: 70 } })]
    expect(reportMarkdown(written({ figures }))).toContain('1.政府信息公开申请“按期答复率”为70.00%')
  })
})

describe('every figure', () => {
  test('carries its definition, its number and its cases', () => {
    const rate = written().figures.find(({ id }) => id === 'openInformation.onTimeRate')
    expect(rate).toMatchObject({
      definition: '“按期答复”除以“作出答复”',
      shown: '66.67%',
      share: 'openInformation.onTime',
      of: 'openInformation.replied',
    })
    const received = written().figures.find(({ id }) => id === 'openInformation.received')
    expect(received).toMatchObject({ definition: '本年作出“提出申请”的次数，按申请人类型分列', value: 4 })
    expect(received?.cases).toHaveLength(4)
    expect(received?.parts.map(({ title, value }) => [title, value])).toEqual([
      ['自然人', 3],
      ['商业企业', 1],
    ])
  })

  test('names its cases by their numbers, three at most in print and all in JSON', () => {
    const [first = '', second = '', third = ''] = information.figures['received']!.cases
    const numbers = {
      [first]: '青依〔2026〕1号',
      [second]: '青依〔2026〕2号',
      [third]: '青依〔2026〕3号',
      other: '青依〔2026〕9号',
    }
    const report = written({ numbers })
    expect(report.numbers).not.toHaveProperty('other')
    expect(reportMarkdown(report)).toContain('青依〔2026〕1号、青依〔2026〕2号、青依〔2026〕3号、……（共4）')
    expect(JSON.parse(reportJson(report))).toEqual(report)
  })

  test('whose cases the reader may not see does not claim to have none', () => {
    const report = written()
    const bare = { ...report, figures: report.figures.map((figure) => ({ ...figure, cases: [] })) }
    expect(reportMarkdown(bare)).toContain('| 4 | 本年作出“提出申请”的次数，按申请人类型分列 | 未列出 |')
  })
})
