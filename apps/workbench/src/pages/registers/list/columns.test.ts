import { choice, date, entries, lines, organ, prose, register, text } from '@yifa/kernel'
import { expect, it } from 'vitest'
import { columnFields, usualColumns } from './columns.ts'
import { filterFrom, queryOf } from './entry-filter.ts'

const permits = register({
  title: '许可证',
  entry: '许可证',
  about: '发出的许可证。',
  fields: {
    code: text('编号'),
    name: text('名称'),
    basis: prose('依据'),
    holder: text('持有人'),
    kind: choice('类别', { food: '食品', drug: '药品' }),
    materials: lines('材料'),
    items: entries('事项', 'serviceItems').optional(),
    place: text('地点'),
    organ: organ('发证机关'),
    until: date('有效期至'),
    remark: text('备注').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ' },
  expires: { on: 'until', remind: 30 },
  indicators: { permits: { title: '许可证数', standing: 'at end' } },
})

const reading = (said: Readonly<Record<string, string>>) => (name: string) => said[name]

it('shows whose it is, until when, what kind and what is brief before long texts', () => {
  expect(usualColumns(permits)).toEqual(['holder', 'kind', 'place', 'organ', 'until'])
  expect(columnFields(permits)).toEqual(['holder', 'kind', 'items', 'place', 'organ', 'until', 'remark'])
})

it('asks for what stands today unless the address says otherwise', () => {
  expect(queryOf(filterFrom(permits, reading({})))).toEqual({ standing: 'in force' })
})

it('asks for a past day, a choice and what ends soon after it', () => {
  const said = { on: '2026-02-10', standing: 'any', 'is.kind': 'food', ending: 'soon', text: '甲' }
  expect(queryOf(filterFrom(permits, reading(said)))).toEqual({
    on: '2026-02-10',
    standing: 'any',
    text: '甲',
    mark: 'kind=food',
    endingBy: '2026-03-12',
  })
})
