import { mkdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type ServerType, serve } from '@hono/node-server'
import { changedCase } from '@yifa/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, filed, signIn, type WebRehearsal, webRehearsal } from './testing.ts'

let house: WebRehearsal
let server: ServerType
let origin: string
beforeAll(async () => {
  house = await webRehearsal()
  server = await new Promise<ServerType>((listening) => {
    const made = serve({ fetch: house.app.fetch, port: 0, hostname: '127.0.0.1' }, () => listening(made))
  })
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  await new Promise((closed) => server.close(closed))
  await house.stop()
})

/** The first event of a stream, and the line closed behind it. */
async function firstEvent(cookie: string, meanwhile: () => Promise<unknown>): Promise<unknown> {
  const leave = new AbortController()
  const answer = await fetch(`${origin}/api/events`, { headers: { cookie }, signal: leave.signal })
  expect(answer.headers.get('content-type')).toContain('text/event-stream')
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = (await reader?.read())?.value ?? ''
  await meanwhile()
  while (!/data: .*\n/.test(text)) text += (await reader?.read())?.value ?? ''
  leave.abort()
  return JSON.parse(/data: (.*)\n/.exec(text)?.[1] ?? '')
}

describe('events', () => {
  it('tell the office of its own cases, and nothing of those of others', async () => {
    const cookie = await signIn(house.app, 'clerk')
    let wanted = ''
    const told = await firstEvent(cookie, async () => {
      const [office, bureau] = ['office', 'bureau'].map((organ) => ({ organ, organs: [organ], version: 1 }))
      house.announcements.announce({ region: '990102', case: crypto.randomUUID(), ...office! })
      house.announcements.announce({ region: '990101', case: crypto.randomUUID(), ...bureau! })
      wanted = (await filed(house.app)).case
    })
    expect(changedCase.parse(told)).toEqual({ case: wanted, organ: 'office', version: 1 })
  })
  it('tell an organ that took part of a case another one has in hand', async () => {
    const cookie = await signIn(house.app, 'clerk')
    const elsewhere = { case: crypto.randomUUID(), organ: 'bureau', version: 2 }
    const told = await firstEvent(cookie, async () =>
      house.announcements.announce({ region: '990101', ...elsewhere, organs: ['bureau', 'office'] }),
    )
    expect(changedCase.parse(told)).toEqual(elsewhere)
  })
  it('tell everybody in the region in which register something changed', async () => {
    const cookie = await signIn(house.app, 'auditor')
    const told = await firstEvent(cookie, async () => {
      house.announcements.announce({ region: '990102', register: 'officers' })
      house.announcements.announce({ region: '990101', register: 'proofs' })
    })
    expect(told).toEqual({ register: 'proofs' })
  })
  it('are not for strangers', async () => {
    expect((await fetch(`${origin}/api/events`)).status).toBe(401)
  })
})

/** Asks for a path as it stands, without the tidying a browser does. */
const rawStatus = (path: string): Promise<number | undefined> =>
  new Promise((answered, failed) => {
    const { port } = server.address() as AddressInfo
    request({ host: '127.0.0.1', port, path }, (response) => {
      response.resume()
      answered(response.statusCode)
    })
      .on('error', failed)
      .end()
  })

describe('the pages', () => {
  it('say so as long as they are not built', async () => {
    const answer = await fetch(`${origin}/workbench/`)
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain('工作台的网页尚未构建')
  })

  it('are served with their files kept for ever and their addresses left to the app', async () => {
    const { portal, workbench } = house.deps.settings.dist
    for (const [root, text] of [
      [portal, '门户'],
      [workbench, '工作台'],
    ] as const) {
      mkdirSync(join(root, 'assets'), { recursive: true })
      writeFileSync(join(root, 'index.html'), `<title>${text}</title><main>${text}</main>`)
      writeFileSync(join(root, 'assets', 'index-4f3a9c1b.js'), `// ${text}`)
    }
    writeFileSync(join(portal, '..', 'secret.txt'), '秘密')
    const page = await fetch(`${origin}/workbench/cases/7`)
    expect(page.headers.get('cache-control')).toBe('no-cache')
    expect(await page.text()).toContain('工作台')
    expect(await (await fetch(`${origin}/follow`)).text()).toContain('门户')
    expect((await fetch(`${origin}/registers/proofs/A-1.2`)).status).toBe(200)
    expect(await (await fetch(`${origin}/workbench`)).text()).toContain('工作台')
    const asset = await fetch(`${origin}/assets/index-4f3a9c1b.js`)
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(await asset.text()).toBe('// 门户')
    expect(await (await fetch(`${origin}/workbench/assets/index-4f3a9c1b.js`)).text()).toBe('// 工作台')
    expect((await fetch(`${origin}/assets/missing-00000000.js`)).status).toBe(404)
    for (const path of ['/../secret.txt', '/..%2fsecret.txt', '/workbench/../../secret.txt'])
      expect(await rawStatus(path)).not.toBe(200)
    expect((await ask(house.app, '/api/nothing', { cookie: await signIn(house.app, 'clerk') })).status).toBe(404)
  })
})
