import { expect, test } from 'vitest'
import {
  type AnyExchange,
  type ExchangeCase,
  exchangeDifferences,
  exchangeFaults,
  exchangeRow,
  unfillable,
} from './exchange.ts'
import { amount, choice, date, text } from './facts.ts'
import { creditCode, identityNumber } from './register/field.ts'

const table: AnyExchange = {
  title: '试行公示表',
  about: '试行',
  party: 'party',
  kind: 'LB',
  key: 'WSH',
  columns: {
    MC: { holds: text('名称').max(10).meta({ title: '名称' }), from: { fact: 'party', part: 'name' } },
    LB: { holds: choice('类别', { organisation: '法人', person: '自然人' }), from: { fact: 'party', part: 'kind' } },
    SHXYM: { holds: creditCode('信用代码'), concerns: 'organisation', from: { fact: 'party', part: 'code' } },
    FRDB: { holds: text('法定代表人'), concerns: 'organisation' },
    ZJHM: { holds: identityNumber('证件号码'), concerns: 'person', from: { fact: 'party', part: 'code' } },
    WSH: { holds: text('文号'), from: { paper: 'decision', says: 'number' } },
    FK: { holds: amount('罚款', '万元').optional(), from: { fact: 'fine', per: 10_000 } },
    JDRQ: { holds: date('决定日期'), from: { day: ['punish'] } },
    YJ: { holds: text('依据'), from: { named: 'power', field: 'basis' } },
    ZT: { holds: choice('状态', { 1: '有效', 2: '无效' }), from: { state: ['revoked'], yes: '2', no: '1' } },
  },
}

const told = (facts: ExchangeCase['facts'], state = 'closed'): ExchangeCase => ({
  facts,
  state,
  paper: () => ({ title: '决定书', number: '清罚〔2026〕7号' }),
  day: () => '2026-03-05',
  due: () => undefined,
  organ: () => undefined,
  entry: () => '某某条例第三条',
  words: (_, value) => String(value),
})

const company = { kind: 'organisation', name: '清源商行', code: '91350100M000100Y43' }
const citizen = { kind: 'person', name: '演示甲', code: '11010519491231002X' }

test('a case becomes a row: amounts in the unit of the table, choices by their titles, days with strokes', () => {
  expect(exchangeRow(table, told({ party: company, fine: 12_345.6 }))).toEqual({
    MC: '清源商行',
    LB: '法人',
    SHXYM: '91350100M000100Y43',
    WSH: '清罚〔2026〕7号',
    FK: '1.23456',
    JDRQ: '2026/03/05',
    YJ: '某某条例第三条',
    ZT: '有效',
  })
})

test('a person has a number in the column of persons and none in that of organisations', () => {
  const row = exchangeRow(table, told({ party: citizen }, 'revoked'))
  expect(row).toMatchObject({ ZJHM: '11010519491231002X', ZT: '无效' })
  expect(row).not.toHaveProperty('SHXYM')
})

test('every cell is checked by what its column holds, and for whom it is', () => {
  const row = { ...exchangeRow(table, told({ party: company })), SHXYM: '91350100M000100Y44', JDRQ: '3月5日' }
  const problems = exchangeFaults(table, { ...row, ZJHM: citizen.code, MC: '一个超过十个字的很长的名称' })
  expect(Object.fromEntries(problems.map(({ column, problem }) => [column, problem]))).toEqual({
    MC: '超过10字',
    SHXYM: '校验码不正确（GB 32100-2015，18位）',
    FRDB: '未填写',
    ZJHM: '相对人不是自然人，不应填写',
    JDRQ: '“3月5日”不是日期，应如2026-03-05或者2026年3月5日',
  })
})

test('what no case tells is known beforehand', () => {
  expect(unfillable(table)).toEqual(['FRDB'])
})

test('rows differ in what they say, not in how a day or a number is written', () => {
  const ours = exchangeRow(table, told({ party: company, fine: 20_000 }))
  const theirs = { ...ours, JDRQ: '2026年3月5日', FK: '2.000000', FRDB: '演示乙' }
  expect(exchangeDifferences(table, ours, theirs)).toEqual([])
  expect(exchangeDifferences(table, ours, { ...theirs, FK: '3', MC: '' })).toEqual(['MC', 'FK'])
})
