import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applicationProblems } from './application-checks.ts'
import { applicants, columnTitles, formRows, resultRows } from './application-rows.ts'
import { type ApplicationTable, applicationTable, countedTable } from './application-table.ts'
import { countedFrom, openInformation, type Story } from './specimen.ts'

const totalOnly = (value: number) => [null, null, null, null, null, null, value]

const leaves = [5548, 2168, 13, 30, 11, 51, 104, 85, 286, 150, 3222, 180, 19, 203, 148, 0, 101, 5, 318, 203, 965]

/** A city's published report for 2025: both intakes in full, of the results the totals only. */
const published = applicationTable({
  received: [13_612, 252, 0, 45, 128, 32, 14_069],
  carriedIn: [535, 6, 0, 1, 18, 0, 560],
  ...Object.fromEntries(resultRows.map(({ key }, at) => [key, totalOnly(leaves[at] ?? 0)])),
  handled: totalOnly(13_810),
  carriedOut: totalOnly(819),
})

const withCell = (table: ApplicationTable, key: string, column: number, change: (value: number) => number) =>
  applicationTable(
    Object.fromEntries(
      table.rows.map((row) => [
        row.key,
        row.cells.map((cell, at) => (row.key === key && at === column && cell !== null ? change(cell) : cell)),
      ]),
    ),
  )

const filled = (table: ApplicationTable) =>
  table.rows.flatMap(({ key, cells }) => cells.flatMap((cell, column) => (cell === null ? [] : [{ key, column }])))

const story: fc.Arbitrary<Story> = fc
  .record({
    applicantKind: fc.constantFrom(...applicants.map(({ key }) => key)),
    outcome: fc.option(fc.constantFrom(...resultRows.map(({ key }) => key)), { nil: undefined }),
    openAtStart: fc.boolean(),
  })
  .map(({ applicantKind, outcome, openAtStart }) => ({
    acts: [...(openAtStart ? [] : ['apply']), ...(outcome === undefined ? [] : ['reply'])],
    choices: { applicantKind, ...(outcome === undefined ? {} : { outcome }) },
    openAtStart,
    openAtEnd: outcome === undefined,
  }))

const counted = fc
  .array(story, { maxLength: 60 })
  .map((stories) => countedTable(countedFrom('openInformation', openInformation, stories)))

describe('Table 3 of the yearly report on open information', () => {
  test('has 25 rows of 7 columns', () => {
    expect(formRows).toHaveLength(25)
    expect(published.rows.every(({ cells }) => cells.length === 7)).toBe(true)
  })

  test('as a city published it agrees with itself', () => {
    expect(filled(published)).toHaveLength(37)
    expect(applicationProblems(published)).toEqual([])
  })

  test('with any published cell changed does not', () => {
    for (const { key, column } of filled(published))
      expect(
        applicationProblems(withCell(published, key, column, (value) => value + 1)),
        `${key} ${column}`,
      ).not.toEqual([])
  })

  test('counted from cases agrees with itself, and with any cell changed does not', () => {
    fc.assert(
      fc.property(counted, fc.nat(24), fc.nat(6), fc.integer({ min: 1, max: 9 }), (table, row, column, more) => {
        expect(applicationProblems(table)).toEqual([])
        const key = formRows[row]!.key
        expect(applicationProblems(withCell(table, key, column, (value) => value + more))).not.toEqual([])
      }),
    )
  })

  test('says which cells and numbers do not agree', () => {
    const [problem] = applicationProblems(withCell(published, 'carriedOut', 6, () => 820))
    expect(problem?.text).toBe('“总计”列：第一项14069加第二项560为14629，第三项总计13810加第四项820为14630，不相等')
    expect(problem?.places).toContain('第四项“总计”')
  })

  test('names the row whose total is not the sum of its applicants', () => {
    const texts = applicationProblems(withCell(published, 'received', 0, () => 13_613)).map(({ text }) => text)
    expect(texts).toEqual(['第一项：总计为14069，六类申请人之和为14070，不相等'])
  })

  test.each([-1, 0.5])('refuses %d as a number of applications', (value) => {
    const texts = applicationProblems(withCell(published, 'carriedIn', 2, () => value)).map(({ text }) => text)
    expect(texts).toContain(`第二项“科研机构”为${value}，不是非负整数`)
  })

  test('a blank cell is not taken for zero', () => {
    expect(applicationProblems(applicationTable({ received: [1, 0, 0, 0, 0, 0, 1] }))).toEqual([])
  })
})

describe('what is carried over', () => {
  const next = applicationTable({ carriedIn: totalOnly(819) })

  test('equals what the year before left over', () => {
    expect(applicationProblems(next, published)).toEqual([])
  })

  test('differs in words', () => {
    const texts = applicationProblems(
      withCell(next, 'carriedIn', 6, () => 800),
      published,
    ).map(({ text }) => text)
    expect(texts).toEqual(['“总计”列：上年结转为800，上年度报告的结转下年度为819，不相等'])
  })
})

test('a case without its kind of applicant shows in the total of its row', () => {
  const table = countedTable(
    countedFrom('openInformation', openInformation, [{ acts: ['apply'], choices: {}, openAtEnd: true }]),
  )
  const texts = applicationProblems(table).map(({ text }) => text)
  expect(texts).toContain('第一项：总计为1，六类申请人之和为0，不相等')
  expect(columnTitles).toHaveLength(7)
})
