import { describe, expect, it } from 'vitest'
import { organsToOpen, rolesIn, serves } from './served.ts'

const post = (role: string, procedures?: readonly string[]) => ({
  organ: 'market',
  organName: '演示局',
  role,
  title: role,
  ...(procedures === undefined ? {} : { procedures: [...procedures] }),
})

describe('the procedures a reader serves', () => {
  it('are those of a post, where the procedure has such a post', () => {
    const me = { posts: [post('office', ['penalty', 'hotline'])], supervises: false }
    expect(serves(me, 'penalty')).toBe(true)
    expect(serves(me, 'licence')).toBe(false)
    expect(serves(me, 'hotline')).toBe(false)
  })

  it('are all of them for whoever oversees the others, who still holds no post in them', () => {
    const me = { posts: [post('supervisor')], supervises: true }
    expect(serves(me, 'penalty')).toBe(true)
    expect(rolesIn(me, 'penalty')).toEqual([])
  })

  it('are received in an organ that runs them, not in the unit that is given a case', () => {
    const me = { posts: [post('unit', ['petition']), { ...post('bureau', ['petition']), organ: 'petitions' }] }
    expect([...organsToOpen(me, 'petition', 'petitioner').keys()]).toEqual(['petitions'])
    expect(organsToOpen({ posts: [post('unit', ['hotline'])] }, 'hotline', 'caller').size).toBe(0)
  })

  it('are none for an administrator', () => {
    const me = { posts: [{ ...post('office'), administers: true }], supervises: false }
    expect(serves(me, 'penalty')).toBe(false)
  })
})
