import { describe, expect, test } from 'vitest'
import { countedFrom, litigation, normativeDocument, penalty, reconsideration, type Story } from './specimen.ts'
import { yearlyReport } from './yearly-report.ts'

const reportOf = (...figures: readonly ReturnType<typeof countedFrom>[]) =>
  yearlyReport({ year: 2026, region: { code: '990101', name: '青川区' }, organ: '青川区人民政府', figures })

const documents: readonly Story[] = [
  { acts: ['project', 'publish'], choices: { validity: 'general' }, openAtEnd: true },
  { acts: ['project'], choices: {}, openAtEnd: true },
  { acts: [], choices: { validity: 'trial' }, openAtStart: true, openAtEnd: true },
  { acts: ['repeal'], choices: { validity: 'general' }, openAtStart: true },
  { acts: ['expire'], choices: { validity: 'trial' }, openAtStart: true },
]

const cellsOf = (title: string, ...figures: readonly ReturnType<typeof countedFrom>[]) =>
  reportOf(...figures)
    .publicity?.blocks.flatMap(({ rows }) => rows)
    .find((row) => row.title === title)?.cells

describe('Table 2 of the yearly report on open information', () => {
  test('counts documents issued, ended and in force; a draft is not in force', () => {
    const counted = countedFrom('normativeDocument', normativeDocument, documents)
    expect(cellsOf('行政规范性文件', counted)).toEqual([1, 2, 2])
    expect(reportOf(counted).problems).toEqual([])
  })

  test('does not let documents get lost from one end of the year to the other', () => {
    const lost = countedFrom('normativeDocument', normativeDocument, [
      ...documents,
      { acts: [], choices: { validity: 'trial' }, openAtStart: true },
    ])
    expect(reportOf(lost).problems.map(({ text }) => text)).toEqual([
      '主动公开情况表“行政规范性文件”：年初有效4件加本年制发1件减本年废止2件为3件，现行有效2件，不相等',
    ])
  })

  test('opens each of its numbers into cases', () => {
    const { figures } = reportOf(countedFrom('normativeDocument', normativeDocument, documents))
    const inForce = figures.find(({ id }) => id === 'normativeDocument.formInForce')
    expect(inForce?.cases).toHaveLength(2)
    expect(inForce?.definition).toBe('本年末还没有了结的案件，有效期类别为“一般文件”、“试行文件”、“不设有效期”')
  })

  test('is blank where the record has no number, which is not zero', () => {
    const punished = countedFrom('penalty', penalty, [])
    expect([cellsOf('行政处罚', punished), cellsOf('行政许可', punished), cellsOf('规章', punished)]).toEqual([
      [0],
      [null],
      [null, null, null],
    ])
    expect(cellsOf('行政强制', punished)).toEqual([null])
  })
})

describe('Table 4', () => {
  const about = (matter: string, rest: Omit<Story, 'choices'>, outcome = 'upheld'): Story => ({
    ...rest,
    choices: { matter, outcome },
  })
  const counted = countedFrom('reconsideration', reconsideration, [
    about('information', { acts: ['apply', 'decide'] }),
    about('information', { acts: ['apply', 'decide'] }, 'denied'),
    about('information', { acts: ['apply', 'decide'] }, 'revoked'),
    about('information', { acts: ['apply', 'permitWithdrawal'] }),
    about('information', { acts: ['apply'], openAtEnd: true }),
    about('penalty', { acts: ['apply', 'decide'] }),
    about('penalty', { acts: ['apply'], openAtEnd: true }),
  ])

  test('tells reconsideration about information only; lawsuits stay blank', () => {
    const { contests } = reportOf(counted)
    const nothing = [null, null, null, null, null]
    expect(contests.blocks.map(({ cells }) => cells)).toEqual([[2, 1, 1, 1, 5], nothing, nothing])
    expect(contests.fed).toBe(true)
  })

  test('tells lawsuits by whether they were reviewed first, once their judgment is final', () => {
    const suit = (kind: string, outcome: string, acts: readonly string[], effect = 'final'): Story => ({
      acts,
      choices: { matter: 'information', suit: kind, outcome, effect },
      openAtEnd: true,
    })
    const suits = countedFrom('litigation', litigation, [
      suit('direct', 'dismissed', ['receive', 'judge', 'becomeFinal']),
      suit('inaction', 'revoked', ['judge', 'judgeFinally']),
      suit('direct', 'revoked', ['receive', 'judge'], 'pending'),
      suit('afterReview', 'rejected', ['becomeFinal']),
      suit('afterReview', 'dismissed', ['withdraw']),
      { acts: ['becomeFinal'], choices: { matter: 'other', suit: 'direct', outcome: 'dismissed', effect: 'final' } },
    ])
    const { contests, problems } = reportOf(counted, suits)
    expect(contests.blocks.slice(1).map(({ cells }) => cells)).toEqual([
      [1, 1, 0, 1, 3],
      [0, 0, 2, 0, 2],
    ])
    expect(problems).toEqual([])
  })

  test('takes all its cells from elsewhere where they are given', () => {
    const { contests } = yearlyReport({
      year: 2026,
      region: { code: '990101', name: '青川区' },
      organ: '青川区人民政府',
      figures: [counted],
      contests: [1, 0, 0, 0, 1, 2, 0, 0, 0, 2, 0, 0, 0, 3, 3],
    })
    expect(contests.blocks.map(({ cells }) => cells.at(-1))).toEqual([1, 2, 3])
  })
})
