import { meta, publicFields, type Register, registerFlaws } from '@yifa/kernel'
import { describe, expect, test } from 'vitest'
import { isProcedureKey, isRegisterKey, procedureKeys, registerAreas, registerKeys, registerOf, registers } from './index.ts'

const all: readonly (readonly [string, Register])[] = registerKeys.map((key) => [key, registers[key]])

test('no register is called like a procedure', () => {
  expect(registerKeys.filter((key) => procedureKeys.some((procedure) => procedure === String(key)))).toEqual([])
  expect(registerOf('nothing')).toBeUndefined()
  expect(isRegisterKey('toString')).toBe(false)
})

test('no two registers, and no two figures of a register, have the same title', () => {
  const titles = all.map(([, { title }]) => title)
  expect(new Set(titles).size).toBe(titles.length)
  for (const [key, { indicators }] of all) {
    const figures = Object.values(indicators).map(({ title }) => title)
    expect(new Set(figures).size, key).toBe(figures.length)
  }
})

describe.each(all)('%s', (_, register) => {
  test('has no flaws', () => expect(registerFlaws(register, registers)).toEqual([]))

  test('shows the public no personal field', () => {
    expect(publicFields(register).filter((field) => meta(register.fields[field]).personal)).toEqual([])
  })

  test('shows the public what it is called, if it shows anything', () => {
    const shown = publicFields(register)
    expect(shown.length === 0 || shown.includes(String(register.name))).toBe(true)
  })

  test('has a figure', () => expect(Object.keys(register.indicators)).not.toEqual([]))

  test('reads no heading of a table as two fields', () => {
    const headings = Object.entries(register.fields).flatMap(([field, schema]) => [
      meta(schema).title,
      ...[register.columns?.[field] ?? []].flat(),
    ])
    expect(headings.filter((heading, at) => headings.indexOf(heading) !== at)).toEqual([])
  })
})

test('procedures that powers and items run are procedures', () => {
  for (const register of [registers.powers, registers.serviceItems])
    expect(Object.keys(meta(register.fields.procedure).options ?? {}).filter((key) => !isProcedureKey(key))).toEqual([])
})

test('every register stands in one area', () => {
  const listed = registerAreas.flatMap(({ registers: keys }) => keys)
  expect([...listed].sort()).toEqual([...registerKeys].sort())
})
