import { beforeAll, describe, expect, it } from 'vitest'
import type { AgendaQuery, Attention, TurnRow } from './agenda-contract.ts'
import type { Scope, StoredAct } from './contract.ts'
import { UnusableCursor } from './page.ts'
import { continuing, opening } from './specimen.ts'
import { clock, collect, everything, put, record } from './specimen-record.ts'

const turn = (change: Partial<TurnRow> = {}): TurnRow => ({
  kind: 'act',
  n: 1,
  post: 'office',
  organ: 'justice',
  acts: ['decide'],
  butFor: [],
  since: '2026-03-02',
  ...change,
})
const clerk: Attention = {
  now: '2026-03-05T10:00',
  reader: 'clerk',
  posts: [{ organ: 'justice', post: 'office', procedures: ['*'] }],
}
const head: Attention = { ...clerk, reader: 'head', posts: [{ organ: 'justice', post: 'head', procedures: ['*'] }] }

describe('what waits for an officer', () => {
  const region = '990230'
  const scope: Scope = { region, organs: ['justice'] }
  beforeAll(async () => {
    for (let i = 1; i <= 4; i += 1)
      await put(opening({ region, clocks: [clock('deciding', { due: `2026-03-1${i}` })], view: { officer: 'clerk' } }))
    for (let i = 1; i <= 5; i += 1)
      await put(
        opening({
          region,
          turns: [
            turn({ since: `2026-02-1${9 - i}` }),
            turn({ since: `2026-02-1${9 - i}`, post: 'head', acts: ['approve'] }),
          ],
          view: i % 2 === 0 ? { officer: 'clerk' } : {},
        }),
      )
    const draft = (more: Partial<TurnRow>) => turn({ n: 3, since: '2026-03-01', acts: ['approve'], ...more })
    await put(
      opening({
        region,
        clocks: [clock('deciding', { due: '2026-03-20' })],
        turns: [
          draft({ kind: 'sign', post: 'head' }),
          draft({ kind: 'endorse', butFor: ['clerk'] }),
          draft({ kind: 'endorse', post: 'legal' }),
        ],
      }),
    )
  })
  const list = (asked: AgendaQuery, limit = 50) =>
    collect((paging) => record.agenda(scope, { ...asked, ...paging }), limit)

  it('comes in one list whatever the page size: drafts to sign, periods, what has none by age, drafts to endorse', async () => {
    for (const limit of [1, 2, 3, 50]) {
      const rows = await list(head, limit)
      expect(rows.map(({ kind }) => kind).join(' ')).toBe('sign duty duty duty duty duty act act act act act')
      const ages = rows.flatMap((row) => (row.kind === 'act' ? [row.since] : []))
      expect(ages).toEqual([...ages].sort())
      expect(rows[0]).toMatchObject({ kind: 'sign', n: 3, turns: [{ post: 'head', acts: ['approve'] }] })
      expect(rows.at(-1)).toMatchObject({ turns: [{ post: 'head', acts: ['approve'] }] })
      expect(new Set(rows.map((row) => row.case.case)).size).toBe(10)
    }
    const legal: Attention = { ...clerk, posts: [{ organ: 'justice', post: 'legal', procedures: ['*'] }] }
    expect((await list(legal)).map(({ kind }) => kind)).toEqual(['duty', 'duty', 'duty', 'duty', 'duty', 'endorse'])
  })

  it('is counted by kind, and narrowed by kind, officer, procedure and post', async () => {
    expect(await record.agendaCounts(scope, head)).toEqual({ sign: 1, duty: 5, act: 5, endorse: 0 })
    expect(await record.agendaCounts(scope, clerk)).toEqual({ sign: 0, duty: 5, act: 5, endorse: 0 })
    expect(await record.agendaCounts(scope, { ...clerk, officer: 'clerk' })).toMatchObject({ duty: 4, act: 2 })
    expect(await record.agendaCounts(scope, { ...head, procedure: 'penalty' })).toEqual({
      sign: 0,
      duty: 0,
      act: 0,
      endorse: 0,
    })
    const other = { ...head, posts: [{ organ: 'justice', post: 'head', procedures: ['penalty'] }] }
    expect(await record.agendaCounts(scope, other)).toMatchObject({ sign: 0, act: 0 })
    expect(await list({ ...head, kinds: ['act'] })).toHaveLength(5)
    expect((await list({ ...head, kinds: ['sign', 'endorse'] })).map(({ kind }) => kind)).toEqual(['sign'])
  })

  it('names a case once to whoever holds several posts, with what each may do', async () => {
    const both = { ...clerk, posts: [...clerk.posts, ...head.posts] }
    const rows = await list({ ...both, kinds: ['act'] }, 2)
    expect(rows).toHaveLength(5)
    expect(rows[0]).toMatchObject({
      turns: [
        { post: 'head', acts: ['approve'] },
        { post: 'office', acts: ['decide'] },
      ],
    })
    expect((await record.agendaCounts(scope, both)).act).toBe(5)
  })

  it('shows the acts of everybody to whoever oversees, but only drafts for their own posts', async () => {
    const overseer: Attention = { now: clerk.now, reader: 'overseer', posts: [], everybody: true }
    expect(await record.agendaCounts(everything(region), overseer)).toEqual({ sign: 0, duty: 5, act: 5, endorse: 0 })
    expect(await record.agendaCounts({ region: '990298', organs: '*' }, overseer)).toMatchObject({ act: 0 })
  })

  it('refuses a cursor it did not give out', async () => {
    await expect(record.agenda(scope, { ...clerk, cursor: 'x' })).rejects.toThrow(UnusableCursor)
  })
})

describe('a turn', () => {
  const region = '990231'
  const scope: Scope = { region, organs: ['justice', 'police'] }
  const acts = async (asked: Attention) => (await record.agendaCounts(scope, asked)).act

  it('comes and goes with time alone, to the minute', async () => {
    await put(opening({ region, turns: [turn({ after: '2026-03-08T23:59', upto: '2026-03-10T12:00' })] }))
    const at = (now: string) => acts({ ...clerk, now })
    expect(await at('2026-03-08T23:59')).toBe(0)
    expect(await at('2026-03-09T00:00')).toBe(1)
    expect(await at('2026-03-10T12:00')).toBe(1)
    expect(await at('2026-03-10T12:01')).toBe(0)
  })

  it('follows the case: replaced by every act, gone with none, seen only where the post is held', async () => {
    const police: Attention = { ...clerk, posts: [{ organ: 'police', post: 'office', procedures: ['*'] }] }
    const first = await put(opening({ region, turns: [turn({ organ: 'police' })], view: { organ: 'police' } }))
    expect(await acts(police)).toBe(1)
    expect((await record.agendaCounts({ region, organs: ['justice'] }, police)).act).toBe(0)
    const next = await put(continuing(first, { turns: [turn({ organ: 'police', post: 'head' })] }))
    expect(await acts(police)).toBe(0)
    expect(await acts({ ...police, posts: [{ organ: 'police', post: 'head', procedures: ['*'] }] })).toBe(1)
    await put(continuing(next))
    expect(await acts({ ...police, posts: [{ organ: 'police', post: 'head', procedures: ['*'] }] })).toBe(0)
  })
})

describe('turns reckoned anew', () => {
  const region = '990232'
  const scope: Scope = { region, organs: ['justice'] }
  let last: StoredAct
  beforeAll(async () => {
    for (let i = 0; i < 3; i += 1) last = await put(opening({ region }))
    await put(opening({ region, view: { endedOn: '2026-03-02' } }))
  })

  it('go through the open cases and replace what stood there, unless the case has moved on', async () => {
    let found = 0
    let cursor: string | undefined
    do {
      const page = await record.openCases(region, { limit: 2, ...(cursor === undefined ? {} : { cursor }) })
      for (const id of page.rows)
        expect(await record.replaceTurns(region, { case: id, version: 1 }, [turn()])).toBe(true)
      found += page.rows.length
      cursor = page.next
    } while (cursor !== undefined)
    expect(found).toBe(3)
    expect((await record.agendaCounts(scope, clerk)).act).toBe(3)
    expect(await record.replaceTurns(region, { case: last.case, version: 2 }, [])).toBe(false)
    expect(await record.replaceTurns(region, { case: last.case, version: 1 }, [])).toBe(true)
    expect((await record.agendaCounts(scope, clerk)).act).toBe(2)
  })

  it('remember what they were reckoned from', async () => {
    expect(await record.basisOf(region, 'turn')).toBeUndefined()
    await record.setBasis(region, 'turn', 'a')
    await record.setBasis(region, 'turn', 'b')
    expect(await record.basisOf(region, 'turn')).toBe('b')
  })
})
