import { expect, test } from 'vitest'
import { isLimitId, type LimitId, limits } from './limits.ts'
import { unwired } from './unwired.ts'
import { wiring } from './wiring.ts'

const wired = wiring()
const all: readonly LimitId[] = Object.keys(limits).filter(isLimitId)

test('every limit of the table runs somewhere or says why not', () => {
  expect(all.filter((id) => !wired.has(id) && unwired[id] === undefined)).toEqual([])
})

test('no limit that runs says why it does not', () => {
  expect(all.filter((id) => wired.has(id) && unwired[id] !== undefined)).toEqual([])
})
