import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textOf } from '../files/index.ts'
import { readReport } from '../read/index.ts'
import { applicants, resultRows } from './application-rows.ts'
import { type ReportFormat, reportFile } from './report-file.ts'
import {
  countedFrom,
  hotline,
  normativeDocument,
  openInformation,
  penalty,
  reconsideration,
  type Story,
} from './specimen.ts'
import { yearlyReport } from './yearly-report.ts'

type Told = Pick<Story, 'late' | 'days' | 'openAtStart' | 'openAtEnd'>

const told = fc.record({
  late: fc.boolean(),
  days: fc.integer({ min: 1, max: 90 }),
  openAtStart: fc.boolean(),
  openAtEnd: fc.boolean(),
})
const keys = <T extends { readonly key: string }>(all: readonly T[]) => fc.constantFrom(...all.map(({ key }) => key))
const opening = ({ openAtStart }: Told, acts: readonly string[]) => (openAtStart ? [] : acts)
const ending = ({ openAtEnd }: Told, acts: readonly string[]) => (openAtEnd ? [] : acts)

const request = fc.tuple(told, keys(applicants), keys(resultRows), fc.constantFrom('reply', 'withdraw'), fc.nat(2)).map(
  ([one, applicantKind, outcome, last, extras]): Story => ({
    ...one,
    fee: 12.5,
    acts: [...opening(one, ['apply']), ...['extend', 'demandFee'].slice(0, extras), ...ending(one, [last])],
    choices: { applicantKind, ...(one.openAtEnd ? {} : { outcome }) },
  }),
)

const dispute = fc
  .tuple(
    told,
    fc.constantFrom('penalty', 'inaction', 'information', 'other'),
    fc.constantFrom('ordinary', 'simple'),
    fc.constantFrom('upheld', 'revoked', 'denied'),
    fc.constantFrom('decide', 'settle', 'dismiss', 'permitWithdrawal', 'terminate'),
    fc.constantFrom('accept', 'reject', 'abandon'),
    fc.nat(2),
  )
  .map(
    ([one, matter, track, outcome, last, first, extras]): Story => ({
      ...one,
      acts: [
        ...opening(one, ['apply', first]),
        ...['holdHearing', 'issueLetter'].slice(0, extras),
        ...ending(one, first === 'accept' || one.openAtStart ? [last] : []),
      ],
      choices: { matter, track, outcome },
    }),
  )

const call = fc
  .tuple(
    told,
    fc.constantFrom('enquiry', 'help', 'complaint'),
    fc.constantFrom('yes', 'no'),
    fc.constantFrom('satisfied', 'fair', 'dissatisfied'),
    fc.constantFrom([], ['answerAtOnce'], ['dispatch', 'grantReturn', 'dispatch', 'urge'], ['dispatch', 'reopen']),
  )
  .map(
    ([one, kind, resolved, satisfaction, between]): Story => ({
      ...one,
      acts: [...opening(one, ['call']), ...between, ...ending(one, ['reply', 'close'])],
      choices: { class: kind, resolved, satisfaction },
    }),
  )

const punishment = fc
  .tuple(
    told,
    fc.constantFrom('warning', 'fine'),
    fc.constantFrom('minor', 'first'),
    fc.constantFrom(
      ['fileCase', 'holdHearing', 'punish'],
      ['fileCase', 'punish'],
      ['punishOnTheSpot'],
      ['fileCase', 'exempt'],
    ),
  )
  .map(
    ([one, kinds, exemptGround, done]): Story => ({ ...one, acts: done, choices: { kinds, exemptGround }, fee: 500 }),
  )

const paper = fc.constantFrom<Story>(
  { acts: ['project'], choices: {}, openAtEnd: true },
  { acts: ['project', 'publish'], choices: { validity: 'trial' }, openAtEnd: true },
  { acts: [], choices: { validity: 'general' }, openAtStart: true, openAtEnd: true },
  { acts: ['repeal'], choices: { validity: 'unlimited' }, openAtStart: true },
)

const acted = [
  countedFrom('penalty', penalty, fc.sample(punishment, { numRuns: 60, seed: 7 })),
  countedFrom('normativeDocument', normativeDocument, fc.sample(paper, { numRuns: 30, seed: 7 })),
]

const report = (requests: readonly Story[], disputes: readonly Story[], calls: readonly Story[]) =>
  yearlyReport({
    year: 2026,
    region: { code: '990101', name: '青川区' },
    organ: '青川区人民政府',
    countedOn: '2027-01-05',
    figures: [
      countedFrom('openInformation', openInformation, requests),
      countedFrom('reconsideration', reconsideration, disputes),
      countedFrom('hotline', hotline, calls),
      ...acted,
    ],
  })

async function reading(made: ReturnType<typeof report>, format: ReportFormat) {
  const name = `report.${format}`
  return readReport(await textOf({ name, bytes: await reportFile(made, format) }), name)
}

const failing = async (made: ReturnType<typeof report>, format: ReportFormat) =>
  (await reading(made, format)).relations.filter(({ holds, soft }) => !holds && soft !== true)

const sample = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number) => fc.sample(arbitrary, { numRuns, seed: 42 })

describe('our own reader finds nothing wrong in our own report', () => {
  test('whatever happened in the year', async () => {
    const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(some(request), some(dispute), some(call), async (requests, disputes, calls) => {
        expect(await failing(report(requests, disputes, calls), 'md')).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test.each([
    ['a year of nothing', 0, 0, 0],
    ['a few cases', 3, 2, 5],
    ['many calls and no disputes', 40, 0, 900],
    ['disputes only', 0, 70, 0],
  ])('%s, as a document', async (_, requests, disputes, calls) => {
    const made = report(sample(request, requests), sample(dispute, disputes), sample(call, calls))
    expect(made.problems.filter(({ text }) => text.includes('率'))).toEqual([])
    expect(await failing(made, 'docx')).toEqual([])
  })
})

test('the reader finds the district, the year and the figures that were written', async () => {
  const made = report(sample(request, 40), sample(dispute, 30), sample(call, 90))
  const { district, year, facts } = await reading(made, 'docx')
  expect([district, year]).toEqual(['青川区', 2026])
  const received = made.figures.find(({ id }) => id === 'hotline.received')?.value
  expect(facts.filter(({ value, unit }) => value === received && unit === '件')).not.toEqual([])
})
