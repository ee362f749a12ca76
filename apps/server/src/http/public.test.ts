import { compileErrors, validate } from '@readme/openapi-parser'
import { reading, routes } from '@yifa/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { ask, signIn, type WebRehearsal, webRehearsal } from './testing.ts'

let house: WebRehearsal
beforeAll(async () => {
  house = await webRehearsal()
})
afterAll(() => house.stop())

const printed = z.object({ openapi: z.string(), paths: z.record(z.string(), z.record(z.string(), z.unknown())) })

describe('the printed contract', () => {
  it('is valid OpenAPI, lists every route, and every route is kept', async () => {
    const answer = await ask(house.app, '/api/openapi.json')
    const document: unknown = await answer.json()
    const { openapi, paths } = printed.parse(document)
    expect(openapi).toMatch(/^3\.1/)
    const promised = Object.values(routes).map(({ method, path }) => `${method} ${path}`)
    const listed = Object.entries(paths).flatMap(([path, calls]) =>
      Object.keys(calls).map((method) => `${method} ${path}`),
    )
    expect(listed.toSorted()).toEqual(promised.toSorted())
    const kept = house.app.openAPIRegistry.definitions.flatMap((one) =>
      one.type === 'route' ? [`${one.route.method} ${one.route.path}`] : [],
    )
    expect(kept.toSorted()).toEqual(promised.toSorted())
    const result = await validate(structuredClone(document) as Parameters<typeof validate>[0])
    expect(result.valid || compileErrors(result)).toBe(true)
  })
})

describe('a statutory period', () => {
  it('is reckoned for anybody, day by day', async () => {
    const answer = await ask(house.app, '/api/deadlines?limit=info.reply&on=2026-03-02')
    expect(await answer.json()).toMatchObject({ due: '2026-03-30', law: '政府信息公开条例', article: '第33条' })
    const unknown = await ask(house.app, '/api/deadlines?limit=nothing&on=2026-03-02')
    expect(unknown.status).toBe(422)
    expect((await ask(house.app, '/api/deadlines?limit=info.fee.count&on=2026-03-02')).status).toBe(422)
    const yearly = await ask(house.app, '/api/deadlines?limit=info.annual.gov&on=2026-04-01')
    expect(await yearly.json()).toMatchObject({ due: '2027-03-31' })
  })
})

describe('the reader of reports', () => {
  const text = '2025年，全区共受理行政复议申请120件，同比增长20%。其中，受理100件，不予受理20件。'
  it('reads figures out of text and files', async () => {
    const answer = await ask(house.app, '/api/portal/reader', { body: { text } })
    expect(answer.status).toBe(200)
    const read = reading.parse(await answer.json())
    expect(read.text).toBe(text)
    expect(read.facts.map(({ value }) => value)).toContain(120)
    const file = await house.app.request('/api/portal/reader/file?name=report.txt', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-forwarded-for': '192.0.2.20' },
      body: new TextEncoder().encode(text),
    })
    expect(await file.json()).toMatchObject({ file: 'report.txt', text })
  })
  it('says which files it cannot read', async () => {
    const file = await house.app.request('/api/portal/reader/file?name=report.exe', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-forwarded-for': '192.0.2.21' },
      body: new Uint8Array([1, 2, 3]),
    })
    expect(file.status).toBe(422)
    expect(await file.json()).toMatchObject({ title: '无法读取该文件' })
  })
})

describe('every answer', () => {
  it('keeps foreign scripts and frames out', async () => {
    const { headers } = await ask(house.app, '/api/portal')
    expect(headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
  })
  it('to too large a body is a problem', async () => {
    const answer = await ask(house.app, '/api/session', { body: { account: 'a', password: 'x'.repeat(1_100_000) } })
    expect(answer.status).toBe(413)
    expect(await answer.json()).toMatchObject({ title: '内容过大' })
  })
  it('to what is not JSON is a problem', async () => {
    const answer = await house.app.request('/api/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': '192.0.2.22' },
      body: '{',
    })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ title: '请求不合法' })
  })
})

describe('health', () => {
  it('is told to whoever runs the machine', async () => {
    expect(await (await house.app.request('/healthz')).text()).toBe('ok')
    expect(await (await house.app.request('/readyz')).text()).toBe('ok')
    await signIn(house.app, 'clerk')
    const metrics = await (await house.app.request('/metrics')).text()
    expect(metrics).toContain('yifa_requests_total{method="POST",route="/api/session",status="200"} 1')
    expect(metrics).toContain('yifa_requests_total{method="GET",route="/api/deadlines",status="200"} 2')
    expect((await ask(house.app, '/metrics')).status).toBe(404)
  })
})
