import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readReport } from '../read/read-report.ts'
import { compareYears } from './compare-years.ts'
import { comparisonNote } from './comparison-note.ts'

const report = (year: number, body: string, district = '青川区') => {
  const text = `${district}人民政府${year}年法治政府建设情况报告\n\n一、主要做法\n${body}\n`
  return { text, reading: readReport(text) }
}
const PAST = report(
  2023,
  '全年受理行政复议案件100件。开展执法检查1200次，罚没收入2.5万元。矛盾纠纷调解成功率95.5%。培训执法人员320人。',
)
const compared = (body: string, year = 2024) => compareYears(PAST, report(year, body))
const verdicts = (body: string, year = 2024) =>
  compared(body, year).changes.map(({ kind, holds, explainedBy, soft }) => [kind, holds, explainedBy, soft === true])

describe('figures of two years', () => {
  test('of the same item are paired with their change', () => {
    const { figures } = compared('开展执法检查1500次。矛盾纠纷调解成功率96.2%。培训执法人员320人。')
    expect(
      figures.map(({ earlier, later, difference, percent }) => [earlier.value, later.value, difference, percent]),
    ).toEqual([
      [1200, 1500, 300, 25],
      [95.5, 96.2, 0.7, null],
      [320, 320, 0, 0],
    ])
  })

  test('that another unit measures, or that a report gives twice with two values, are not paired', () => {
    expect(compared('开展执法检查1500人次。').figures).toEqual([])
    expect(compared('开展执法检查1500次。在园区开展执法检查。开展执法检查1400次。').figures).toEqual([])
  })

  test('may come in either order', () => {
    const later = report(2024, '培训执法人员400人。')
    expect(compareYears(later, PAST)).toEqual(compareYears(PAST, later))
  })

  test('a table gives each cell the year of its column', () => {
    const table = (year: number, past: number, now: number) =>
      report(year, `项目 | ${year - 1}年 | ${year}年 |\n复议收案（件） | ${past} | ${now} |\n`)
    const { figures } = compareYears(table(2023, 90, 100), table(2024, 100, 130))
    expect(figures.map(({ item, earlier, later }) => [item, earlier.value, later.value])).toEqual([
      ['复议收案数', 100, 130],
    ])
  })
})

describe('a stated change', () => {
  test.each([
    ['全年受理行政复议案件112件，同比增长12%。', ['growth', true, 'exact', false]],
    ['全年受理行政复议案件112件，同比增长15%。', ['growth', false, 'none', false]],
    ['全年受理行政复议案件112件，同比下降12%。', ['growth', false, 'none', true]],
    ['全年受理行政复议案件88件，较上年下降12%。', ['growth', true, 'exact', false]],
    ['开展执法检查1333次，比上年增长11.08%。', ['growth', true, 'rounding', false]],
    ['开展执法检查1339次，比上年增长11.5%。', ['growth', false, 'truncation', false]],
    ['全年受理行政复议案件112件，较上年增加12件。', ['step', true, 'exact', false]],
    ['全年受理行政复议案件112件，较2023年增加13件。', ['step', false, 'none', false]],
    ['矛盾纠纷调解成功率96.5%，同比提高1个百分点。', ['step', true, 'exact', false]],
    ['罚没收入3万元，同比增长20%。', ['growth', true, 'exact', false]],
    ['罚没收入3.1万元，同比增长23%。', ['growth', true, 'rounding', false]],
    ['全年受理行政复议案件112件，受理行政复议案件数较上年增长12%。', ['growth', true, 'exact', false]],
    ['全年受理行政复议案件112件（上年为100件）。', ['base', true, 'exact', false]],
    ['全年受理行政复议案件112件（上年为99件）。', ['base', false, 'none', false]],
  ])('%s', (body, verdict) => {
    expect(verdicts(body)).toEqual([verdict])
  })

  test.each([
    ['开展执法检查1500次，培训执法人员400人，同比分别增长25%和25%。', [true, true]],
    ['开展执法检查1500次，培训执法人员400人，同比分别增长25%和20%。', [true, false]],
    ['开展执法检查900次，较上年减少300次，下降25%。', [true, true]],
    ['开展执法检查900次，较上年减少300次，下降30%。', [true, false]],
    ['开展执法检查1500次，培训执法人员400人，均同比分别增长25%。', []],
  ])('told together with another: %s', (body, holds) => {
    expect(compared(body).changes.map((change) => change.holds)).toEqual(holds)
  })

  test.each([
    ['of another thing than the figure before it', '受理行政复议案件112件，行政应诉案件同比下降30%。'],
    ['against a year that is not the report at hand', '全年受理行政复议案件112件，较2020年增长60%。'],
    ['of what the earlier report does not say', '公开政府信息900条，同比增长12%。'],
    ['that is only about', '全年受理行政复议案件112件，同比增长约一成。'],
    ['to a value', '培训执法人员320人，执法人员总数同比增加到900人。'],
    ['in the next sentence', '全年受理行政复议案件112件。同比增长60%的是投诉举报。'],
  ])('%s is not judged', (_name, body) => {
    expect(compared(body).changes).toEqual([])
  })

  test('against a report of two years before is not judged unless it names that year', () => {
    expect(verdicts('全年受理行政复议案件112件，同比增长15%。', 2025)).toEqual([])
    expect(verdicts('全年受理行政复议案件112件，较2023年增长12%。', 2025)).toEqual([['growth', true, 'exact', false]])
  })
})

describe('in words', () => {
  test('a comparison tells place, words, computation and verdict', () => {
    const later = report(2024, '全年受理行政复议案件112件，同比增长15%。罚没收入3万元。培训执法人员320人。')
    const note = comparisonNote(later.text, compareYears(PAST, later))
    expect(note).toContain('一、主要做法，其下第1段')
    expect(note).toContain('【112件】，同比增长【15%】')
    expect(note).toContain('(112件 − 100件) ÷ 100件 = 12%')
    expect(note).toContain('文中是 15%，按前一年报告应为增加 12%。')
    expect(note).toContain('2023 年 320人，2024 年 320人（持平）')
    expect(note).toContain('2024 年 3万元（+0.5万元，+20%）')
    expect(note).toContain('验算增减 1 处，相符 0 处，不符 1 处，请核对 0 处。')
  })
})

describe('no alarm is raised', () => {
  const ITEMS = ['受理行政复议案件', '开展执法检查', '培训执法人员', '审查规范性文件', '化解矛盾纠纷'] as const
  const UNITS = ['件', '次', '人', '份', '起'] as const
  const values = fc.tuple(...ITEMS.map(() => fc.integer({ min: 20, max: 90_000 })))
  const sentences = (numbers: readonly number[], change: (at: number) => string) =>
    ITEMS.map((item, at) => `${item}${numbers[at]}${UNITS[at]}${change(at)}。`).join('')

  test('by a report and itself a year later', () => {
    fc.assert(
      fc.property(values, (numbers) => {
        const body = sentences(numbers, () => '')
        const { figures, changes } = compareYears(report(2023, body), report(2024, body))
        expect(changes).toEqual([])
        expect(figures.map(({ difference }) => difference)).toEqual(ITEMS.map(() => 0))
      }),
      { numRuns: 40 },
    )
  })

  test('where every change is stated as it is', () => {
    fc.assert(
      fc.property(values, values, (past, now) => {
        const change = (at: number) => {
          const [from, to] = [past[at] ?? 1, now[at] ?? 1]
          const grown = (100 * (to - from)) / from
          return `，同比${grown < 0 ? '下降' : '增长'}${(Math.round(Math.abs(grown) * 100) / 100).toFixed(2)}%`
        }
        const found = compareYears(
          report(
            2023,
            sentences(past, () => ''),
          ),
          report(2024, sentences(now, change)),
        )
        expect(found.changes.filter(({ holds }) => !holds)).toEqual([])
        expect(found.changes.length).toBe(ITEMS.length)
      }),
      { numRuns: 40 },
    )
  })
})
