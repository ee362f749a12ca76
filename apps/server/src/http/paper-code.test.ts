import { caseView } from '@yifa/api'
import { appoint, createOfficer } from '@yifa/record'
import { textOf } from '@yifa/report'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { certify } from '../registers/certify.ts'
import { ask, caseIn, followedIn, password, type WebRehearsal, webRehearsal } from './testing.ts'

const region = '990101'
const staff = [
  ['song', 'office'],
  ['zhu', 'office'],
  ['lan', 'head'],
] as const
let web: WebRehearsal
const cookies: Record<string, string> = {}

beforeAll(async () => {
  web = await webRehearsal()
  for (const [officer, role] of staff) {
    await createOfficer(web.database, region, { officer, account: officer, name: `演示${officer}`, password })
    await appoint(web.database, region, {
      officer,
      organ: 'bureau',
      role,
      procedures: ['penalty'],
      since: '2020-01-01',
    })
  }
  const term = { organ: 'bureau', from: '2024-01-01', until: '2026-12-31' }
  const papers = staff.map(([officer]) => ({ ...term, officer, name: `演示${officer}`, number: officer }))
  expect(await certify(region, papers, web.deps.registers)).toEqual([])
  for (const [officer] of staff) {
    const answer = await ask(web.app, '/api/session', { body: { account: officer, password } })
    cookies[officer] = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  }
})
afterAll(() => web.stop())

type View = Awaited<ReturnType<typeof caseIn>>
const does = async (who: string, by: string, { id, version }: View, act: string, facts: object, more: object = {}) => {
  const headers = { 'if-match': `"${version}"` }
  const body = { act, by, facts, ...more }
  const answer = await ask(web.app, `/api/cases/${id}/acts`, { body, cookie: cookies[who], headers })
  if (answer.status !== 200) throw new Error(await answer.text())
  return caseIn(answer)
}
const party = { kind: 'person', name: '演示某', phone: '13800000009' }
const clue = { clueSource: 'report', clue: '知情人反映销售伪劣产品', occurredOn: '2026-02-20' }
const concluded = { report: '调查终结报告', reviewGround: 'none', hearingGround: 'fine', gravity: 'no' }

async function informed(): Promise<View> {
  const body = { procedure: 'penalty', act: 'recordClue', by: 'office', facts: clue }
  const opened = await ask(web.app, '/api/cases', { body, cookie: cookies['song'] })
  let view: View = caseView.parse(await opened.json())
  view = await does('lan', 'head', view, 'fileCase', {
    party,
    partyKind: 'person',
    cause: '销售伪劣产品',
    power: '对销售伪劣产品的处罚',
  })
  view = await does('song', 'office', view, 'investigate', { evidence: '询问笔录' }, { with: ['zhu'] })
  view = await does('song', 'office', view, 'conclude', concluded)
  return does('song', 'office', view, 'inform', { notice: '拟罚款五千元' })
}

const follow = (number: string, code: string) => ask(web.app, '/api/portal/follow', { body: { number, code } })
/** The number and the code that the paper prints. */
async function printed({ id, documents }: View) {
  const paper = documents.find(({ document }) => document === 'notice')
  const answer = await ask(web.app, `/api/cases/${id}/documents/${paper?.seq}/notice`, { cookie: cookies['song'] })
  const text = await textOf({ name: '告知书.docx', bytes: new Uint8Array(await answer.arrayBuffer()) })
  const [, number = '', code = ''] = /登记号(\S+?)、查询码([0-9A-Z-]{14})/.exec(text) ?? []
  return { number, code }
}

test('处罚法 44, 45, 63：the paper served opens the case to the party, who states, asks for a hearing, and sees no more than they were told', async () => {
  web.at('2026-03-02T09:30')
  const view = await informed()
  const { number, code } = await printed(view)
  expect(number).toBe(view.number)
  expect((await follow(number, '0000-0000-0000')).status).toBe(404)

  const seen = await followedIn(await follow(number, code))
  expect(seen.documents.map(({ title }) => title)).toEqual(['行政处罚事先告知书'])
  expect(seen.record.map(({ title }) => title)).toEqual(['事先告知'])
  expect(JSON.stringify(seen)).not.toMatch(/知情人|调查终结报告|询问笔录|13800000009/)
  expect(seen.facts.map(({ title }) => title)).toContain('案由')
  expect(seen.acts.map(({ act }) => act).sort()).toEqual(['demandHearing', 'makeStatement'])

  const request = { act: 'makeStatement', by: 'party', facts: { statement: '已经召回全部产品' } }
  const said = { number, code, version: seen.version, request }
  const stated = await followedIn(await ask(web.app, '/api/portal/follow/acts', { body: said }))
  expect(stated.record.map(({ title }) => title)).toEqual(['事先告知', '陈述、申辩'])
  const office = {
    ...said,
    version: stated.version,
    request: { act: 'checkStatement', by: 'office', facts: { checked: '采纳' } },
  }
  expect((await ask(web.app, '/api/portal/follow/acts', { body: office })).status).toBe(403)

  const told = await caseIn(await ask(web.app, `/api/cases/${view.id}`, { cookie: cookies['song'] }))
  expect(told.record.at(-1)).toMatchObject({ title: '陈述、申辩' })
  const paper = { number, code, seq: view.documents[0]?.seq, document: 'notice' }
  expect((await ask(web.app, '/api/portal/follow/documents', { body: paper })).status).toBe(200)
})
