import { openedCase } from '@yifa/api'
import { appoint } from '@yifa/record'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  application,
  ask,
  caseIn,
  containing,
  filed,
  followedIn,
  problemIn,
  signIn,
  type WebRehearsal,
  type Who,
  webRehearsal,
} from './testing.ts'

let house: WebRehearsal
const cookies = new Map<Who, string>()
beforeAll(async () => {
  house = await webRehearsal()
  for (const who of ['clerk', 'head', 'neighbour'] as const) cookies.set(who, await signIn(house.app, who))
})
afterAll(() => house.stop())

const as = (who: Who) => ({ cookie: cookies.get(who) })
const roles: Partial<Record<Who, string>> = { clerk: 'office', head: 'head', neighbour: 'centre' }
const seen = async (id: string, who: Who) => caseIn(await ask(house.app, `/api/cases/${id}`, as(who)))
const act = async (id: string, who: Who, verb: string, facts: object) => {
  const { version } = await seen(id, who)
  const body = { act: verb, by: roles[who], facts }
  return ask(house.app, `/api/cases/${id}/acts`, { ...as(who), body, headers: { 'if-match': `"${version}"` } })
}

const draft = { act: 'extend', facts: { extraDays: 5, extensionReason: '需要汇总材料' }, remark: '拟延长五日' }

describe('a draft that waits for a signature', () => {
  it('is taken back by who made it, returned by who could sign it', async () => {
    const { case: id } = await filed(house.app)
    expect((await act(id, 'clerk', '@propose', draft)).status).toBe(200)
    expect((await seen(id, 'clerk')).proposals).toMatchObject([{ proposedBy: '演示员clerk', may: ['@withdraw'] }])
    expect((await seen(id, 'head')).proposals).toMatchObject([{ may: ['@return'] }])
    expect((await act(id, 'head', '@withdraw', { seq: 2 })).status).toBe(403)
    expect((await act(id, 'clerk', '@endorse', { seq: 2 })).status).toBe(403)
    expect((await act(id, 'head', '@return', { seq: 2, reason: '理由不具体' })).status).toBe(200)
    expect((await seen(id, 'clerk')).proposals).toEqual([])
    const late = await act(id, 'clerk', '@withdraw', { seq: 2 })
    expect([late.status, (await problemIn(late)).title]).toEqual([409, '呈批已经了结'])
  })

  it('is of an act that somebody of the office could sign', async () => {
    const { case: id } = await filed(house.app)
    for (const name of ['nothing', 'abandon', 'apply'])
      expect((await act(id, 'clerk', '@propose', { act: name, facts: {} })).status).toBe(422)
  })
})

describe('a case given away', () => {
  it('goes to no officer and no organ that could not handle it', async () => {
    const { case: id } = await filed(house.app)
    const refused = await act(id, 'clerk', '@assign', { officer: 'neighbour', name: '' })
    expect([refused.status, (await problemIn(refused)).detail]).toEqual([422, containing('没有办理本案的岗位')])
    const stay = await act(id, 'clerk', '@transfer', { organ: 'office', reason: '职责调整' })
    expect([stay.status, (await problemIn(stay)).detail]).toEqual([422, containing('案件已在')])
    expect((await act(id, 'clerk', '@transfer', { organ: 'bureau', reason: '职责调整' })).status).toBe(200)
  })

  it('goes to a colleague with a word about it', async () => {
    const { case: id } = await filed(house.app)
    const given = await act(id, 'clerk', '@assign', { officer: 'head', name: '', remark: '请你承办' })
    expect((await caseIn(given)).officer).toEqual({ id: 'head', name: '演示员head' })
  })

  it('stays where it is when the other organ has nobody for its procedure', async () => {
    const facts = { caller: { kind: 'person', name: '演示乙' }, channel: 'phone', class: 'help', matter: '路灯不亮' }
    const body = { procedure: 'hotline', act: 'call', by: 'caller', facts }
    const { id } = await caseIn(await ask(house.app, '/api/cases', { ...as('neighbour'), body }))
    const refused = await act(id, 'neighbour', '@transfer', { organ: 'bureau', reason: '职责调整' })
    expect([refused.status, (await problemIn(refused)).detail]).toEqual([
      422,
      containing('没有办理“12345热线工单”的岗位'),
    ])
  })
})

describe('a case given to a unit', () => {
  it('is approved by the head of that unit, not by that of the organ it was filed with', async () => {
    const since = '2020-01-01'
    const procedures = ['petition']
    for (const [officer, organ, role] of [
      ['clerk', 'office', 'bureau'],
      ['head', 'office', 'head'],
      ['elsewhere', 'bureau', 'unit'],
      ['supervisor', 'bureau', 'head'],
    ] as const)
      await appoint(house.database, '990101', { officer, organ, role, procedures, since })
    for (const who of ['clerk', 'head', 'elsewhere', 'supervisor'] as const)
      cookies.set(who, await signIn(house.app, who))
    const { applicant: petitioner } = application
    const facts = { petitioner, channel: 'letter', category: 'claim', matter: '清源大道占道经营' }
    const body = { procedure: 'petition', act: 'raise', by: 'petitioner', facts }
    const { id } = await caseIn(await ask(house.app, '/api/cases', { ...as('clerk'), body }))
    const done = async (who: Who, by: string, name: string, said: object) => {
      const { version } = await seen(id, who)
      const headers = { 'if-match': `"${version}"` }
      const sent = { ...as(who), body: { act: name, by, facts: said }, headers }
      return (await ask(house.app, `/api/cases/${id}/acts`, sent)).status
    }
    const opinion = { outcome: 'unsupported', opinion: '不予支持' }
    expect(await done('clerk', 'bureau', 'refer', { unit: 'bureau', manner: 'assigned' })).toBe(200)
    expect(await done('elsewhere', 'unit', 'inform', { path: 'petition' })).toBe(200)
    expect(await done('elsewhere', 'unit', 'hear', { statement: '听取陈述' })).toBe(200)
    expect(await done('elsewhere', 'unit', '@propose', { act: 'opine', facts: opinion })).toBe(200)
    expect((await seen(id, 'head')).acts.filter(({ office }) => !office)).toEqual([])
    expect(await done('head', 'head', 'opine', opinion)).toBe(403)
    const drafts = await ask(house.app, '/api/worklist?kind=draft', as('supervisor'))
    expect(await drafts.json()).toMatchObject({ items: [{ case: id, kind: 'sign', turns: [{ post: 'head' }] }] })
    expect(await done('supervisor', 'head', 'opine', opinion)).toBe(200)
  })
})

describe('a case opened at the counter', () => {
  it('comes with a receipt that opens it on the portal', async () => {
    const body = { procedure: 'openInformation', act: 'apply', by: 'applicant', facts: application }
    const opened = openedCase.parse(await (await ask(house.app, '/api/cases', { ...as('clerk'), body })).json())
    const { number = '', code = '' } = opened.receipt ?? {}
    expect(number).toBe(opened.number)
    const followed = await ask(house.app, '/api/portal/follow', { body: { number, code } })
    expect((await followedIn(followed)).number).toBe(number)
  })
})
