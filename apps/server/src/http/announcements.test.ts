import { describe, expect, it } from 'vitest'
import { announcements } from './announcements.ts'

const told = { region: '990101', case: 'a', organ: 'office', organs: ['office'], version: 2 }

describe('an announcement', () => {
  it('is passed on once, however often it is told, and no older one after it', () => {
    const { announce, subscribe } = announcements()
    const heard: number[] = []
    const leave = subscribe((one) => heard.push('version' in one ? one.version : 0))
    announce(told)
    announce(told)
    announce({ ...told, version: 1 })
    announce({ ...told, version: 3 })
    announce({ ...told, region: '990102', version: 1 })
    announce({ region: '990101', register: 'proofs' })
    announce({ region: '990101', register: 'proofs' })
    expect(heard).toEqual([2, 3, 1, 0, 0])
    leave()
    announce({ ...told, version: 4 })
    expect(heard).toHaveLength(5)
  })
})
