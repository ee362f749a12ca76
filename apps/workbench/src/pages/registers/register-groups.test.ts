import { registerAreas, registers } from '@yifa/law'
import { expect, it } from 'vitest'
import { registerGroups } from './register-groups.ts'

const all = Object.entries(registers).map(([register, { title, entry, about }]) => ({
  register,
  title,
  entry,
  about,
  unit: '项',
  inForce: 0,
  pending: 0,
  flagged: 0,
  may: { enter: register === 'certificates', approve: false },
}))

it('puts what the reader keeps first and every register in one place', () => {
  const groups = registerGroups(all, '')
  expect(groups[0]?.registers.map(({ register }) => register)).toEqual(['certificates'])
  expect(groups.flatMap(({ registers: some }) => some)).toHaveLength(all.length)
})

it('goes by area where the reader keeps all of them', () => {
  const keeper = all.map((one) => ({ ...one, may: { enter: true, approve: true } }))
  expect(registerGroups(keeper, '').map(({ title }) => title)).toEqual(registerAreas.map(({ title }) => title))
})

it('finds a register by a word of its name', () => {
  const found = registerGroups(all, '权责清单').flatMap(({ registers: some }) => some)
  expect(found.map(({ title }) => title)).toContain('权责清单')
  expect(registerGroups(all, '没有这个词')).toEqual([])
})
