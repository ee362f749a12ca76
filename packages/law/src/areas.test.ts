import { expect, test } from 'vitest'
import { areas } from './areas.ts'
import { procedureKeys } from './procedures.ts'

test('every procedure stands in exactly one area', () => {
  expect(areas.flatMap(({ procedures }) => procedures).sort()).toEqual([...procedureKeys].sort())
})
