import { type WorkItem, workCount, workItem } from '@yifa/api'
import { appoint, createOrgan } from '@yifa/record'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { application, ask, caseIn, filed, signIn, type WebRehearsal, type Who, webRehearsal } from './testing.ts'

let house: WebRehearsal
const cookies = new Map<Who, string>()
beforeAll(async () => {
  house = await webRehearsal()
  const held = { procedures: ['informationCorrection'], since: '2020-01-01' }
  for (const [officer, organ, role] of [
    ['clerk', 'office', 'office'],
    ['neighbour', 'office', 'office'],
    ['head', 'office', 'head'],
    ['elsewhere', 'bureau', 'head'],
  ] as const)
    await appoint(house.database, '990101', { ...held, officer, organ, role })
  for (const who of ['clerk', 'head', 'neighbour', 'elsewhere', 'supervisor'] as const)
    cookies.set(who, await signIn(house.app, who))
})
afterAll(() => house.stop())

const as = (who: Who) => ({ cookie: cookies.get(who) })
const page = z.object({ items: z.array(workItem), next: z.string().optional() })
const list = async (who: Who, query = ''): Promise<WorkItem[]> => {
  const found: WorkItem[] = []
  let cursor: string | undefined
  do {
    const more = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`
    const answer = await ask(house.app, `/api/worklist?limit=2${query}${more}`, as(who))
    const { items, next } = page.parse(await answer.json())
    found.push(...items)
    cursor = next
  } while (cursor !== undefined)
  return found
}
const counts = async (who: Who, query = '') =>
  workCount.parse(await (await ask(house.app, `/api/worklist/counts?${query}`, as(who))).json())

const { applicant, identity } = application
const facts = { applicant, identity, information: '登记的出生年份', request: '改为一九八〇年', evidence: identity }
const correction = { procedure: 'informationCorrection', act: 'apply', by: 'applicant', facts }
const opened = async () => (await caseIn(await ask(house.app, '/api/cases', { ...as('clerk'), body: correction }))).id
const act = async (id: string, who: Who, body: object) => {
  const { version } = await caseIn(await ask(house.app, `/api/cases/${id}`, as(who)))
  const headers = { 'if-match': `"${version}"` }
  const answer = await ask(house.app, `/api/cases/${id}/acts`, { ...as(who), body, headers })
  if (answer.status !== 200) throw new Error(await answer.text())
}
const draft = { act: 'uphold', facts: { findings: '经核对，登记无误。' }, remark: '拟不予更正' }

describe('a case on which no period runs', () => {
  it('is the turn of every post that may go on with it, by which acts and since when; of nobody else', async () => {
    house.at('2026-03-02T09:30')
    const id = await opened()
    house.at('2026-03-14T10:00')
    expect(await list('clerk')).toMatchObject([
      {
        kind: 'act',
        case: id,
        since: '2026-03-02',
        idle: 12,
        turns: [
          {
            postTitle: '政府信息公开工作机构',
            acts: ['更正并告知申请人', '转送有权更正的机关并告知申请人', '告知向有权更正的机关提出'],
          },
        ],
      },
    ])
    expect(await list('head')).toMatchObject([{ kind: 'act', turns: [{ post: 'head' }] }])
    expect(await list('elsewhere')).toEqual([])
    expect(await list('supervisor')).toMatchObject([{ case: id, turns: [{ post: 'head' }, { post: 'office' }] }])
    await act(id, 'clerk', { act: 'refer', by: 'office', facts: { competent: '公安机关' } })
    for (const who of ['clerk', 'head', 'supervisor'] as const) expect(await list(who)).toEqual([])
  })

  it('stands after those with a period, and by itself under its own kind', async () => {
    house.at('2026-03-02T09:30')
    const [timed, first] = [(await filed(house.app)).case, await opened()]
    house.at('2026-03-03T09:30')
    const second = await opened()
    const cases = async (query = '') => (await list('clerk', query)).map((item) => item.case)
    expect(await cases()).toEqual([timed, first, second])
    expect(await cases('&kind=timed')).toEqual([timed])
    expect(await cases('&kind=untimed')).toEqual([first, second])
    expect(await counts('clerk')).toEqual({ timed: 1, untimed: 2, draft: 0 })
    expect(await counts('clerk', 'procedure=openInformation')).toEqual({ timed: 1, untimed: 0, draft: 0 })
    await act(second, 'clerk', { act: '@claim', by: 'office', facts: { officer: '', name: '' } })
    expect(await cases('&view=mine')).toEqual([second])
    expect(await counts('clerk', 'view=mine')).toEqual({ timed: 0, untimed: 1, draft: 0 })
    for (const id of [first, second])
      await act(id, 'clerk', { act: 'refer', by: 'office', facts: { competent: '公安机关' } })
  })
})

describe('a draft that waits for approval', () => {
  it('comes first to whoever may sign it, last to colleagues who may endorse it, and never to who made it', async () => {
    const id = await opened()
    await act(id, 'clerk', { act: '@propose', by: 'office', facts: draft })
    const kinds = async (who: Who, query = '') =>
      (await list(who, query)).filter((item) => item.case === id).map(({ kind }) => kind)
    expect(await kinds('head')).toEqual(['sign', 'act'])
    expect((await list('head', '&kind=draft'))[0]).toMatchObject({
      seq: 2,
      turns: [{ acts: ['审核不属实，不予更正并告知申请人'] }],
    })
    expect(await kinds('clerk')).toEqual(['act'])
    expect(await kinds('neighbour', '&kind=draft')).toEqual(['endorse'])
    expect((await counts('head')).draft).toBe(1)
    await act(id, 'neighbour', { act: '@endorse', by: 'office', facts: { seq: 2 } })
    expect(await kinds('neighbour', '&kind=draft')).toEqual([])
    await act(id, 'head', { act: 'uphold', by: 'head', facts: { findings: '经核对，登记无误。' } })
    expect(await kinds('head')).toEqual([])
    expect((await counts('head')).draft).toBe(0)
  })
})

describe('whose turn it is', () => {
  it('is reckoned anew once when what it was reckoned from has changed', async () => {
    const id = await opened()
    const admin = new Client({ connectionString: house.adminUrl })
    await admin.connect()
    await admin.query(`delete from turn; update basis set digest = 'of an older program'`)
    expect(await list('clerk', '&kind=untimed')).toEqual([])
    expect(await house.deps.cases.refresh('990101')).toBeGreaterThan(0)
    expect((await list('clerk', '&kind=untimed')).map((item) => item.case)).toEqual([id])
    expect(await house.deps.cases.refresh('990101')).toBe(0)
    await admin.end()
  })
})

describe('a post of the government', () => {
  const region = '990101'
  const dispute = { asking: { kind: 'organisation', name: '甲局' }, answering: { kind: 'organisation', name: '乙局' } }
  const about = { kind: 'duty', dispute: '职责不清' }

  const proposed = async (organ: string) => {
    const facts = { ...dispute, ...about }
    const asked = { procedure: 'enforcementDispute', act: 'find', by: 'office', organ, facts }
    const { id } = await caseIn(await ask(house.app, '/api/cases', { ...as('elsewhere'), body: asked }))
    await act(id, 'elsewhere', { act: 'invite', by: 'office', facts: { explainBy: '2026-03-20' } })
    await act(id, 'elsewhere', { act: 'meet', by: 'office', facts: { minutes: '未达成一致' } })
    return id
  }

  it('comes upon a case of an organ below it when its turn comes, and not before; where the tree has none, the refusal says so', async () => {
    const held = { procedures: ['enforcementDispute'], since: '2020-01-01' }
    await createOrgan(house.database, region, { organ: 'hall', name: '清源区人民政府', kind: '人民政府' })
    await createOrgan(house.database, region, { organ: 'branch', parent: 'hall', name: '分局', kind: '工作部门' })
    for (const organ of ['branch', 'bureau'])
      for (const role of ['office', 'head'])
        await appoint(house.database, region, { ...held, officer: 'elsewhere', organ, role })
    await appoint(house.database, region, { ...held, officer: 'neighbour', organ: 'hall', role: 'government' })
    house.deps.registers.stored.tell(region, 'organs')
    for (const who of ['elsewhere', 'neighbour'] as const) cookies.set(who, await signIn(house.app, who))
    const own = async (id: string) => (await list('neighbour')).filter((item) => item.case === id)

    const id = await proposed('branch')
    expect((await ask(house.app, `/api/cases/${id}`, as('neighbour'))).status).toBe(404)
    await act(id, 'elsewhere', { act: 'propose', by: 'head', facts: { proposal: '由甲局负责' } })
    expect(await own(id)).toMatchObject([{ kind: 'act', turns: [{ post: 'government', acts: ['政府决定'] }] }])
    expect((await list('elsewhere')).filter((item) => item.case === id)).toEqual([])
    await act(id, 'neighbour', { act: 'decide', by: 'government', facts: { decision: '由甲局负责' } })
    expect(await own(id)).toEqual([])
    expect((await ask(house.app, `/api/cases/${id}`, as('neighbour'))).status).toBe(200)

    const lone = await proposed('bureau')
    await act(lone, 'elsewhere', { act: 'propose', by: 'head', facts: { proposal: '由甲局负责' } })
    await expect(
      act(lone, 'elsewhere', { act: 'decide', by: 'government', facts: { decision: '由甲局负责' } }),
    ).rejects.toThrow('没有办理机关的本级人民政府')
  })
})
