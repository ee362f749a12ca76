import { district, ledger, publication } from '@yifa/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import {
  ask,
  caseIn,
  filed,
  filing,
  followedIn,
  problemIn,
  signIn,
  type WebRehearsal,
  webRehearsal,
} from './testing.ts'

let house: WebRehearsal
let clerk: string
beforeAll(async () => {
  house = await webRehearsal()
  clerk = await signIn(house.app, 'clerk')
})
afterAll(() => house.stop())

const act = (id: string, version: number, body: object, cookie = clerk) =>
  ask(house.app, `/api/cases/${id}/acts`, { cookie, body, headers: { 'if-match': `"${version}"` } })

describe('the portal', () => {
  it('offers what organs with staff take in', async () => {
    const offered = district.parse(await (await ask(house.app, '/api/portal')).json())
    const information = offered.offers.find(({ procedure }) => procedure === 'openInformation')
    expect(information).toMatchObject({ title: '申请政府信息公开', act: 'apply' })
    expect(information?.about).toContain('20个工作日')
    expect(information?.organs.map(({ id }) => id)).toContain('office')
  })

  it('gives a receipt with number, code and the period that has begun', async () => {
    const receipt = await filed(house.app)
    expect(receipt).toMatchObject({ organName: '清源区人民政府办公室', receivedAt: '2026-03-02T09:30' })
    expect(receipt.code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    expect(receipt.clocks).toEqual(
      expect.arrayContaining([expect.objectContaining({ clock: 'replying', due: '2026-03-30' })]),
    )
  })

  it('takes no act that opens nothing, and no organ that does not serve', async () => {
    const body = (change: object) => ({ body: { ...filing, ...change } })
    expect((await ask(house.app, '/api/portal/applications', body({ act: 'withdraw' }))).status).toBe(422)
    expect((await ask(house.app, '/api/portal/applications', body({ organ: 'nowhere' }))).status).toBe(422)
    expect((await ask(house.app, '/api/portal/applications', body({ procedure: 'nothing' }))).status).toBe(422)
  })
})

describe('a receipt', () => {
  it('opens its own case, masked, and without what the office notes for itself', async () => {
    const { number, code, case: id } = await filed(house.app)
    await act(id, 1, { act: '@note', by: 'office', facts: { remark: '内部备注' } })
    const answer = await ask(house.app, '/api/portal/follow', { body: { number, code: code.toLowerCase() } })
    const text = await answer.clone().text()
    const followed = await followedIn(answer)
    expect(followed).toMatchObject({ number, stateTitle: '办理', ended: false, version: 2 })
    expect(followed.record).toHaveLength(1)
    expect(followed.acts.map((one) => one.act)).toEqual(expect.arrayContaining(['withdraw']))
    expect(text).not.toMatch(/内部备注|演示甲|13800000001|演示员/)
    const days = await ask(house.app, '/api/portal/follow/ledger', { body: { number, code, clock: 'replying' } })
    expect(ledger.parse(await days.json()).clock.due).toBe('2026-03-30')
  })

  it('opens nothing with a wrong code or the number of another case', async () => {
    const [one, other] = [await filed(house.app), await filed(house.app)]
    for (const body of [
      { number: one.number, code: '0000-0000-0000' },
      { number: other.number, code: one.code },
      { number: '没有这个编号', code: one.code },
    ]) {
      const answer = await ask(house.app, '/api/portal/follow', { body })
      expect(answer.status).toBe(404)
      expect((await problemIn(answer)).detail).toBe('编号或者查询码不正确，请核对回执')
    }
  })

  it('cannot be guessed: neither from one address nor for one number', async () => {
    const { number, code } = await filed(house.app)
    const guess = (given: string, from?: string) =>
      ask(house.app, '/api/portal/follow', {
        body: { number: given, code: '1111-1111-1111' },
        headers: from === undefined ? {} : { 'x-forwarded-for': from },
      })
    for (let n = 0; n < 10; n += 1) expect((await guess(number)).status).toBe(404)
    expect((await guess(number)).status).toBe(429)
    expect((await ask(house.app, '/api/portal/follow', { body: { number, code } })).status).toBe(429)
    for (let n = 0; n < 10; n += 1) expect((await guess(`编号${n}`, '192.0.2.9')).status).toBe(404)
    expect((await guess('编号', '192.0.2.9')).status).toBe(429)
  })

  it('lets the applicant act for themselves and for nobody else', async () => {
    const { number, code, case: id } = await filed(house.app)
    const send = (version: number, request: object) =>
      ask(house.app, '/api/portal/follow/acts', { body: { number, code, version, request: { facts: {}, ...request } } })
    expect((await send(1, { act: 'reply', by: 'office' })).status).toBe(403)
    expect((await send(1, { act: '@note', by: 'applicant', facts: { remark: '我' } })).status).toBe(403)
    expect((await send(1, { act: 'correct', by: 'applicant', facts: { supplement: '补充' } })).status).toBe(409)
    await act(id, 1, { act: 'askToCorrect', by: 'office', facts: { defects: '请说明年度', correctBy: '2026-03-20' } })
    expect((await send(1, { act: 'correct', by: 'applicant', facts: { supplement: '2025年度' } })).status).toBe(412)
    const stale = await followedIn(await ask(house.app, '/api/portal/follow', { body: { number, code } }))
    const answer = await send(stale.version, { act: 'correct', by: 'applicant', facts: { supplement: '2025年度' } })
    expect(await followedIn(answer)).toMatchObject({ stateTitle: '办理' })
    const { record } = await caseIn(await ask(house.app, `/api/cases/${id}`, { cookie: clerk }))
    expect(record.at(-1)).toMatchObject({ act: 'correct', channel: 'portal' })
  })

  it('shows a voided act no longer, and a corrected one as it reads now', async () => {
    const { number, code, case: id } = await filed(house.app)
    await act(id, 1, { act: 'askReasons', by: 'office', facts: { excess: '申请频次明显超过合理范围' } })
    const rectify = { seq: 2, reason: '误登', void: true }
    expect((await act(id, 3, { act: '@rectify', by: 'office', facts: rectify })).status).toBe(200)
    const { record } = await followedIn(await ask(house.app, '/api/portal/follow', { body: { number, code } }))
    expect(record.map(({ title }) => title)).toEqual(['提出申请'])
    const full = await caseIn(await ask(house.app, `/api/cases/${id}`, { cookie: clerk }))
    expect(full.record[1]).toMatchObject({ voided: true, correctedBy: 4 })
  })
})

describe('a paper', () => {
  it('is a file for the applicant it is addressed to, and for nobody without the code', async () => {
    const { number, code } = await filed(house.app)
    const asked = (body: object) =>
      ask(house.app, '/api/portal/follow/documents', { body: { number, code, seq: 1, ...body } })
    const answer = await asked({ document: 'receipt' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent('政府信息公开申请登记回执'))
    expect([...new Uint8Array(await answer.arrayBuffer()).slice(0, 2)]).toEqual([0x50, 0x4b])
    expect((await asked({ document: 'reply' })).status).toBe(404)
    expect((await asked({ document: 'receipt', code: '0000-0000-0000' })).status).toBe(404)
  })
})

describe('what is public', () => {
  it('appears when its day has come, found by its words, without personal data', async () => {
    const head = await signIn(house.app, 'head')
    house.at('2026-03-02T09:30')
    const { case: id } = await filed(house.app)
    const facts = { outcome: 'open', grounds: '属于可以公开的政府信息', way: '电子邮件' }
    const replied = await caseIn(await act(id, 1, { act: 'reply', by: 'office', facts }))
    const published = { publicTitle: '清源大道维修资金', publicText: '共计一百二十万元' }
    expect((await act(id, replied.version, { act: 'publish', by: 'head', facts: published }, head)).status).toBe(200)
    const listed = async (words: string) => {
      const answer = await ask(house.app, `/api/portal/publications?text=${encodeURIComponent(words)}`)
      const text = await answer.text()
      expect(text).not.toMatch(/演示甲|演某某/)
      return z.object({ items: z.array(publication) }).parse(JSON.parse(text)).items
    }
    expect(await listed('一百二十万')).toMatchObject([
      { title: '清源大道维修资金', procedureTitle: '政府信息公开申请', organName: '清源区人民政府办公室' },
    ])
    expect(await listed('没有这些字')).toEqual([])
  })
})
