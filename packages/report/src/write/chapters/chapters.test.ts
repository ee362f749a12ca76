import { describe, expect, test } from 'vitest'
import type { Counted } from '../counted.ts'
import { toldFigures } from '../outline.ts'
import { countedFrom, penalty, reconsideration, type Story } from '../specimen.ts'
import { yearlyReport } from '../yearly-report.ts'

const sections = (...figures: readonly Counted[]) =>
  yearlyReport({ year: 2026, region: { code: '990101', name: '青川区' }, organ: '青川区人民政府', figures }).sections

const told = (part: number, ...figures: readonly Counted[]) => sections(...figures)[part - 1]
const textOf = (part: number, ...figures: readonly Counted[]) =>
  told(part, ...figures)!
    .lines.map(({ text }) => text)
    .join('\n')

const fined: Story = { acts: ['fileCase', 'holdHearing', 'punish'], choices: { kinds: 'fine' }, fee: 2000, days: 30 }
const penalties = countedFrom('penalty', penalty, [
  fined,
  { ...fined, late: true },
  { acts: ['punishOnTheSpot'], choices: { kinds: 'warning' } },
  { acts: ['fileCase', 'exempt'], choices: { exemptGround: 'minor' } },
  { acts: ['fileCase', 'exempt'], choices: { exemptGround: 'first' } },
])

describe('a chapter the record feeds', () => {
  test('tells counts, parts, sums and rates of the procedure', () => {
    const text = textOf(6, penalties)
    expect(text).toContain('办结立案案件4件，其中按期办结3件，按期办结率75.00%。')
    expect(text).toContain('作出行政处罚决定3件，其中适用简易程序当场处罚1件。')
    expect(text).toContain('罚款金额合计4000元。')
    expect(text).toContain('举行处罚听证2次。')
  })

  test('keeps titles that hold separators apart from their neighbours', () => {
    expect(textOf(6, penalties)).toContain('处罚决定中，警告、通报批评1件，罚款2件。')
    expect(textOf(6, penalties)).toContain('轻微并及时改正，没有造成危害后果1件；初次违法1件。')
  })

  test('says nothing of what did not happen, and nothing of acts that no case saw', () => {
    expect(textOf(6, penalties)).not.toMatch(/0件|0次|未统计|NaN|undefined/)
    expect(textOf(6, penalties)).not.toContain('行政强制')
  })

  test('remembers the figures it states, and leaves what no record tells to the office', () => {
    const { lines, fed } = told(6, penalties)!
    const stated = lines.flatMap((line) => (line.kind === 'paragraph' ? line.figures : []))
    expect(stated).toEqual(expect.arrayContaining(['penalty.punished', 'penalty.onTimeRate', 'penalty.fines']))
    expect(fed).toBe(true)
    expect(lines.at(-1)).toMatchObject({ kind: 'toWrite' })
  })

  test('numbers the headings it has', () => {
    const headings = told(6, penalties)!.lines.filter(({ kind }) => kind === 'heading')
    expect(headings.map(({ text }) => text)).toEqual(['（一）行政处罚'])
  })
})

test('a procedure without a case in the year leaves its chapter to the office', () => {
  expect(told(6, countedFrom('penalty', penalty, []))).toMatchObject({
    fed: false,
    lines: [{ kind: 'toWrite', text: '【待补充：行政执法体制、三项制度和案卷评查情况】' }],
  })
})

test('a procedure without a case lists no figures, but for those whose zeros are told', () => {
  const { figures } = yearlyReport({
    year: 2026,
    region: { code: '990101', name: '青川区' },
    organ: '青川区人民政府',
    figures: [countedFrom('penalty', penalty, []), countedFrom('reconsideration', reconsideration, [])],
  })
  expect(new Set(figures.map(({ id }) => id.split('.')[0]))).toEqual(new Set(['reconsideration']))
})

test('what two chapters tell is compared with the year before in one of them', () => {
  const counted = countedFrom('reconsideration', reconsideration, [
    { acts: ['apply', 'accept', 'settle'], choices: {} },
  ])
  const earlier = [{ figure: 'reconsideration.settled', value: 3, publication: '青川区2025年法治政府建设年度报告' }]
  const { sections: all } = yearlyReport({
    year: 2026,
    region: { code: '990101', name: '青川区' },
    organ: '青川区人民政府',
    figures: [counted],
    earlier,
  })
  const comparing = all.filter(({ lines }) => lines.some(({ text }) => text.includes('由上年的')))
  expect(comparing.map(({ part }) => part)).toEqual([8])
})

test('no figure is named twice in one manner but by the chapters that tell it again', () => {
  const enforcement = toldFigures.filter(({ id }) => id.startsWith('penalty.')).map(({ id, manner }) => id + manner)
  expect(new Set(enforcement).size).toBe(enforcement.length)
})
