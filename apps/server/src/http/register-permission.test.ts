import { importView } from '@yifa/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import type { Web } from './desk.ts'
import { ask, problemIn, signIn, type WebRehearsal, type Who, webRehearsal } from './testing.ts'

const staff = ['clerk', 'head', 'neighbour', 'elsewhere', 'supervisor', 'auditor', 'registrar', 'keeper'] as const
const askers = ['nobody', 'stranger', ...staff] as const
type Asker = (typeof askers)[number]

let house: WebRehearsal
let other: Web
const cookies = new Map<Asker, string>()
beforeAll(async () => {
  house = await webRehearsal()
  other = await house.beside('990102')
  cookies.set('stranger', await signIn(other, 'keeper'))
  for (const who of staff satisfies readonly Who[]) cookies.set(who, await signIn(house.app, who))
  const body = { effective: '2026-03-01', fields: { ...proof, code: 'M1', name: '证明M1' } }
  const made = await ask(house.app, `${base}/entries`, { body, cookie: cookies.get('keeper') })
  if (made.status !== 201) throw new Error(await made.text())
})
afterAll(() => house.stop())

const base = '/api/registers/proofs'
const proof = { organ: 'office', issuer: '居民委员会', basis: '演示条例第三条', level: 'law', commitment: 'no' }
const span = 'from=2026-01-01&to=2026-12-31'
const none = '00000000-0000-4000-8000-000000000000'
const amendment = { act: 'amend', facts: { effective: '2026-03-02', fields: { purpose: '落户' }, reason: '调整' } }

interface Route {
  readonly name: string
  readonly path: string
  readonly method?: string
  readonly body?: object
  readonly headers?: Readonly<Record<string, string>>
  /** What the officers are answered who are answered otherwise than all others. */
  readonly but?: Readonly<Partial<Record<Asker, number>>>
  readonly all: number
}

const posted = { registrar: 200, keeper: 200 }
const begun = { registrar: 201, keeper: 201 }
const missing = { registrar: 404, keeper: 404 }
/** Every officer may read. */
const read = (name: string, path: string): Route => ({ name, path, all: 200 })

const routes: readonly Route[] = [
  read('the registers', '/api/registers'),
  read('what expires', '/api/registers/expiring'),
  read('what waits', '/api/registers/pending'),
  read('the entries', `${base}/entries`),
  read('an entry', `${base}/entries/M1`),
  read('differences', `${base}/differences?${span}`),
  read('figures', `${base}/figures?${span}`),
  read('entries behind a figure', `${base}/figures/proofs/entries?${span}`),
  read('an export', `${base}/export?format=csv`),
  read('the template', `${base}/template`),
  read('the columns', `${base}/columns`),
  read('the batches', `${base}/batches`),
  {
    name: 'a preview of an entry',
    path: `${base}/preview`,
    body: { effective: '2026-03-01', fields: { ...proof, code: 'M2', name: '证明M2' } },
    all: 403,
    but: posted,
  },
  { name: 'a preview of a change', path: `${base}/entries/M1/preview`, body: amendment, all: 403, but: posted },
  {
    name: 'entering for another organ',
    path: `${base}/entries`,
    body: { effective: '2026-03-01', fields: { ...proof, organ: 'bureau' } },
    all: 403,
    but: { keeper: 422 },
  },
  {
    name: 'changing on an old version',
    path: `${base}/entries/M1/changes`,
    body: amendment,
    headers: { 'if-match': '"9"' },
    all: 403,
    but: { registrar: 412, keeper: 412 },
  },
  {
    name: 'approving',
    path: `${base}/entries/M1/changes`,
    body: { act: 'approve', facts: { seq: 1 } },
    headers: { 'if-match': '"1"' },
    all: 403,
    but: { keeper: 409 },
  },
  { name: 'mapping columns', path: `${base}/columns`, method: 'PUT', body: { 名称甲: 'name' }, all: 403, but: posted },
  { name: 'starting an import', path: `${base}/imports?name=a.csv`, body: {}, all: 403, but: begun },
  { name: 'an import of somebody else', path: `${base}/imports/${none}`, all: 404 },
  { name: 'undoing a batch', path: `${base}/batches/${none}/undo`, body: { reason: '误' }, all: 403, but: missing },
]

const expected = ({ all, but = {} }: Route, who: Asker): number =>
  who === 'nobody' || who === 'stranger' ? 401 : (but[who] ?? all)

describe('who may do what with registers', () => {
  it.each(
    routes.flatMap((route) => askers.map((who) => ({ route, who, name: route.name, status: expected(route, who) }))),
  )('$name, asked by $who: $status', async ({ route, who, status }) => {
    const { path, method, body, headers = {} } = route
    const answer = await ask(house.app, path, {
      ...(method === undefined ? {} : { method }),
      ...(body === undefined ? {} : { body }),
      headers,
      cookie: cookies.get(who),
    })
    expect(answer.status).toBe(status)
    if (status >= 400) expect((await problemIn(answer)).title).toMatch(/[\u4e00-\u9fff]/)
  })

  describe('an import of the keeper', () => {
    const own = async (): Promise<string> => {
      const started = await ask(house.app, `${base}/imports?name=b.csv`, { body: {}, cookie: cookies.get('keeper') })
      return `${base}/imports/${importView.parse(await started.json()).id}`
    }
    const steps = [
      { step: '' },
      { step: '/rows' },
      { step: '/faults' },
      { step: '/events' },
      { step: '/columns', method: 'PUT', body: { 名称甲: 'name' } },
      { step: '/commit', body: { reason: '年度调整' } },
      { step: '', method: 'DELETE' },
    ] as const
    it.each(askers.filter((who) => who !== 'keeper'))(
      'is not read, mapped, written nor cancelled by %s',
      async (who) => {
        const path = await own()
        for (const { step, ...sent } of steps) {
          const { status } = await ask(house.app, `${path}${step}`, { ...sent, cookie: cookies.get(who) })
          expect(status).toBe(expected({ name: step, path, all: 404 }, who))
        }
        expect((await ask(house.app, path, { cookie: cookies.get('keeper') })).status).toBe(200)
      },
    )
    it('is cancelled by the keeper', async () => {
      const path = await own()
      const cookie = cookies.get('keeper')
      expect((await ask(house.app, path, { method: 'DELETE', cookie })).status).toBe(204)
      expect((await ask(house.app, path, { cookie })).status).toBe(404)
    })
  })

  describe('personal fields', () => {
    const people = '/api/registers/auxiliaries'
    const [identity, phone] = ['11010519491231002X', '13800000009']
    const told = { name: '演示辅', identity, phone, kind: 'contract' }
    const readers = z.object({ items: z.array(z.object({ officerName: z.string(), why: z.string().optional() })) })
    /** What the registrar was written down to have read. */
    const reads = async () => {
      const answer = await ask(house.app, '/api/audit/reads?limit=200', { cookie: cookies.get('auditor') })
      const { items } = readers.parse(await answer.json())
      return items.filter(({ officerName }) => officerName === '演示员registrar').map(({ why }) => why)
    }
    const textOf = async (who: Asker, path: string) =>
      (await ask(house.app, path, who === 'nobody' ? {} : { cookie: cookies.get(who) })).text()
    beforeAll(async () => {
      for (const organ of ['office', 'bureau']) {
        const fields = { ...told, number: `F-${organ}`, organ, ...(organ === 'office' ? {} : { identity: undefined }) }
        const body = { effective: '2026-03-01', fields }
        const made = await ask(house.app, `${people}/entries`, { body, cookie: cookies.get('keeper') })
        if (made.status !== 201) throw new Error(await made.text())
      }
    })
    const surfaces = [
      '/entries/F-office',
      '/entries',
      '/entries?standing=any',
      '/export?format=csv',
      '/export?format=json',
      '/differences?from=2026-02-01&to=2026-03-31',
      '/figures/persons/entries?from=2026-01-01&to=2026-12-31',
      '/batches',
    ]

    it.each(['clerk', 'elsewhere', 'supervisor', 'auditor'] as const)(
      'are masked for %s, wherever they stand',
      async (who) => {
        for (const path of surfaces) {
          const text = await textOf(who, `${people}${path}`)
          expect(text, path).not.toContain(identity)
          expect(text, path).not.toContain(phone)
        }
        expect(JSON.parse(await textOf(who, `${people}/entries?text=${identity}`))).toMatchObject({ total: 0 })
      },
    )

    it('are not told to the public at all', async () => {
      for (const path of ['/entries/F-office', '/entries', '/data.json', '/data.csv'])
        expect(await textOf('nobody', `/api/portal/registers/auxiliaries${path}`)).not.toMatch(/110105|138\*|\*{4}/)
    })

    it('are read in full in the organ whose entry it is, of others masked; each reading is written down', async () => {
      expect(await textOf('registrar', `${people}/entries/F-office`)).toContain(identity)
      const elsewhere = await textOf('registrar', `${people}/entries/F-bureau`)
      expect(elsewhere).not.toContain(phone)
      expect(elsewhere).toContain('138****0009')
      expect(await reads()).toEqual(['查阅执法辅助人员“F-office”'])
      const file = await textOf('registrar', `${people}/export?format=csv`)
      expect(file.split('\n').filter((row) => row.includes(phone))).toHaveLength(1)
      expect(await reads()).toHaveLength(2)
      expect((await reads()).join()).toContain('导出执法辅助人员')
    })
  })

  it('another district has entries of its own', async () => {
    const cookie = cookies.get('stranger')
    expect((await ask(other, `${base}/entries/M1`, { cookie })).status).toBe(404)
    expect((await ask(other, '/api/portal/registers/proofs/entries/M1')).status).toBe(404)
    expect((await ask(house.app, '/api/portal/registers/proofs/entries/M1')).status).toBe(200)
  })

  it('posts in registers open no case', async () => {
    for (const who of ['registrar', 'keeper'] as const)
      expect(await (await ask(house.app, '/api/cases', { cookie: cookies.get(who) })).json()).toEqual({ items: [] })
  })
})
