import { caseView, preview, receipt } from '@yifa/api'
import { appoint, createOfficer, createOrgan, reads } from '@yifa/record'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { certify } from '../registers/certify.ts'
import {
  ask,
  caseIn,
  containing,
  filed,
  followedIn,
  password,
  problemIn,
  signIn,
  type WebRehearsal,
  webRehearsal,
} from './testing.ts'

const region = '990101'
let web: WebRehearsal
const cookies: Record<string, string> = {}
const staff = [
  ['song', 'bureau', 'office', 'penalty'],
  ['zhu', 'bureau', 'office', 'penalty'],
  ['lan', 'bureau', 'head', 'penalty'],
  ['jing', 'office', 'office', 'criminalTransfer'],
  ['bo', 'office', 'head', 'criminalTransfer'],
  ['star', 'justice', 'office', 'reconsideration'],
  ['other', 'office', 'office', 'legalAid'],
] as const

beforeAll(async () => {
  web = await webRehearsal()
  await createOrgan(web.database, region, { organ: 'park', name: '清源区公园', kind: '单位' })
  for (const [officer, organ, role, procedure] of staff) {
    await createOfficer(web.database, region, { officer, account: officer, name: `演示${officer}`, password })
    await appoint(web.database, region, { officer, organ, role, procedures: [procedure], since: '2020-01-01' })
  }
  const papers = staff.map(([officer, organ]) => ({
    officer,
    organ,
    name: `演示${officer}`,
    number: officer,
    from: '2024-01-01',
    until: '2026-12-31',
  }))
  expect(await certify(region, papers, web.deps.registers)).toEqual([])
  for (const [officer] of staff) {
    const answer = await ask(web.app, '/api/session', { body: { account: officer, password } })
    cookies[officer] = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  }
})
afterAll(() => web.stop())

type View = Awaited<ReturnType<typeof caseIn>>

const get = (who: string, path: string) => ask(web.app, path, { cookie: cookies[who] })
const seen = async (who: string, id: string, via = '') => caseIn(await get(who, `/api/cases/${id}${via}`))
const send = (who: string, { id, version }: Pick<View, 'id' | 'version'>, body: object, key?: string) =>
  ask(web.app, `/api/cases/${id}/acts`, {
    body,
    cookie: cookies[who],
    headers: { 'if-match': `"${version}"`, ...(key === undefined ? {} : { 'idempotency-key': key }) },
  })
async function does(who: string, by: string, view: View, act: string, facts: object = {}, more: object = {}) {
  const answer = await send(who, view, { act, by, facts, ...more })
  if (answer.status !== 200) throw new Error(await answer.text())
  return caseIn(answer)
}

const party = { kind: 'person', name: '演示某', phone: '13800000009' }
const claim = {
  matter: 'information',
  periodFrom: 'known',
  estate: 'no',
  prerequisite: 'no',
  claim: '撤销答复',
  reasons: '不属于国家秘密',
}
let penalty: View

beforeEach(async () => {
  web.at('2026-03-02T09:30')
  const clue = {
    clueSource: 'inspection',
    clue: '销售伪劣产品',
    occurredOn: '2026-02-20',
    regime: 'general',
    limitationKind: 'ordinary',
  }
  const body = { procedure: 'penalty', act: 'recordClue', by: 'office', facts: clue }
  const answer = await ask(web.app, '/api/cases', { body, cookie: cookies['song'] })
  penalty = caseView.parse(await answer.json())
  penalty = await does('lan', 'head', penalty, 'fileCase', {
    party,
    partyKind: 'person',
    cause: '销售伪劣产品',
    power: '对销售伪劣产品的处罚',
  })
})

const transferring = (begin?: object) => ({
  act: 'transferOut',
  by: 'office',
  facts: { reason: '销售金额达到追诉标准' },
  ...(begin === undefined ? {} : { begin: { criminalTransfer: begin } }),
})
const there = { organ: 'office', facts: { property: 'yes' } }
const begun = async () =>
  does('song', 'office', penalty, 'transferOut', transferring().facts, { begin: { criminalTransfer: there } })

describe('an act that begins a case of another procedure', () => {
  test('移送规定 5：opens it with the facts carried over and those asked besides; each shows the other', async () => {
    const weighed = await ask(web.app, `/api/cases/${penalty.id}/preview`, {
      body: transferring(there),
      cookie: cookies['song'],
    })
    expect(preview.parse(await weighed.json()).begins).toEqual([
      { procedureTitle: '涉嫌犯罪案件移送', organName: '清源区人民政府办公室' },
    ])
    const view = await begun()
    expect(view.stateTitle).toBe('移送公安机关')
    expect(view.record.at(-1)?.facts.at(-1)).toMatchObject({ title: '案号', text: view.links[0]?.number })
    const [link] = view.links
    expect(link).toMatchObject({ direction: 'to', procedureTitle: '涉嫌犯罪案件移送', ended: false, lent: true })
    expect(link?.opens).toBeUndefined()
    const transfer = await seen('jing', link?.case ?? '')
    expect(transfer.number).toBe(link?.number)
    expect(transfer.facts.map(({ fact }) => fact)).toEqual(expect.arrayContaining(['suspect', 'facts', 'property']))
    expect(transfer.facts.find(({ fact }) => fact === 'facts')?.text).toBe('销售金额达到追诉标准')
    expect(transfer.participants[0]?.name).toBe('演示某')
    expect(transfer.record[0]).toMatchObject({ act: 'discover', actorName: '演示song' })
    expect(transfer.links).toMatchObject([{ direction: 'from', case: penalty.id, number: view.number, opens: 'lent' }])
  })

  test('is done once under a key, and neither half without the other', async () => {
    const first = await send('song', penalty, transferring(there), 'once')
    const again = await send('song', penalty, transferring(there), 'once')
    expect([first.status, again.status]).toEqual([200, 200])
    expect((await caseIn(again)).links).toHaveLength(1)
    const stale = await send('song', penalty, transferring(there), 'other')
    expect(stale.status).toBe(412)
    expect((await seen('song', penalty.id)).links).toHaveLength(1)
  })

  test('names a wrong fact of the other case by its field, also in a preview', async () => {
    const wrong = transferring({ organ: 'office', facts: { property: 'perhaps' } })
    const problem = await problemIn(await send('song', penalty, wrong))
    expect(problem.detail).toContain('涉嫌犯罪案件移送')
    expect(problem.errors?.map(({ path }) => path)).toEqual(['begin.criminalTransfer.property'])
    const answer = await ask(web.app, `/api/cases/${penalty.id}/preview`, { body: wrong, cookie: cookies['song'] })
    expect(preview.parse(await answer.json()).errors?.[0]?.path).toBe('begin.criminalTransfer.property')
    expect((await seen('song', penalty.id)).stateTitle).toBe('调查')
  })

  test('asks for another organ where nobody takes such cases', async () => {
    const problem = await problemIn(await send('song', penalty, transferring({ ...there, organ: 'park' })))
    expect(problem.errors?.map(({ path }) => path)).toEqual(['begin.criminalTransfer.@organ'])
    expect(problem.detail).toContain('清源区公园没有人办理')
  })
})

describe('the case that was begun', () => {
  test('lets its handlers read the first in full, and every reading is logged', async () => {
    const id = (await begun()).links[0]?.case ?? ''
    expect((await get('jing', `/api/cases/${penalty.id}`)).status).toBe(404)
    const file = await seen('jing', penalty.id, `?via=${id}`)
    expect(file).toMatchObject({ id: penalty.id, unmasked: true, acts: [] })
    expect(file.participants[0]?.name).toBe('演示某')
    const [entry] = (await reads(web.database, region, { officer: 'jing', subject: penalty.id })).rows
    expect(entry?.reason).toContain('查阅附卷案件')
    expect((await get('other', `/api/cases/${penalty.id}?via=${id}`)).status).toBe(404)
    expect((await get('song', `/api/cases/${id}?via=${penalty.id}`)).status).toBe(404)
  })

  test('移送规定 10：once it has ended, the law goes on with the first at once', async () => {
    const id = (await begun()).links[0]?.case ?? ''
    let transfer = await seen('jing', id)
    web.at('2026-03-03T10:00')
    transfer = await does('jing', 'office', transfer, 'report', { team: '核实报告' }, { with: ['bo'] })
    web.at('2026-03-04T10:00')
    await does('bo', 'head', transfer, 'refuse', { reason: '不构成犯罪' })
    const back = await seen('song', penalty.id)
    expect(back.stateTitle).toBe('调查')
    expect(back.record.at(-1)).toMatchObject({ act: 'resumeAfterTransfer', by: 'law', at: '2026-03-04T10:00' })
    expect(back.links[0]).toMatchObject({ ended: true, stateTitle: '不移送，行政机关继续办理' })
    expect(await web.deps.cases.lapse(region)).toBe(0)
  })
})

test('复议法 20：a paper says where it is contested and what the form already knows; the case is lent in one act', async () => {
  const body = {
    procedure: 'penalty',
    act: 'punishOnTheSpot',
    by: 'office',
    with: ['zhu'],
    facts: {
      party,
      partyKind: 'person',
      cause: '占道经营',
      power: '对占道经营的处罚',
      occurredOn: '2026-03-02',
      limitationKind: 'ordinary',
      spotKind: 'fine',
      fine: 100,
      basis: '市容条例',
    },
  }
  const spot = caseView.parse(await (await ask(web.app, '/api/cases', { body, cookie: cookies['song'] })).json())
  const paper = spot.documents.find(({ document }) => document === 'spotDecision')
  const recourse = paper?.recourses?.[0]
  expect(recourse).toMatchObject({ procedure: 'reconsideration', link: 'challenged' })
  expect(recourse?.facts).toMatchObject({
    respondent: { kind: 'organisation', name: '清源区城市管理局' },
    conductOn: '2026-03-02',
    applicant: { name: '演示某' },
  })
  expect(String(recourse?.facts['conduct'])).toContain(paper?.number)
  // Another case of the bureau’s own stands for the review here: lending works the same.
  await does('song', 'office', spot, '@link', { kind: 'attached', case: penalty.id })
  expect((await seen('song', spot.id)).links).toMatchObject([{ kindTitle: '附卷', case: penalty.id, lent: true }])
})

test('what was missed when a case ended, the ticker enters', async () => {
  const id = (await begun()).links[0]?.case ?? ''
  let transfer = await seen('jing', id)
  web.at('2026-03-03T10:00')
  transfer = await does('jing', 'office', transfer, 'report', { team: '核实报告' }, { with: ['bo'] })
  const admin = new Client({ connectionString: web.adminUrl })
  await admin.connect()
  // The reference is hidden while the case ends, as if the server had stopped in between.
  await admin.query('create table hidden as table link')
  await admin.query('delete from link')
  await does('bo', 'head', transfer, 'refuse', { reason: '不构成犯罪' })
  await admin.query('insert into link table hidden')
  await admin.end()
  expect((await seen('song', penalty.id)).stateTitle).toBe('移送公安机关')
  web.at('2026-03-05T10:00')
  expect(await web.deps.cases.lapse(region)).toBe(1)
  const back = await seen('song', penalty.id)
  expect(back.record.at(-1)).toMatchObject({ act: 'resumeAfterTransfer', at: '2026-03-03T23:59' })
})

describe('a decision that is contested on the portal', () => {
  test('复议法 20：fills in the application, which refers to it; the file is attached in one act', async () => {
    const clerk = await signIn(web.app, 'clerk')
    const { number, code, case: id } = await filed(web.app)
    const answer = { outcome: 'denied.state_secret', grounds: '属于国家秘密', way: '电子邮件' }
    const replied = await ask(web.app, `/api/cases/${id}/acts`, {
      cookie: clerk,
      body: { act: 'reply', by: 'office', facts: answer },
      headers: { 'if-match': '"1"' },
    })
    if (replied.status !== 200) throw new Error(await replied.text())
    const { documents } = await followedIn(await ask(web.app, '/api/portal/follow', { body: { number, code } }))
    const [recourse] = documents.flatMap(({ recourses = [] }) => recourses)
    expect(recourse?.facts).toEqual({
      respondent: { kind: 'organisation', name: '清源区人民政府办公室' },
      conduct: containing('政府信息公开申请答复书'),
      conductOn: '2026-03-02',
      learnedOn: '2026-03-02',
    })
    const facts = { ...recourse?.facts, applicant: party, ...claim }
    const body = { procedure: 'reconsideration', act: recourse?.act, organ: 'justice', facts }
    const wrong = { ...body, contests: { number, code: '0000-0000-0000', link: recourse?.link } }
    expect((await ask(web.app, '/api/portal/applications', { body: wrong })).status).toBe(404)
    const filedReview = await ask(web.app, '/api/portal/applications', {
      body: { ...body, contests: { number, code, link: recourse?.link } },
    })
    if (filedReview.status !== 201) throw new Error(await filedReview.text())
    const review = receipt.parse(await filedReview.json())
    const challenged = await caseIn(await ask(web.app, `/api/cases/${id}`, { cookie: clerk }))
    expect(challenged.links).toMatchObject([
      {
        direction: 'from',
        case: review.case,
        number: review.number,
        lent: false,
        kindTitle: '行政复议：本案为其“被申请复议的案件”',
      },
    ])
    expect(challenged.links[0]?.opens).toBeUndefined()
    const attached = await ask(web.app, `/api/cases/${id}/acts`, {
      cookie: clerk,
      body: { act: '@link', by: 'office', facts: { kind: 'attached', case: review.case } },
      headers: { 'if-match': `"${challenged.version}"` },
    })
    expect((await caseIn(attached)).links.every(({ lent }) => lent)).toBe(true)
    const read = await get('star', `/api/cases/${id}?via=${review.case}`)
    expect(await caseIn(read)).toMatchObject({ id, unmasked: true })
  })
})
