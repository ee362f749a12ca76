import { figures, type Happened, many, meta, type Procedure, type Tally } from '@yifa/kernel'
import { editionsOf, procedureKeys } from '@yifa/law'
import { type Counted, readReport, reportFile, toldFigures, yearlyReport } from '@yifa/report'
import { describe, expect, test } from 'vitest'

const days = { from: '2026-01-01', to: '2026-12-31' } as const
const caseId = (at: number): string => `0198f000-0000-7000-8000-${String(at).padStart(12, '0')}`

/** Numbers that look drawn by lot and are the same every time. */
function lots(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

const choicesBy = (procedure: Procedure, draw: (below: number) => number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(procedure.facts).flatMap(([fact, schema]) => {
      const options = Object.keys(meta(schema).options ?? {})
      const chosen = options[draw(options.length)]
      return chosen === undefined ? [] : [[fact, chosen]]
    }),
  )

/** A year in which every act of a procedure was done as the lot fell, whatever its order. */
function yearOf(procedure: Procedure, cases: number, draw: (below: number) => number): Happened {
  const sums = Object.values(procedure.indicators).flatMap(({ sum }) => (sum ? [String(sum)] : []))
  const tallies = Array.from({ length: cases }, (_, at) => at).flatMap((at) => {
    const choices = choicesBy(procedure, draw)
    return Object.keys(procedure.acts).flatMap((act): readonly Tally[] => {
      if (draw(3) > 0) return []
      const clocks = Object.keys(procedure.clocks)
      return [
        {
          case: caseId(at),
          act,
          on: '2026-06-01',
          choices,
          amounts: Object.fromEntries(sums.map((fact) => [fact, draw(90_000)])),
          within: Object.fromEntries(clocks.map((clock) => [clock, draw(4) > 0])),
          days: Object.fromEntries(clocks.map((clock) => [clock, 1 + draw(40)])),
        },
      ]
    })
  })
  const standing = (from: number) =>
    Array.from({ length: cases === 0 ? 0 : draw(5) }, (_, at) => ({
      case: caseId(from + at),
      choices: choicesBy(procedure, draw),
    }))
  return { ...days, tallies, atStart: standing(10_000), atEnd: standing(20_000) }
}

const counted = (seed: number, cases: number): readonly Counted[] =>
  procedureKeys.flatMap((key) => {
    const [procedure] = editionsOf(key)
    if (!procedure) return []
    const happened = yearOf(procedure, cases, lots(seed + key.length))
    return [{ key, procedure, happened, figures: figures(procedure, happened) }]
  })

/** Their cases must come out even, which a lot does not see to; the report's own tests write their year. */
const balanced: ReadonlySet<string> = new Set(['openInformation', 'reconsideration', 'hotline'])
const drawn = (seed: number, cases: number) => counted(seed, cases).filter(({ key }) => !balanced.has(key))

const reportOf = (all: readonly Counted[]) =>
  yearlyReport({ year: 2026, region: { code: '990101', name: '青川区' }, organ: '青川区人民政府', figures: all })

const indicatorOf = (id: string) => {
  const [key = '', name = ''] = id.split('.')
  return editionsOf(key)[0]?.indicators[name]
}

const isTold = ({ id, manner, detail }: (typeof toldFigures)[number]): boolean => {
  const rule = indicatorOf(id)
  if (rule === undefined || (manner === '%' && rule.share === undefined)) return false
  if ((rule.average !== undefined) !== (manner === '~')) return false
  return manner !== '/' || many(rule.by).map(String).includes(detail)
}

test('every figure that the yearly report names is declared, and told as what it is', () => {
  expect(toldFigures.length).toBeGreaterThan(200)
  expect(toldFigures.filter((one) => !isTold(one))).toEqual([])
})

describe('a year of every procedure', () => {
  test.each([
    [1, 12],
    [2, 40],
    [3, 3],
    [4, 150],
    [5, 25],
  ])('is told so that the reader finds every relation to hold (%i)', async (seed, cases) => {
    const text = new TextDecoder().decode(await reportFile(reportOf(drawn(seed, cases)), 'md'))
    const { relations } = readReport(text)
    expect(relations.length).toBeGreaterThan(80)
    expect(relations.filter(({ holds, soft }) => !holds && soft !== true)).toEqual([])
  })

  test('of nothing tells nothing but the three that the law wants told', () => {
    const { sections, figures } = reportOf(counted(1, 0))
    expect(sections.filter(({ fed }) => fed).map(({ part }) => part)).toEqual([3, 7, 8, 9])
    expect(figures.filter(({ value }) => value !== 0 && value !== null).map(({ id }) => id)).toEqual([])
  })
})
