import { describe, expect, test } from 'vitest'
import { entryPath, filtersOf, isNarrowed, keyIn, type ListAddress, readAddress, writeAddress } from './list-address.ts'

const plain: ListAddress = { text: '', organ: '', standing: 'in force', marks: {} }
const read = (search: string) => readAddress(new URLSearchParams(search))

describe('the address of a list', () => {
  test('says nothing of what goes without saying', () => {
    expect(writeAddress(plain).toString()).toBe('')
    expect(read('')).toEqual(plain)
    expect(filtersOf(plain)).toEqual({})
  })

  test('keeps filters, day and the day compared with, so that a link shows the same list', () => {
    const address: ListAddress = {
      text: '食品',
      organ: 'market',
      standing: 'ended',
      marks: { kind: 'penalty', source: 'own' },
      on: '2026-03-05',
      since: '2026-01-01',
    }
    expect(readAddress(writeAddress(address))).toEqual(address)
    expect(filtersOf(address)).toEqual({
      text: '食品',
      organ: 'market',
      standing: 'ended',
      mark: 'kind=penalty,source=own',
      on: '2026-03-05',
    })
  })

  test('that is wrong counts as not said', () => {
    expect(read('on=2026-02-30&since=yesterday&standing=proposed&mark=kind&mark==x')).toEqual(plain)
  })

  test('of another day alone does not narrow the list', () => {
    expect(isNarrowed({ ...plain, on: '2026-03-05' })).toBe(false)
    expect(isNarrowed({ ...plain, marks: { kind: 'penalty' } })).toBe(true)
  })
})

test('the key of an entry comes back from its address whatever is in it', () => {
  expect(entryPath('powers', '许可/1.2?', '2026-03-05')).toBe(
    '/registers/powers/%E8%AE%B8%E5%8F%AF%2F1.2%3F?on=2026-03-05',
  )
  for (const key of ['许可/1.2?', '100%', 'a&b=c', '..', '甲 乙', '%2F']) {
    const [, , , segment = ''] = entryPath('powers', key).split('/')
    expect(keyIn(segment)).toBe(key)
  }
})
