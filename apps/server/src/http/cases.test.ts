import { caseSummary, ledger, preview, workItem } from '@yifa/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import {
  application,
  ask,
  caseIn,
  containing,
  filed,
  filing,
  problemIn,
  signIn,
  type WebRehearsal,
  type Who,
  webRehearsal,
} from './testing.ts'

let house: WebRehearsal
const cookies = new Map<Who, string>()
beforeAll(async () => {
  house = await webRehearsal()
  for (const who of ['clerk', 'head', 'supervisor', 'auditor'] as const) cookies.set(who, await signIn(house.app, who))
})
afterAll(() => house.stop())

const as = (who: Who) => ({ cookie: cookies.get(who) })
const act = (id: string, version: number, body: object, who: Who = 'clerk', headers: Record<string, string> = {}) =>
  ask(house.app, `/api/cases/${id}/acts`, { ...as(who), body, headers: { 'if-match': `"${version}"`, ...headers } })

const reply = {
  act: 'reply',
  by: 'office',
  facts: { outcome: 'open', grounds: '属于可以公开的政府信息', way: '电子邮件' },
}
const items = <S extends z.ZodType>(schema: S) => z.object({ items: z.array(schema), next: z.string().optional() })

describe('a case at the counter', () => {
  it('is taken down for the applicant by a clerk, whose name stands in the record', async () => {
    house.at('2026-03-02T09:30')
    const body = { procedure: 'openInformation', act: 'apply', by: 'applicant', facts: application }
    const answer = await ask(house.app, '/api/cases', { ...as('clerk'), body })
    expect(answer.status).toBe(201)
    const view = await caseIn(answer)
    expect(answer.headers.get('location')).toBe(`/api/cases/${view.id}`)
    expect(answer.headers.get('etag')).toBe(`"${view.version}"`)
    expect(view.organ).toEqual({ id: 'office', name: '清源区人民政府办公室' })
    expect(view.record[0]).toMatchObject({ title: '提出申请', byTitle: '申请人', actorName: '演示员clerk' })
    expect(view.record[0]?.article).toBe('政府信息公开条例第29条、第31条')
    expect(view.facts.find(({ fact }) => fact === 'form')?.text).toBe('电子邮件或者网上')
  })

  it('shows its clock with the sentence of law and opens every day of it', async () => {
    const { case: id } = await filed(house.app)
    const view = await caseIn(await ask(house.app, `/api/cases/${id}`, as('clerk')))
    const clock = view.clocks.find((one) => one.clock === 'replying')
    expect(clock).toMatchObject({ due: '2026-03-30', light: 'green', status: 'running', article: '第33条' })
    expect(clock?.sentence).toContain('《政府信息公开条例》（2019）第33条：自收到申请')
    expect(clock?.sentence).toContain('起20个工作日内，行政机关答复政府信息公开申请')
    const days = ledger.parse(await (await ask(house.app, `/api/cases/${id}/ledgers/replying`, as('clerk'))).json())
    expect(days.lines.filter(({ counts }) => counts)).toHaveLength(20)
    expect(days.lines.at(-1)).toMatchObject({ date: '2026-03-30', number: 20 })
    expect((await ask(house.app, `/api/cases/${id}/ledgers/nothing`, as('clerk'))).status).toBe(404)
  })

  it('offers each reader the acts of their own posts and of the parties, with what they would do', async () => {
    const { case: id } = await filed(house.app)
    const { acts } = await caseIn(await ask(house.app, `/api/cases/${id}`, as('clerk')))
    const option = acts.find((one) => one.act === 'askToCorrect')
    expect(option).toMatchObject({ by: 'office', to: '待补正', article: '政府信息公开条例第30条', office: false })
    expect(option?.pauses).toContain('答复期限')
    expect(option?.starts).toEqual(['补正期限'])
    expect(option?.documents).toEqual(['政府信息公开申请补正告知书'])
    expect(acts.some((one) => one.act === 'withdraw' && one.by === 'applicant')).toBe(true)
    expect(acts.some((one) => one.act === 'extend')).toBe(false)
    expect(acts.filter(({ office }) => office).map((one) => one.act)).toContain('@claim')
    const forHead = await caseIn(await ask(house.app, `/api/cases/${id}`, as('head')))
    expect(forHead.acts.some((one) => one.act === 'extend')).toBe(true)
  })

  it('previews an act without doing it, and says why one is refused', async () => {
    const { case: id } = await filed(house.app)
    const seen = await ask(house.app, `/api/cases/${id}/preview`, { ...as('clerk'), body: reply })
    expect(preview.parse(await seen.json())).toMatchObject({
      ok: true,
      stateTitle: '已答复',
      documents: ['政府信息公开申请答复书'],
    })
    const thirdParty = { ...reply, facts: { ...reply.facts, outcome: 'denied.third_party' } }
    const refused = await ask(house.app, `/api/cases/${id}/preview`, { ...as('clerk'), body: thirdParty })
    expect(preview.parse(await refused.json())).toMatchObject({
      ok: false,
      article: '政府信息公开条例第32条',
      refusal: containing('应当先书面征求第三方意见'),
    })
    expect((await caseIn(await ask(house.app, `/api/cases/${id}`, as('clerk')))).version).toBe(1)
  })

  it('is decided, and the paper with its number and service stands on it', async () => {
    const { case: id, number } = await filed(house.app)
    const answer = await act(id, 1, reply)
    expect(answer.status).toBe(200)
    const view = await caseIn(answer)
    expect(view).toMatchObject({ stateTitle: '已答复', ended: true })
    const paper = view.documents.find(({ document }) => document === 'reply')
    expect(paper).toMatchObject({ number, issuedOn: '2026-03-02' })
    expect(paper?.recipients[0]).toMatchObject({
      name: '演示甲',
      served: { methodTitle: '电子送达', on: '2026-03-02' },
    })
    expect(view.clocks.find(({ clock }) => clock === 'replying')).toMatchObject({ status: 'met', light: 'grey' })
  })
})

describe('an act decided on an older version', () => {
  it('is refused with the present version', async () => {
    const { case: id } = await filed(house.app)
    expect((await act(id, 1, { act: '@note', by: 'office', facts: { remark: '已电话联系' } })).status).toBe(200)
    const answer = await act(id, 1, reply)
    expect(answer.status).toBe(412)
    expect(await problemIn(answer)).toMatchObject({ title: '案件已被他人更新', version: 2 })
  })
  it('is refused without If-Match, or with a senseless one', async () => {
    const { case: id } = await filed(house.app)
    const bare = await ask(house.app, `/api/cases/${id}/acts`, { ...as('clerk'), body: reply })
    expect(bare.status).toBe(428)
    const odd = await act(id, 1, reply, 'clerk', { 'if-match': '*' })
    expect(odd.status).toBe(400)
  })
})

describe('the same request sent twice', () => {
  it('is done once and answered alike', async () => {
    const { case: id } = await filed(house.app)
    const note = { act: '@note', by: 'office', facts: { remark: '重复发送' } }
    const key = { 'idempotency-key': 'note-1' }
    const first = await caseIn(await act(id, 1, note, 'clerk', key))
    const second = await caseIn(await act(id, 1, note, 'clerk', key))
    expect(second.version).toBe(first.version)
    expect(second.record).toHaveLength(2)
  })
  it('gives the citizen the same receipt', async () => {
    const key = { 'idempotency-key': 'filing-1' }
    expect(await filed(house.app, key)).toEqual(await filed(house.app, key))
  })
})

describe('a refusal', () => {
  it('of law is 409 and names the article', async () => {
    const { case: id } = await filed(house.app)
    const answer = await act(id, 1, { ...reply, facts: { ...reply.facts, outcome: 'denied.third_party' } })
    expect(answer.status).toBe(409)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(await problemIn(answer)).toMatchObject({
      type: 'urn:yifa:problem:not-lawful',
      title: '法律不允许',
      article: '政府信息公开条例第32条',
    })
  })
  it('of content is 422 and names field and rule by their titles', async () => {
    const body = {
      ...filing,
      facts: { ...application, wanted: '', applicant: { kind: 'person', name: '演示甲', phone: '12' } },
    }
    const answer = await ask(house.app, '/api/portal/applications', { body })
    expect(answer.status).toBe(422)
    expect((await problemIn(answer)).errors).toEqual([
      { path: 'applicant.phone', field: '申请人的联系电话', problem: '申请人的联系电话：格式不正确' },
      {
        path: 'wanted',
        field: '所需政府信息的名称、文号或者其他特征性描述',
        problem: '所需政府信息的名称、文号或者其他特征性描述：不能为空或者过小',
      },
    ])
  })
  it('of form names the field as well', async () => {
    const answer = await ask(house.app, '/api/worklist?limit=0', as('clerk'))
    expect(answer.status).toBe(422)
    expect((await problemIn(answer)).errors).toMatchObject([{ path: 'limit' }])
    const cursor = await ask(house.app, '/api/worklist?cursor=nonsense', as('clerk'))
    expect(cursor.status).toBe(400)
    const text = await ask(house.app, '/api/cases', {
      ...as('clerk'),
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
    })
    expect(text.status).toBe(415)
  })
  it('of what is not there is 404', async () => {
    const answer = await ask(house.app, '/api/nowhere', as('clerk'))
    expect(answer.status).toBe(404)
    expect(await problemIn(answer)).toMatchObject({ title: '没有找到' })
    const missing = await ask(house.app, '/api/cases/01890a5d-ac96-774b-bcce-b302099a8057', as('clerk'))
    expect(missing.status).toBe(404)
  })
})

describe('the to-do list', () => {
  it('lists the duties of the organ by due day, page by page, and turns yellow and red in time', async () => {
    house.at('2026-04-01T09:00')
    const { case: id } = await filed(house.app)
    const seen: z.infer<typeof workItem>[] = []
    let cursor: string | undefined
    do {
      const at = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`
      const answer = await ask(house.app, `/api/worklist?limit=2${at}`, as('clerk'))
      const list = items(workItem).parse(await answer.json())
      seen.push(...list.items)
      cursor = list.next
    } while (cursor !== undefined)
    const days = seen.map((item) => (item.kind === 'duty' ? (item.due ?? '') : ''))
    expect(days).toEqual(days.toSorted())
    const own = seen.find((item) => item.case === id)
    expect(own).toMatchObject({ clockTitle: '答复期限', light: 'green', left: 20, procedureTitle: '政府信息公开申请' })
    const due = own?.kind === 'duty' ? (own.due ?? '') : ''
    const lightOn = async (moment: string) => {
      house.at(moment)
      const answer = await ask(house.app, '/api/worklist?limit=200', as('clerk'))
      return items(workItem)
        .parse(await answer.json())
        .items.find((item) => item.case === id)
    }
    expect(await lightOn(`${due}T09:00`)).toMatchObject({ light: 'yellow', left: 0 })
    expect(await lightOn('2026-05-20T09:00')).toMatchObject({ light: 'red', status: 'overdue' })
    house.at('2026-04-01T09:00')
  })
  it('shows an officer what they claimed', async () => {
    const { case: id } = await filed(house.app)
    const mine = async () =>
      items(workItem).parse(await (await ask(house.app, '/api/worklist?view=mine', as('clerk'))).json()).items
    expect(await mine()).toHaveLength(0)
    await act(id, 1, { act: '@claim', by: 'office', facts: { officer: 'head', name: '他人' } })
    expect(await mine()).toMatchObject([{ case: id, officerName: '演示员clerk' }])
  })
})

describe('a case given to a colleague', () => {
  it('bears the name the register knows, and goes to nobody unknown', async () => {
    const { case: id } = await filed(house.app)
    const assign = (officer: string) => ({ act: '@assign', by: 'office', facts: { officer, name: '假名' } })
    expect((await act(id, 1, assign('nobody'))).status).toBe(422)
    expect((await caseIn(await act(id, 1, assign('head')))).officer).toEqual({ id: 'head', name: '演示员head' })
  })
})

describe('the search', () => {
  it('finds a case by number, by words and by a telephone number kept under seal', async () => {
    const { case: id, number } = await filed(house.app)
    for (const text of [number, '13800000001', '维修资金']) {
      const answer = await ask(house.app, `/api/cases?text=${encodeURIComponent(text)}&ended=no&limit=200`, as('clerk'))
      const found = items(caseSummary).parse(await answer.json()).items
      expect(found.map((one) => one.case)).toContain(id)
      expect(JSON.stringify(found)).not.toContain('演示甲')
    }
    const ended = await ask(house.app, `/api/cases?text=${encodeURIComponent(number)}&ended=yes`, as('clerk'))
    expect(items(caseSummary).parse(await ended.json()).items).toEqual([])
  })
})

describe('whoever oversees the organs', () => {
  it('reads every case masked and acts in none, and the reading of the office is logged for the auditor', async () => {
    const { case: id } = await filed(house.app)
    const seen = await ask(house.app, `/api/cases/${id}`, as('supervisor'))
    const text = await seen.clone().text()
    const view = await caseIn(seen)
    expect(view).toMatchObject({ unmasked: false, acts: [], participants: [{ name: '演某某' }] })
    expect(text).not.toMatch(/演示甲|13800000001/)
    const full = await caseIn(await ask(house.app, `/api/cases/${id}`, as('clerk')))
    expect(full).toMatchObject({ unmasked: true, participants: [{ name: '演示甲' }] })
    const log = await ask(house.app, '/api/audit/reads?limit=5', as('auditor'))
    expect(await log.json()).toMatchObject({
      items: [
        { case: id, number: full.number, officerName: '演示员clerk', what: containing('联系电话') },
        {},
        {},
        {},
        {},
      ],
    })
  })
})
