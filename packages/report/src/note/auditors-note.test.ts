import { describe, expect, test } from 'vitest'
import { readReport } from '../read/read-report.ts'
import type { Fact, Relation } from '../read/reading.ts'
import { auditorsNote } from './auditors-note.ts'
import { findings } from './finding.ts'

const TITLE = '某县人民政府2022年法治政府建设情况报告'
const noted = (body: string) => {
  const text = `${TITLE}\n\n${body}`
  return auditorsNote(text, readReport(text))
}

describe('a note', () => {
  test('gives place, words, computation, verdict and remedy of a rate that was cut off', () => {
    const lines = noted(
      '一、主要做法\n（一）化解纠纷。今年做了许多工作。\n调解纠纷300件，调解成功299件，调解成功率99.66%。',
    )
    expect(lines).toContain(`《${TITLE}》核对意见`)
    expect(lines).toContain('一、主要做法，（一）化解纠纷，其下第1段（比率）')
    expect(lines).toContain('原文：调解纠纷【300件】，调解成功【299件】，调解成功率【99.66%】。')
    expect(lines).toContain('验算：299件 ÷ 300件 = 99.66667%')
    expect(lines).toContain('结论：文中的 99.66% 截去了尾数，没有四舍五入；四舍五入应为 99.67%。')
    expect(lines).toContain('改正：99.66% 改为 99.67%；或者更正所依据的数。')
    expect(lines).toMatch(/小结：.*不相符 1 项，请核对 0 项。/)
  })

  test('of a clean report says so', () => {
    expect(noted('办结9件（维持5件，驳回4件）。')).toMatch(/小结：.*没有发现不相符之处。/)
  })

  test('sets apart what a person must decide', () => {
    const lines = noted('落实“三统一”，统一登记、统一编号。')
    expect(lines).toContain('一、请对照原文核对（1 项）')
    expect(lines).toContain('文中说是 3 项，列出的是 2 项。')
    expect(lines).not.toContain('不相符（')
  })

  test('of a text without figures says that there is nothing to check', () => {
    expect(noted('各项工作有序推进。')).toContain('没有读出数字，无从核对。')
  })
})

describe('a finding', () => {
  const facts = (text: string): Fact[] =>
    [...text.matchAll(/(\d+(?:\.\d+)?)(件|万元|%)/gu)].map((found, at) => ({
      id: at + 1,
      start: found.index,
      end: found.index + found[0].length,
      quote: found[0],
      value: Number(found[1]) * (found[2] === '万元' ? 10_000 : 1),
      unit: (found[2] ?? '').replace('万', ''),
      item: '',
      kind: 'count',
      year: 2024,
      approx: false,
    }))
  const found = (text: string, relation: Partial<Relation> & Pick<Relation, 'kind' | 'expression' | 'computed'>) => {
    const all = facts(text)
    const named = { id: 'r1', facts: all.map(({ id }) => id), stated: all.at(-1)?.value ?? null, holds: false }
    return findings(text, { facts: all, relations: [{ ...named, passage: text, ...relation }] })[0]
  }

  test('of a sum gives the total that the parts make', () => {
    expect(found('维持15件、驳回9件，共30件。', { kind: 'sum', expression: '15+9=30', computed: 24 })).toMatchObject({
      computation: '15件 + 9件 = 24件',
      verdict: '各项相加为 24件，文中的总数是 30件，相差 6件。',
      remedy: '总数改为 24件；或者更正各项，使之合计 30件；所列不全的，写明其余各项。',
    })
  })

  test('is told in the scale of the words, not in plain units', () => {
    const amounts = { kind: 'sum', expression: '12000+7500=20000', computed: 19_500 } as const
    expect(found('罚款1.2万元、没收0.75万元，共2万元。', amounts)).toMatchObject({
      computation: '1.2万元 + 0.75万元 = 1.95万元',
      verdict: '各项相加为 1.95万元，文中的总数是 2万元，相差 0.05万元。',
    })
  })

  test('of a rate names the count that would give it', () => {
    expect(
      found('办结200件，调解48件，占25.5%。', {
        kind: 'ratio',
        expression: '48/200=25.5%',
        computed: 24,
        facts: [2, 1, 3],
        explainedBy: 'none',
      }),
    ).toMatchObject({
      computation: '48件 ÷ 200件 = 24%',
      verdict: '算得 24%，文中是 25.5%，四舍五入和截去尾数都得不到这个数。',
      remedy: '25.5% 改为 24.0%；或者 48件 应为 51件；或者更正所依据的数。',
    })
  })

  test('of a rate that is nearly right gives the digits that tell', () => {
    expect(
      found('办结499件，受理500件，办结率100%。', {
        kind: 'ratio',
        expression: '499/500=100%',
        computed: 99.8,
        explainedBy: 'none',
      })?.remedy,
    ).toContain('100% 改为 99.80%')
  })

  test('of growth shows both years each time they are used', () => {
    expect(
      found('上年40件，今年50件，增长30%。', { kind: 'change', expression: '(50-40)/40=30%', computed: 25 }),
    ).toMatchObject({ computation: '(50件 − 40件) ÷ 40件 = 25%' })
  })

  test('of a part above its whole says which is which', () => {
    expect(found('其中12件，共9件。', { kind: 'part-of', expression: '12<=9', computed: 12, stated: 9 })).toMatchObject(
      { computation: '12件 > 9件', verdict: '部分是 12件，大于整体的 9件。' },
    )
  })
})
