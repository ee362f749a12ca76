import { colleague, me, readEntry } from '@yifa/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { ask, filed, password, problemIn, signIn, type WebRehearsal, webRehearsal } from './testing.ts'

let house: WebRehearsal
beforeAll(async () => {
  house = await webRehearsal()
})
afterAll(() => house.stop())

const enter = (account: string, word: string, headers = {}) =>
  ask(house.app, '/api/session', { body: { account, password: word }, headers })

describe('signing in', () => {
  it('gives a cookie that scripts cannot read and other sites cannot send', async () => {
    const answer = await enter('clerk', password)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('set-cookie')).toMatch(/^yifa=.+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/)
    expect(me.parse(await answer.json())).toMatchObject({
      officer: { account: 'clerk' },
      region: { code: '990101', demonstration: true },
      posts: [{ organName: '清源区人民政府办公室', role: 'office', title: '政府信息公开工作机构' }],
      supervises: false,
      audits: false,
    })
  })

  it('tells supervisors and auditors apart from those who handle cases', async () => {
    const asked = async (who: 'supervisor' | 'auditor') =>
      me.parse(await (await ask(house.app, '/api/session', { cookie: await signIn(house.app, who) })).json())
    expect(await asked('supervisor')).toMatchObject({ supervises: true, audits: false })
    expect(await asked('auditor')).toMatchObject({
      supervises: false,
      audits: true,
      posts: [{ title: '审计管理员', administers: true }],
    })
  })

  it('refuses a wrong password and an unknown account alike', async () => {
    const wrong = await enter('head', 'nothing-like-it')
    const unknown = await enter('nobody', 'nothing-like-it')
    expect([wrong.status, unknown.status]).toEqual([401, 401])
    expect(await problemIn(wrong)).toEqual(await problemIn(unknown))
    expect(wrong.headers.get('set-cookie')).toBeNull()
  })

  it('rests for a while after five failures in a row, even for the right password', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) expect((await enter('locked', 'wrong-word')).status).toBe(401)
    const answer = await enter('locked', password)
    expect(answer.status).toBe(429)
    const told = await problemIn(answer)
    expect(told.title).toBe('账号已锁定')
    expect(told.detail).toMatch(/请于\d{2}:\d{2}以后再试/)
  })

  it('is throttled by address, whatever the account', async () => {
    const headers = { 'x-forwarded-for': '192.0.2.7' }
    const answers = []
    for (let attempt = 0; attempt < 31; attempt += 1) answers.push(await enter(`nobody${attempt}`, 'x', headers))
    expect(answers.slice(0, 30).every(({ status }) => status === 401)).toBe(true)
    expect(answers[30]?.status).toBe(429)
    expect(Number(answers[30]?.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  it('names the missing field', async () => {
    const answer = await ask(house.app, '/api/session', { body: { account: 'clerk' } })
    expect(answer.status).toBe(422)
    expect((await problemIn(answer)).errors).toEqual([{ path: 'password', field: '密码', problem: '密码：必须填写' }])
  })
})

describe('a request made by a page of another site', () => {
  it.each([{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }, { origin: 'null' }])(
    'is refused: %o',
    async (headers) => {
      expect((await enter('clerk', password, headers)).status).toBe(403)
    },
  )
  it('passes from our own pages', async () => {
    const headers = { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }
    expect((await enter('clerk', password, headers)).status).toBe(200)
  })
})

describe('a session', () => {
  it('is over once signed out', async () => {
    const cookie = await signIn(house.app, 'clerk')
    expect((await ask(house.app, '/api/session', { cookie, method: 'DELETE' })).status).toBe(204)
    expect((await ask(house.app, '/api/session', { cookie })).status).toBe(401)
  })

  it('of a district opens nothing in another', async () => {
    const other = await house.beside('990102')
    const cookie = await signIn(house.app, 'clerk')
    expect((await ask(other, '/api/session', { cookie })).status).toBe(401)
  })

  it('ends with a change of the password, which follows the rules', async () => {
    const cookie = await signIn(house.app, 'neighbour')
    const change = (body: object) => ask(house.app, '/api/session/password', { cookie, method: 'PUT', body })
    const weak = await change({ old: password, password: 'short' })
    expect(weak.status).toBe(422)
    expect((await problemIn(weak)).detail).not.toBe('')
    expect((await change({ old: 'wrong', password: 'another-cedar-2027' })).status).toBe(422)
    expect((await change({ old: password, password: 'another-cedar-2027' })).status).toBe(204)
    expect((await ask(house.app, '/api/session', { cookie })).status).toBe(401)
    expect((await enter('neighbour', 'another-cedar-2027')).status).toBe(200)
  })
})

describe('the people of an organ', () => {
  it('are told to those who work there', async () => {
    const cookie = await signIn(house.app, 'clerk')
    const found = z.array(colleague).parse(await (await ask(house.app, '/api/colleagues', { cookie })).json())
    expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(['clerk', 'head']))
    expect(found.every(({ organ }) => organ === 'office')).toBe(true)
  })
})

describe('the log of reads', () => {
  it('goes page by page, newest first', async () => {
    const clerk = await signIn(house.app, 'clerk')
    const receipts = [await filed(house.app), await filed(house.app)]
    for (const one of receipts) await ask(house.app, `/api/cases/${one.case}`, { cookie: clerk })
    const auditor = await signIn(house.app, 'auditor')
    const pages = z.object({ items: z.array(readEntry), next: z.string().optional() })
    const first = pages.parse(await (await ask(house.app, '/api/audit/reads?limit=1', { cookie: auditor })).json())
    expect(first.items).toMatchObject([{ case: receipts[1]?.case, officerName: '演示员clerk', why: '办理案件' }])
    const second = await ask(house.app, `/api/audit/reads?limit=1&cursor=${first.next}`, { cookie: auditor })
    expect(pages.parse(await second.json()).items).toMatchObject([{ case: receipts[0]?.case }])
  })
})
