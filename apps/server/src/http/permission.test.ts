import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Web } from './desk.ts'
import { application, ask, filed, problemIn, signIn, type WebRehearsal, type Who, webRehearsal } from './testing.ts'

type Asker = Who | 'nobody' | 'stranger'

/** Somebody of another district, with the same posts as the clerk. */
const stranger = 'clerk'
const askers = [
  'nobody',
  'stranger',
  'clerk',
  'head',
  'neighbour',
  'elsewhere',
  'supervisor',
  'auditor',
  'system',
  'security',
] as const

let house: WebRehearsal
let other: Web
const cookies = new Map<Asker, string>()
beforeAll(async () => {
  house = await webRehearsal()
  other = await house.beside('990102')
  for (const who of askers)
    if (who === 'stranger') cookies.set(who, await signIn(other, stranger))
    else if (who !== 'nobody') cookies.set(who, await signIn(house.app, who))
})
afterAll(() => house.stop())

interface Target {
  readonly id: string
}
interface Route {
  readonly name: string
  readonly path: (target: Target) => string
  readonly body?: object
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Who is let in; everybody else is refused with the status given. */
  readonly lets: Readonly<Partial<Record<Asker, number>>>
  readonly others: number
}

const all = (status: number, ...but: readonly Asker[]): Partial<Record<Asker, number>> =>
  Object.fromEntries(askers.filter((who) => !but.includes(who)).map((who) => [who, status]))
const staff = (status: number) => all(status, 'nobody', 'stranger')

/** The case lies with the office; the neighbour works there on another procedure. */
const reachers = { clerk: 200, head: 200, neighbour: 200, supervisor: 200 }
const note = { act: '@note', by: 'office', facts: { remark: '备注' } }
const open = { procedure: 'openInformation', act: 'apply', by: 'applicant', facts: application }
const year = 'from=2026-01-01&to=2026-12-31'

const routes: readonly Route[] = [
  { name: 'read the session', path: () => '/api/session', lets: staff(200), others: 401 },
  { name: 'the worklist', path: () => '/api/worklist', lets: staff(200), others: 401 },
  { name: 'search', path: () => '/api/cases', lets: staff(200), others: 401 },
  { name: 'read the case', path: ({ id }) => `/api/cases/${id}`, lets: reachers, others: 404 },
  { name: 'a ledger', path: ({ id }) => `/api/cases/${id}/ledgers/replying`, lets: reachers, others: 404 },
  {
    name: 'preview',
    path: ({ id }) => `/api/cases/${id}/preview`,
    body: note,
    lets: { clerk: 200, head: 403, neighbour: 403, supervisor: 403 },
    others: 404,
  },
  {
    name: 'act as the office',
    path: ({ id }) => `/api/cases/${id}/acts`,
    body: note,
    headers: { 'if-match': '"1"' },
    lets: { clerk: 200, head: 403, neighbour: 403, supervisor: 403 },
    others: 404,
  },
  {
    name: 'act as the head',
    path: ({ id }) => `/api/cases/${id}/acts`,
    body: { ...note, by: 'head' },
    headers: { 'if-match': '"1"' },
    lets: { clerk: 403, head: 200, neighbour: 403, supervisor: 403 },
    others: 404,
  },
  {
    name: 'act for the applicant',
    path: ({ id }) => `/api/cases/${id}/acts`,
    body: { act: 'withdraw', by: 'applicant', facts: {} },
    headers: { 'if-match': '"1"' },
    lets: { clerk: 200, head: 200, neighbour: 403, supervisor: 403 },
    others: 404,
  },
  {
    name: 'act in the name of the law',
    path: ({ id }) => `/api/cases/${id}/acts`,
    body: { act: 'abandon', by: 'law', facts: {} },
    headers: { 'if-match': '"1"' },
    lets: { clerk: 403, head: 403, neighbour: 403, supervisor: 403 },
    others: 404,
  },
  {
    name: 'open a case with the office',
    path: () => '/api/cases',
    body: { ...open, organ: 'office' },
    lets: { ...staff(403), clerk: 201, head: 201 },
    others: 401,
  },
  {
    name: 'open a case with the bureau',
    path: () => '/api/cases',
    body: { ...open, organ: 'bureau' },
    lets: { ...staff(403), elsewhere: 201 },
    others: 401,
  },
  {
    name: 'a paper',
    path: ({ id }) => `/api/cases/${id}/documents/1/receipt`,
    lets: { clerk: 200, head: 200, neighbour: 403, supervisor: 403 },
    others: 404,
  },
  { name: 'colleagues', path: () => '/api/colleagues', lets: staff(200), others: 401 },
  {
    name: 'finding anybody',
    path: () => '/api/officers?text=clerk',
    lets: { ...staff(403), auditor: 200, system: 200, security: 200 },
    others: 401,
  },
  { name: 'organs', path: () => '/api/organs', lets: staff(200), others: 401 },
  { name: 'indicators', path: () => `/api/indicators?${year}`, lets: staff(200), others: 401 },
  {
    name: 'cases behind a figure',
    path: () => `/api/indicators/openInformation/received/cases?${year}`,
    lets: staff(200),
    others: 401,
  },
  { name: 'the log of reads', path: () => '/api/audit/reads', lets: { ...staff(403), auditor: 200 }, others: 401 },
  {
    name: 'the log of accounts',
    path: () => '/api/audit/accounts',
    lets: { ...staff(403), auditor: 200 },
    others: 401,
  },
  {
    name: 'the accounts',
    path: () => '/api/accounts',
    lets: { ...staff(403), auditor: 200, system: 200, security: 200 },
    others: 401,
  },
  {
    name: 'an export of accounts',
    path: () => '/api/account-files/list?format=csv',
    lets: { ...staff(403), auditor: 200, system: 200, security: 200 },
    others: 401,
  },
  {
    name: 'making an account',
    path: () => '/api/accounts',
    body: { account: 'clerk', name: '又一人' },
    lets: { ...staff(403), system: 422 },
    others: 401,
  },
  {
    name: 'shutting out an account',
    path: () => '/api/accounts/nobody/acts',
    body: { act: 'disable', reason: '调离' },
    lets: { ...staff(403), system: 404 },
    others: 401,
  },
  {
    name: 'a table of accounts',
    path: () => '/api/account-files/make',
    body: {},
    lets: { ...staff(403), system: 422 },
    others: 401,
  },
  {
    name: 'verification',
    path: () => '/api/verification',
    method: 'POST',
    lets: { ...staff(403), auditor: 503, supervisor: 503 },
    others: 401,
  },
]

const expected = (route: Route, who: Asker): number =>
  who === 'nobody' || who === 'stranger' ? 401 : (route.lets[who] ?? route.others)

const matrix = routes.flatMap((route) =>
  askers.map((who) => ({ route, who, name: route.name, status: expected(route, who) })),
)

describe('who may do what', () => {
  it.each(matrix)('$name, asked by $who: $status', async ({ route, who, status }) => {
    const { case: id } = await filed(house.app)
    const answer = await ask(house.app, route.path({ id }), {
      ...(route.method === undefined ? {} : { method: route.method }),
      ...(route.body === undefined ? {} : { body: route.body }),
      headers: route.headers ?? {},
      cookie: cookies.get(who),
    })
    expect(answer.status).toBe(status)
    if (status >= 400) expect((await problemIn(answer)).title).toMatch(/[\u4e00-\u9fff]/)
  })
})

describe('another organ', () => {
  it('sees none of the office’s cases in its lists', async () => {
    const { number } = await filed(house.app)
    const cookie = cookies.get('elsewhere')
    for (const path of ['/api/worklist?limit=200', `/api/cases?text=${encodeURIComponent(number)}`])
      expect(await (await ask(house.app, path, { cookie })).text()).not.toContain(number)
  })
})

describe('an auditor', () => {
  it('sees no case in any list', async () => {
    await filed(house.app)
    const answer = await ask(house.app, '/api/cases?limit=200', { cookie: cookies.get('auditor') })
    expect(await answer.json()).toEqual({ items: [] })
  })
})
