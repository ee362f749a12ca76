import { enclosure, receipt } from '@yifa/api'
import { enclosureBounds } from '@yifa/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  application,
  ask,
  caseIn,
  filed,
  filing,
  followedIn,
  photograph,
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

const send = (name: string, bytes: Uint8Array, path = '/api/portal/files', cookie?: string) =>
  Promise.resolve(
    house.app.request(`${path}?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', ...(cookie ? { cookie } : {}) },
      body: Uint8Array.from(bytes),
    }),
  )
const sent = async (name: string, bytes: Uint8Array) => enclosure.parse(await (await send(name, bytes)).json())
const pdf = (text: string) => Buffer.from(`%PDF-1.4\n${text}\n%%EOF\n`)

const act = (id: string, version: number, body: object, cookie = clerk) =>
  ask(house.app, `/api/cases/${id}/acts`, { cookie, body, headers: { 'if-match': `"${version}"` } })
const file = (facts: object) => ask(house.app, '/api/portal/applications', { body: { ...filing, facts } })

describe('a file that is sent', () => {
  it('is taken for what it holds, whatever it is called, under a name that ends so', async () => {
    expect(await sent('C:\\照片\\正面.exe', photograph.bytes)).toMatchObject({
      name: 'C照片正面.exe.png',
      mediaType: 'image/png',
    })
    expect(await sent('判决.PDF', pdf('一'))).toMatchObject({ name: '判决.pdf', mediaType: 'application/pdf' })
  })

  it.each([
    ['page.jpg', Buffer.from('<html><script>alert(1)</script></html>'), 415, '不收这种文件'],
    ['macro.docx', Buffer.from('PK\u0003\u0004 word/document.xml word/vbaProject.bin'), 415, '不收这种文件'],
    ['empty.pdf', Buffer.alloc(0), 422, '文件是空的'],
    ['large.pdf', Buffer.concat([pdf(''), Buffer.alloc(enclosureBounds.bytes)]), 413, '内容过大'],
  ])('%s is refused in words', async (name, bytes, status, title) => {
    const answer = await send(name, bytes)
    expect(answer.status).toBe(status)
    expect((await problemIn(answer)).title).toBe(title)
  })

  it('is taken from an officer only behind a session', async () => {
    expect((await send('a.png', photograph.bytes, '/api/files')).status).toBe(401)
    expect((await send('a.png', photograph.bytes, '/api/files', clerk)).status).toBe(201)
  })
})

describe('an enclosed file', () => {
  it('is received with the case, sealed in the record, and told on the receipt without its mark', async () => {
    const paper = await sent('周和身份证.pdf', pdf('证件'))
    const answer = await file({ ...application, identity: [paper] })
    const { case: id, enclosed } = receipt.parse(await answer.json())
    expect(enclosed).toEqual([{ title: '身份证明', names: ['周和身份证.pdf'] }])
    const [stored] = await house.deps.record.acts({ region: '990101', organs: '*' }, id)
    const kept = JSON.stringify(stored?.facts)
    expect(kept).not.toContain('周和')
    expect(kept).toContain(paper.file.slice(0, 64))
    expect(kept).not.toContain(paper.file)
  })

  it('is filed again under the same key without being filed twice', async () => {
    const body = { ...filing, facts: { ...application, identity: [await sent('a.pdf', pdf('同一'))] } }
    const once = await ask(house.app, '/api/portal/applications', {
      body,
      headers: { 'idempotency-key': 'enclosed-key-0001' },
    })
    const twice = await ask(house.app, '/api/portal/applications', {
      body,
      headers: { 'idempotency-key': 'enclosed-key-0001' },
    })
    expect(receipt.parse(await twice.json()).number).toBe(receipt.parse(await once.json()).number)
  })

  it('is given to the handling organ, and every reading is logged', async () => {
    const { case: id } = await filed(house.app)
    const view = await caseIn(await ask(house.app, `/api/cases/${id}`, { cookie: clerk }))
    const [shown] = view.facts.find(({ fact }) => fact === 'identity')?.files ?? []
    expect(shown).toMatchObject({ name: '身份证.png', mediaType: 'image/png' })
    const answer = await ask(house.app, `/api/cases/${id}/files/${shown?.file}`, { cookie: clerk })
    expect(Buffer.from(await answer.arrayBuffer()).equals(photograph.bytes)).toBe(true)
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment/)
    const auditor = await signIn(house.app, 'auditor')
    const log = await (await ask(house.app, '/api/audit/reads', { cookie: auditor })).text()
    expect(log).toContain('查看附件')
  })

  it('is given to nobody else: not to other organs, not to those who only oversee, not from another case', async () => {
    const { case: id } = await filed(house.app)
    const view = await caseIn(await ask(house.app, `/api/cases/${id}`, { cookie: clerk }))
    const name = view.facts.find(({ fact }) => fact === 'identity')?.files?.[0]?.file
    for (const [who, status] of [
      ['supervisor', 403],
      ['neighbour', 403],
      ['elsewhere', 404],
    ] as const) {
      const cookie = await signIn(house.app, who)
      expect((await ask(house.app, `/api/cases/${id}/files/${name}`, { cookie })).status).toBe(status)
      if (who === 'supervisor')
        expect(JSON.stringify(await (await ask(house.app, `/api/cases/${id}`, { cookie })).json())).not.toContain(
          '身份证.png',
        )
    }
    expect((await ask(house.app, `/api/cases/${id}/files/${'0'.repeat(64)}`, { cookie: clerk })).status).toBe(404)
  })

  it('cannot be had by naming it in a case of one’s own', async () => {
    const { case: id } = await filed(house.app)
    const view = await caseIn(await ask(house.app, `/api/cases/${id}`, { cookie: clerk }))
    const [seen] = view.facts.find(({ fact }) => fact === 'identity')?.files ?? []
    for (const file64 of [seen?.file, `${seen?.file}.${'A'.repeat(43)}`]) {
      const answer = await file({ ...application, identity: [{ ...seen, file: file64 }] })
      expect(answer.status).toBe(422)
      expect((await problemIn(answer)).errors?.[0]?.problem).toContain('附件已经失效')
    }
  })

  it('is given to the party who filed: their own, and what the office encloses with its answer', async () => {
    const { number, code, case: id } = await filed(house.app)
    const provided = [enclosure.parse(await (await send('合同.pdf', pdf('合同'), '/api/files', clerk)).json())]
    const replied = await act(id, 1, {
      act: 'reply',
      by: 'office',
      facts: { outcome: 'open', grounds: '可以公开', provided },
    })
    expect(replied.status).toBe(200)
    const followed = await followedIn(await ask(house.app, '/api/portal/follow', { body: { number, code } }))
    const [given] = followed.facts.find(({ title }) => title === '提供的政府信息')?.files ?? []
    const fetch = (body: object) => ask(house.app, '/api/portal/follow/files', { body: { number, code, ...body } })
    const answer = await fetch({ file: given?.file })
    expect(Buffer.from(await answer.arrayBuffer()).toString()).toContain('合同')
    expect((await fetch({ file: given?.file, code: '0000-0000-0000' })).status).toBe(404)
    expect((await fetch({ file: 'f'.repeat(64) })).status).toBe(404)
  })

  it('stays usable in a draft that waits for a signature, and in a preview that enters nothing', async () => {
    const { case: id } = await filed(house.app)
    const provided = [enclosure.parse(await (await send('名单.pdf', pdf('名单'), '/api/files', clerk)).json())]
    const facts = { outcome: 'open', grounds: '可以公开', provided }
    const body = { act: 'reply', by: 'office', facts }
    const preview = await ask(house.app, `/api/cases/${id}/preview`, { cookie: clerk, body })
    expect(await preview.json()).toMatchObject({ ok: true })
    const proposed = await caseIn(await act(id, 1, { act: '@propose', by: 'office', facts: { act: 'reply', facts } }))
    const draft = proposed.proposals[0]?.facts ?? {}
    const done = await caseIn(await act(id, proposed.version, { ...body, facts: draft }))
    expect(done).toMatchObject({ ended: true })
  })
})
