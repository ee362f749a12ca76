import { addDays } from '@yifa/calendar'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type * as z from 'zod'
import {
  type AskedChange,
  amount,
  type CellLookup,
  type CellNames,
  type Change,
  type ChangeSetting,
  choice,
  count,
  date,
  decideChange,
  entries,
  flagsOf,
  lines,
  organ,
  periodOn,
  periodsOf,
  type Registrar,
  readCell,
  register,
  registerFlaws,
  showCell,
  standingOn,
  text,
  yes,
} from '../index.ts'

const proofs = register({
  title: '证明事项',
  entry: '证明',
  about: '办事时要求的证明',
  fields: { name: text('名称') },
  key: 'name',
  name: 'name',
  kept: { by: 'keeper' },
  public: 'all',
  indicators: {},
})

const items = register({
  title: '政务服务事项',
  entry: '事项',
  about: '机关办理的事项',
  fields: {
    code: text('编码'),
    name: text('名称'),
    kind: choice('类型', { licence: '行政许可', other: '其他' }),
    organ: organ('实施机关'),
    basis: text('设定依据').optional(),
    materials: lines('申请材料').optional(),
    proofs: entries('要求的证明', 'proofs').optional(),
    fee: amount('收费', '元').optional(),
    online: yes('网上办理').optional(),
    since: date('生效日期').optional(),
    until: date('有效期至').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ', approved: true },
  public: 'all',
  expires: { on: 'until', remind: 30 },
  ascending: [['since', 'until']],
  flags: [
    { untold: 'basis', blocks: true, why: '办事指南缺少设定依据' },
    { names: { register: 'cancelledProofs', in: 'materials' }, why: '要求提交已经取消的证明' },
  ],
  indicators: { total: { title: '事项数', standing: 'at end', by: 'kind' } },
})

const setting: ChangeSetting = {
  now: '2026-03-05T10:00',
  known: [
    { register: 'proofs', key: '无犯罪记录', title: '无犯罪记录', standing: 'ended', until: '2026-01-31', fields: {} },
  ],
  organs: new Set(['justice', 'housing']),
  officers: new Set(),
}
const own: Registrar = { post: 'registrar', organ: 'housing', officer: 'wang' }
const keeper: Registrar = { post: 'keeper', organ: 'justice', officer: 'li' }
const fields = { code: 'A1', name: '燃气经营许可', kind: 'licence', organ: 'housing' }

/** Enters changes one after another, each of which must be lawful. */
function kept(...asked: readonly (readonly [AskedChange, Registrar])[]): readonly Change[] {
  const changes: Change[] = []
  for (const [one, who] of asked) {
    const decided = decideChange(items, changes, one, who, setting)
    if (!decided.ok) throw new Error(decided.problems.map(({ problem }) => problem).join())
    changes.push(decided.change)
  }
  return changes
}
const enter = (effective: string, more = {}): AskedChange => ({
  act: 'enter',
  facts: { effective, fields: { ...fields, ...more } },
})
const amend = (effective: string, patch: object): AskedChange => ({
  act: 'amend',
  facts: { effective, fields: { ...patch }, reason: '依据调整' },
})
const end = (effective: string): AskedChange => ({ act: 'end', facts: { effective, reason: '取消' } })
const refusal = (changes: readonly Change[], asked: AskedChange, who: Registrar): string => {
  const decided = decideChange(items, changes, asked, who, setting)
  return decided.ok ? '' : decided.problems.map(({ problem }) => problem).join()
}

describe('what stood on a day', () => {
  test('an amendment entered late for an earlier day leaves later amendments standing', () => {
    const changes = kept(
      [enter('2026-01-01'), keeper],
      [amend('2026-03-01', { fee: 20 }), keeper],
      [amend('2026-02-01', { name: '燃气经营许可证核发' }), keeper],
    )
    const periods = periodsOf(items, changes)
    expect(periods.map(({ from, until }) => [from, until])).toEqual([
      ['2026-01-01', '2026-01-31'],
      ['2026-02-01', '2026-02-28'],
      ['2026-03-01', undefined],
    ])
    expect(periodOn(periods, '2026-02-15')?.fields).toMatchObject({ name: '燃气经营许可证核发' })
    expect(periodOn(periods, '2026-03-15')?.fields).toMatchObject({ name: '燃气经营许可证核发', fee: 20 })
  })

  test('it ends by itself with the last day its field names, not a day later', () => {
    const periods = periodsOf(items, kept([enter('2026-01-01', { until: '2026-06-30' }), keeper]))
    expect(standingOn(periods, '2026-06-30')).toBe('in force')
    expect(standingOn(periods, '2026-07-01')).toBe('ended')
  })

  test('a cancelled change never was, and what it had closed stands open again', () => {
    const changes = kept([enter('2026-01-01'), keeper], [end('2026-02-01'), keeper])
    expect(standingOn(periodsOf(items, changes), '2026-02-01')).toBe('ended')
    const decided = decideChange(
      items,
      changes,
      { act: 'cancel', facts: { seq: 2, reason: '误操作' } },
      keeper,
      setting,
    )
    expect(decided.ok && standingOn(decided.periods, '2026-02-01')).toBe('in force')
  })

  test('whatever is entered in whatever order, no two periods overlap and each day has what the last change up to it says', () => {
    const day = fc.nat(300).map((days) => addDays('2026-01-02', days))
    fc.assert(
      fc.property(
        fc.array(fc.tuple(day, fc.nat(1000)), { maxLength: 12 }),
        fc.array(day, { maxLength: 5 }),
        (patches, looked) => {
          const changes: readonly Change[] = [
            { seq: 1, at: '2026-01-01T08:00', act: 'enter', facts: { effective: '2026-01-01', fields } },
            ...patches.map(
              ([effective, fee], at): Change => ({
                seq: at + 2,
                at: '2026-01-01T08:00',
                act: 'amend',
                facts: { effective, fields: { fee }, reason: '调整' },
              }),
            ),
          ]
          const periods = periodsOf(items, changes)
          for (const [at, { from }] of periods.slice(1).entries()) expect(periods[at]?.until).toBe(addDays(from, -1))
          for (const on of looked) {
            const last = patches
              .map(([effective, fee], at) => ({ effective, fee, at }))
              .filter(({ effective }) => effective <= on)
              .sort((a, b) => (a.effective === b.effective ? a.at - b.at : a.effective < b.effective ? -1 : 1))
              .at(-1)
            expect(periodOn(periods, on)?.fields['fee']).toBe(last?.fee)
          }
        },
      ),
    )
  })
})

describe('who may change it, and what is refused', () => {
  test('an organ changes its own entries only, and its change waits for the keeper, who must be somebody else', () => {
    expect(refusal([], enter('2026-01-01', { organ: 'justice' }), own)).toContain('只能登记或者变更本机关的事项')
    const proposed = kept([enter('2026-03-01'), own])
    expect(periodsOf(items, proposed)).toEqual([])
    expect(refusal(proposed, { act: 'approve', facts: { seq: 1 } }, own)).toContain('应当由主管登记员核准')
    expect(refusal(proposed, { act: 'approve', facts: { seq: 1 } }, { ...keeper, officer: 'wang' })).toContain(
      '不得自行核准',
    )
    const approved = decideChange(items, proposed, { act: 'approve', facts: { seq: 1 } }, keeper, setting)
    expect(approved.ok && approved.periods.map(({ from }) => from)).toEqual(['2026-03-05'])
  })

  test('a rejected change never holds and may be asked for again', () => {
    const rejected = kept(
      [enter('2026-03-01'), own],
      [{ act: 'reject', facts: { seq: 1, reason: '依据不足' } }, keeper],
    )
    expect(periodsOf(items, rejected)).toEqual([])
    expect(refusal(rejected, enter('2026-03-02'), own)).toBe('')
  })

  test('the field and the rule are named', () => {
    expect(refusal([], enter('2026-01-01', { kind: 'x' }), keeper)).toBe('类型：不在可选范围内')
    expect(refusal([], enter('2026-01-01', { organ: 'nobody' }), keeper)).toContain('没有“nobody”这一机关')
    expect(refusal([], enter('2026-01-01', { proofs: ['无犯罪记录'] }), keeper)).toBe(
      '要求的证明：“无犯罪记录”已于2026-01-31停用',
    )
    expect(refusal([], enter('2026-01-01', { proofs: ['无房证明'] }), keeper)).toBe('要求的证明：“无房证明”不在册')
    expect(refusal([], enter('2026-01-01', { since: '2026-02-01', until: '2026-01-01' }), keeper)).toBe(
      '有效期至：不得早于生效日期',
    )
  })

  test('it is entered once, keeps its key, and only what differs is an amendment', () => {
    const changes = kept([enter('2026-01-01'), keeper])
    expect(refusal(changes, enter('2026-02-01'), keeper)).toContain('已经在册')
    expect(refusal(changes, amend('2026-02-01', { code: 'A2' }), keeper)).toContain('编码一经入册不得变更')
    expect(refusal(changes, amend('2026-02-01', { name: '燃气经营许可' }), keeper)).toContain('没有变更')
    expect(refusal(changes, amend('2025-12-31', { fee: 1 }), keeper)).toContain('不在有效期内')
    expect(
      refusal(kept([enter('2026-01-01'), keeper], [end('2026-02-01'), keeper]), end('2026-02-01'), keeper),
    ).toContain('不必停用')
  })
})

test('what is wrong with an entry is raised where it stands', () => {
  const told = { ...fields, materials: ['申请表', '村委会出具的无犯罪证明'], proofs: ['无犯罪记录'] }
  const raised = flagsOf(items, told, {
    on: '2026-03-05',
    known: setting.known,
    names: { cancelledProofs: ['无犯罪证明'] },
  })
  expect(raised.map(({ why, blocks }) => [why, blocks])).toEqual([
    ['办事指南缺少设定依据', true],
    ['要求提交已经取消的证明：无犯罪证明', false],
    ['所列“无犯罪记录”已于2026-01-31停用', false],
  ])
})

describe('cells of a table', () => {
  const lookup: CellLookup = {
    organ: (name) => ({ 区住建局: 'housing' })[name],
    officer: () => undefined,
    entry: (_, name) => ({ 无犯罪记录: 'p1' })[name],
  }
  const names: CellNames = { organ: () => '区住建局', officer: () => undefined, entry: () => '无犯罪记录' }

  test('every kind of field reads back what it shows', () => {
    const told = {
      ...fields,
      proofs: ['p1'],
      fee: 12.5,
      online: false,
      until: '2026-06-30',
      materials: ['申请表', '照片'],
    }
    for (const [field, given] of Object.entries(told)) {
      const schema = items.fields[field as keyof typeof items.fields]
      expect(readCell(schema, showCell(schema, given, names), lookup), field).toEqual({ ok: true, value: given })
    }
  })

  test.each(['2026-03-05', '2026/3/5', '2026.03.05', '2026年3月5日', '20260305', '２０２６年３月５日'])(
    '%s is a day',
    (day) => expect(readCell(items.fields.until, day, lookup)).toEqual({ ok: true, value: '2026-03-05' }),
  )

  test('a choice is read by its title whatever the width of its brackets', () => {
    const level = choice('层级', { district: '县（区）级' })
    for (const text of ['县（区）级', '县(区)级', 'district'])
      expect(readCell(level, text, lookup)).toEqual({ ok: true, value: 'district' })
  })

  test('what cannot be read is named', () => {
    const problem = (schema: z.ZodType, cell: string): string => {
      const read = readCell(schema, cell, lookup)
      return read.ok ? '' : read.problem
    }
    expect(problem(items.fields.until, '2026年2月30日')).toContain('不是日期')
    expect(problem(items.fields.organ, '区城管局')).toBe('没有“区城管局”这一机关')
    expect(problem(items.fields.kind, '许可')).toContain('行政许可、其他')
    expect(problem(items.fields.fee, '约20')).toBe('“约20”不是数字')
  })
})

test('a declaration that refers to no register is found', () => {
  expect(registerFlaws(items, { items, proofs })).toEqual(['a flag asks cancelledProofs, which is no register'])
  expect(registerFlaws(proofs, { proofs })).toEqual([])
})

describe('numbers and days that do not fit', () => {
  const promises = register({
    title: '企业诉求',
    entry: '诉求',
    about: '企业提出的诉求',
    fields: {
      code: text('编号'),
      limit: count('法定时限', '日'),
      promised: count('承诺时限', '日'),
      due: date('答复期限'),
      answer: text('答复').optional(),
      spent: amount('支出', '元').optional(),
      budget: amount('预算', '元').optional(),
    },
    key: 'code',
    name: 'code',
    kept: { by: 'keeper' },
    ascending: [['promised', 'limit']],
    flags: [
      { past: 'due', untold: 'answer', why: '答复期限已过' },
      { over: { spent: 'budget' }, why: '支出超出预算' },
      { under: { limit: 3 }, why: '时限过短' },
      { told: 'answer', untold: 'spent', refuses: true, why: '答复应当写明支出' },
    ],
    indicators: {
      total: { title: '诉求数', standing: 'at end' },
      limits: { title: '时限种数', standing: 'at end', distinct: 'limit' },
      half: { title: '占比', share: 'limits', of: 'total' },
    },
  })
  const told = { code: '1', limit: 5, promised: 0, due: '2026-03-05' }
  const raised = (on: string, more = {}): readonly string[] =>
    flagsOf(promises, { ...told, ...more }, { on, known: [], names: {} }).map(({ why }) => why)

  test('of several fields one may be enough, or every one be needed', () => {
    const { flags: _others, ...bare } = promises
    const asking = {
      ...bare,
      flags: [
        { untold: ['spent', 'budget'], why: '不全' },
        { none: ['spent', 'budget'], why: '全无' },
      ],
    }
    const whys = (more: object) =>
      flagsOf(asking, { ...told, ...more }, { on: '2026-03-05', known: [], names: {} }).map(({ why }) => why)
    expect([whys({}), whys({ spent: 1 }), whys({ spent: 1, budget: 2 })]).toEqual([['不全', '全无'], ['不全'], []])
  })

  test('what is due is overdue from the day after, unless it was done', () => {
    expect(raised('2026-03-05')).toEqual([])
    expect(raised('2026-03-06')).toEqual(['答复期限已过'])
    expect(raised('2026-03-06', { answer: '已答复', spent: 0 })).toEqual([])
  })

  test('a number is held against another field or a fixed number, and says nothing where either is untold', () => {
    expect(raised('2026-03-01', { spent: 10 })).toEqual([])
    expect(raised('2026-03-01', { spent: 10, budget: 9 })).toEqual(['支出超出预算'])
    expect(raised('2026-03-01', { limit: 2 })).toEqual(['时限过短'])
  })

  test('the greater of two numbers that ascend must not be the first', () => {
    const asked: AskedChange = { act: 'enter', facts: { effective: '2026-03-01', fields: { ...told, promised: 6 } } }
    const decided = decideChange(promises, [], asked, keeper, setting)
    expect(decided.ok ? [] : decided.problems.map(({ problem }) => problem)).toEqual(['法定时限：不得小于承诺时限'])
  })

  test('what refuses is not entered, nor amended so', () => {
    const asked = (more: object): AskedChange => ({
      act: 'enter',
      facts: { effective: '2026-03-01', fields: { ...told, ...more } },
    })
    const problems = (one: AskedChange, changes: readonly Change[] = []): readonly string[] => {
      const decided = decideChange(promises, changes, one, keeper, setting)
      return decided.ok ? [] : decided.problems.map(({ problem }) => problem)
    }
    expect(problems(asked({ answer: '已答复' }))).toEqual(['答复应当写明支出'])
    expect(problems(asked({ answer: '已答复', spent: 0 }))).toEqual([])
    const entered = decideChange(promises, [], asked({}), keeper, setting)
    expect(problems(amend('2026-03-02', { answer: '已答复' }), entered.ok ? [entered.change] : [])).toEqual([
      '答复应当写明支出',
    ])
  })

  test('a share of a share is a flaw', () => {
    const { half } = promises.indicators
    const doubled = { ...promises, indicators: { ...promises.indicators, quarter: { ...half, share: 'half' } } }
    expect(registerFlaws(doubled, {})).toEqual(['quarter is a share of half, which is a share itself'])
  })
})
