import { choice, register, text } from '@yifa/kernel'
import type { EntryCount } from '@yifa/record'
import { expect, test } from 'vitest'
import { figureOf } from './figures.ts'

const posts = register({
  title: '岗位',
  entry: '岗位',
  about: '各单位的岗位',
  fields: {
    code: text('编号'),
    rank: choice('职级', { upper: '上级', lower: '下级' }),
    state: choice('状态', { '02': '空缺', '10': '冻结', '01': '在岗' }).optional(),
  },
  key: 'code',
  name: 'code',
  kept: { by: 'keeper' },
  indicators: {
    all: { title: '岗位数', standing: 'at end', by: ['rank', 'state'] },
    held: { title: '在岗数', standing: 'at end', where: { state: '01' } },
    share: { title: '在岗率', unit: '%', share: 'held', of: 'all' },
  },
})

const figure = (name: keyof typeof posts.indicators, standing: (by: readonly string[]) => readonly EntryCount[]) =>
  figureOf(
    { region: '990101', name: 'posts', register: posts },
    posts.indicators[name],
    { from: '2026-01-01', to: '2026-03-31' },
    { record: { standing: async (_region, { by }) => [...standing(by)], happened: async () => [] } },
  )

const rows = [
  ['lower', ''],
  ['lower', '10'],
  ['upper', '10'],
  ['lower', '01'],
  ['upper', '02'],
] as const
const standing = (by: readonly string[]): EntryCount[] =>
  rows.map(([rank, state]) => ({ values: by.map((field) => (field === 'rank' ? rank : state)), count: 1 }))

test('a share of nothing has no value; a share nobody has is none of a hundred', async () => {
  expect((await figure('share', () => [])).value).toBeNull()
  expect((await figure('all', () => [])).value).toBe(0)
  expect((await figure('share', standing)).value).toBe(20)
  expect((await figure('share', (by) => standing(by).slice(0, 3))).value).toBe(0)
})

test('parts come in the order of the choices, what nobody chose last', async () => {
  const { value, parts } = await figure('all', standing)
  expect([value, parts.map(({ key }) => key)]).toEqual([5, ['upper/02', 'upper/10', 'lower/01', 'lower/10', 'lower/']])
})
