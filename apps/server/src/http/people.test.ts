import { accountEntry, accountTable, accountView, colleague, issuedAccount, me, readEntry } from '@yifa/api'
import { appoint } from '@yifa/record'
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

describe('accounts', () => {
  const pages = z.object({ items: z.array(accountView), counts: z.record(z.string(), z.int()) })
  const dealt = z.object({ account: accountView, password: z.string().optional() })
  let system: string
  beforeAll(async () => {
    system = await signIn(house.app, 'system')
  })
  const make = async (account: string) => {
    const made = await ask(house.app, '/api/accounts', { cookie: system, body: { account, name: '新来的' } })
    expect(made.status).toBe(201)
    return issuedAccount.parse(await made.json())
  }
  const deal = (id: string, act: string, reason = '测试') =>
    ask(house.app, `/api/accounts/${id}/acts`, { cookie: system, body: { act, reason } })
  const cookieOf = (answer: Response): string => answer.headers.get('set-cookie')?.split(';')[0] ?? ''

  it('start with a one-time password, and nothing is answered before it is changed', async () => {
    const { password: once } = await make('fresh')
    const entered = await enter('fresh', once)
    expect(me.parse(await entered.json())).toMatchObject({ oneTime: true })
    const cookie = cookieOf(entered)
    for (const path of ['/api/worklist', '/api/registers', '/api/organs', '/api/audit/accounts']) {
      const refused = await ask(house.app, path, { cookie })
      expect([path, refused.status, (await problemIn(refused)).title]).toEqual([path, 403, '请先设置新密码'])
    }
    const change = { old: once, password: 'another-cedar-2027' }
    expect((await ask(house.app, '/api/session/password', { cookie, method: 'PUT', body: change })).status).toBe(204)
    const again = await enter('fresh', 'another-cedar-2027')
    expect(me.parse(await again.json()).oneTime).toBeUndefined()
    expect((await ask(house.app, '/api/registers', { cookie: cookieOf(again) })).status).toBe(200)
  })

  it('are disabled and enabled with a reason, and a disabled one is thrown out', async () => {
    const { id, password: once } = await make('leaver')
    const cookie = cookieOf(await enter('leaver', once))
    expect((await deal(id, 'disable', '')).status).toBe(422)
    expect((await deal(id, 'disable', '调离本单位')).status).toBe(200)
    expect((await ask(house.app, '/api/session', { cookie })).status).toBe(401)
    expect((await problemIn(await enter('leaver', once))).title).toBe('账号已停用')
    expect((await deal(id, 'enable', '调回')).status).toBe(200)
    expect((await enter('leaver', once)).status).toBe(200)
    const own = await deal('system', 'disable')
    expect((await problemIn(own)).detail).toBe('不能停用自己的账号')
    expect((await problemIn(await deal('security', 'disable'))).detail).toContain('最后一名可以登录的安全管理员')
  })

  it('are reset by the system administrator, but not those of who watches them', async () => {
    const { id } = await make('forgetful')
    const reset = dealt.parse(await (await deal(id, 'reset', '忘记密码')).json())
    expect((await enter('forgetful', reset.password ?? '')).status).toBe(200)
    expect((await deal('auditor', 'reset')).status).toBe(403)
    expect((await deal('security', 'reset')).status).toBe(403)
  })

  it('are listed by what may want to be done about them', async () => {
    await make('unposted')
    const list = async (query: string) =>
      pages.parse(await (await ask(house.app, `/api/accounts?${query}`, { cookie: system })).json())
    expect((await list('kind=unposted')).items.map(({ account }) => account)).toContain('unposted')
    await appoint(house.database, '990101', {
      officer: (await list('text=unposted')).items[0]?.id ?? '',
      organ: 'office',
      role: 'office',
      since: '2026-01-01',
    })
    const { items, counts } = await list('text=unposted')
    expect(items).toMatchObject([{ posts: [{ organName: '清源区人民政府办公室' }] }])
    expect(counts['open']).toBeGreaterThan(5)
    expect((await list('kind=unposted')).items.map(({ account }) => account)).not.toContain('unposted')
  })

  it('leave what was done to them to the auditor', async () => {
    const { id } = await make('watched')
    await deal(id, 'disable', '长期病休')
    const auditor = await signIn(house.app, 'auditor')
    const answer = await ask(house.app, `/api/audit/accounts?account=${id}`, { cookie: auditor })
    const { items } = z.object({ items: z.array(accountEntry) }).parse(await answer.json())
    expect(items.map(({ actTitle, byName, reason }) => [actTitle, byName, reason])).toEqual([
      ['停用', '演示员system', '长期病休'],
      ['建立账号', '演示员system', '新建账号'],
    ])
  })

  describe('of a table', () => {
    const send = (path: string, text: string) =>
      house.app.request(path, {
        method: 'POST',
        headers: { cookie: system, 'content-type': 'application/octet-stream' },
        body: text,
      })
    const faulty = '全区人员\n账号,姓名*,处室\nli.si,李四,一科\nli si,,二科\nLI.SI,李思,\nclerk,赵六,'

    it('are checked row by row, naming column and rule', async () => {
      const answer = await send('/api/account-files/check', faulty)
      const { rows, faulty: count, ignored } = accountTable.parse(await answer.json())
      expect([count, ignored]).toEqual([3, ['处室']])
      expect(
        rows.map(({ row, problems }) => [row, problems.map(({ column, problem }) => `${column}：${problem}`)]),
      ).toEqual([
        [3, []],
        [4, ['账号：只能由字母、数字和 . _ @ - 组成，不超过 64 个字符', '姓名：必须填写']],
        [5, ['账号：与第3行相同']],
        [6, ['账号：该账号已被使用']],
      ])
    })

    it('are made all or none, the passwords told in a file', async () => {
      expect((await send('/api/account-files/make', faulty)).status).toBe(422)
      const open = async () =>
        pages.parse(await (await ask(house.app, '/api/accounts?text=li.si', { cookie: system })).json()).items
      expect(await open()).toEqual([])
      const made = await send('/api/account-files/make', '账号,姓名\nli.si,李四\nwang.wu,王五')
      expect([made.status, made.headers.get('cache-control')]).toEqual([200, 'no-store'])
      expect(await open()).toMatchObject([{ account: 'li.si', name: '李四', oneTime: true }])
    })

    it('ask for posts, which the security administrator takes in by a table of their own', async () => {
      const text =
        '账号,姓名,机关,岗位,办理事项,任职起\nma.jiu,马九,清源区城市管理局,承办人员,行政许可,2026-03-01\nniu.shi,牛十,城管局,办事员,,明天'
      const { rows } = accountTable.parse(await (await send('/api/account-files/check', text)).json())
      expect(rows[0]).toMatchObject({ post: { organ: '清源区城市管理局', since: '2026-03-01' }, problems: [] })
      expect(rows[1]?.problems.map(({ column }) => column)).toEqual(['机关', '岗位', '任职起'])
      const good = text.split('\n').slice(0, 2).join('\n')
      expect((await send('/api/account-files/make', good)).status).toBe(200)
      const table = await send('/api/account-files/appointments?since=2026-03-01', good)
      expect([table.status, table.headers.get('content-type')]).toEqual([
        200,
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      ])
      expect((await send('/api/account-files/appointments', text)).status).toBe(422)
    })

    it.each([
      ['', '文件是空的'],
      ['姓名\n甲', '没有找到栏目“账号”和“姓名”'],
      ['账号,姓名\n', '表格中没有人员'],
    ])('that cannot be read are told: %j', async (text, why) => {
      const answer = await send('/api/account-files/check', text)
      expect(answer.status).toBe(422)
      expect((await problemIn(answer)).detail).toContain(why)
    })
  })
})
