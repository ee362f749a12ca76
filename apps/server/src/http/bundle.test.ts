import { caseView, filedReceipt, type Receipt } from '@yifa/api'
import { appoint, createOfficer } from '@yifa/record'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, caseIn, followedIn, password, type WebRehearsal, webRehearsal } from './testing.ts'

const region = '990101'
const staff = [
  ['window', 'justice', 'office', 'oneThing'],
  ['food', 'office', 'office', 'licence'],
  ['chef', 'office', 'head', 'licence'],
  ['tobacco', 'bureau', 'office', 'licence'],
  ['director', 'bureau', 'head', 'licence'],
] as const
type Who = (typeof staff)[number][0]
let web: WebRehearsal
const cookies: Record<string, string> = {}

beforeAll(async () => {
  web = await webRehearsal()
  for (const [officer, organ, role, procedure] of staff) {
    await createOfficer(web.database, region, { officer, account: officer, name: `演示${officer}`, password })
    await appoint(web.database, region, { officer, organ, role, procedures: [procedure], since: '2020-01-01' })
  }
})
afterAll(() => web.stop())

/** A later day, on which everybody signs in anew. */
async function comes(moment: string) {
  web.at(moment)
  for (const [officer] of staff) {
    const answer = await ask(web.app, '/api/session', { body: { account: officer, password } })
    cookies[officer] = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  }
}

const facts = {
  applicant: { kind: 'person', name: '演示甲', phone: '13800000000', electronic: true },
  event: 'shop',
  place: '清源大道1号',
  request: '便利店；申请书、平面图',
}
const filing = { procedure: 'oneThing', act: 'apply', organ: 'justice', facts }
const file = (begin: object) => ask(web.app, '/api/portal/applications', { body: { ...filing, begin } })
const follow = async ({ number, code }: Receipt) =>
  followedIn(await ask(web.app, '/api/portal/follow', { body: { number, code } }))

async function does(who: Who, id: string, by: string, act: string, said: object = {}) {
  const cookie = cookies[who]
  const view = await caseIn(await ask(web.app, `/api/cases/${id}`, { cookie }))
  const headers = { 'if-match': `"${view.version}"` }
  return ask(web.app, `/api/cases/${id}/acts`, { body: { act, by, facts: said }, cookie, headers })
}
async function did(...line: Parameters<typeof does>) {
  const answer = await does(...line)
  if (answer.status !== 200) throw new Error(await answer.text())
  return caseIn(answer)
}

test('许可法 26(2)：one application, two departments at once, one result; the refusal of one is told', async () => {
  await comes('2026-03-02T09:30')
  const begin = { food: { organ: 'office', facts: {} }, tobacco: { organ: 'bureau', facts: {} } }
  const receipt = filedReceipt.parse(await (await file(begin)).json())
  const [food, tobacco] = receipt.begun ?? []
  if (!food || !tobacco) throw new Error('the filing began no branches')
  expect(receipt.begun).toMatchObject([
    { procedureTitle: '行政许可（食品经营许可）', organName: '清源区人民政府办公室' },
    { procedureTitle: '行政许可（烟草专卖零售许可）', organName: '清源区城市管理局' },
  ])
  const seen = caseView.parse(await (await ask(web.app, `/api/cases/${food.case}`, { cookie: cookies['food'] })).json())
  const shown = Object.fromEntries(seen.facts.map(({ fact, text }) => [fact, text]))
  expect(shown).toMatchObject({
    item: '食品经营许可',
    request: '便利店；申请书、平面图',
    handling: '统一、联合或者集中办理',
  })

  await comes('2026-03-06T10:00')
  await did('food', food.case, 'office', 'accept')
  await did('chef', food.case, 'head', 'grant', { grounds: '符合条件' })
  await did('food', food.case, 'office', 'deliver', { certificate: '许可证1号', validFrom: '2026-03-06' })
  expect((await follow(receipt)).begun).toMatchObject([
    { title: '食品经营许可', stateTitle: '有效' },
    { title: '烟草专卖零售许可', stateTitle: '收件待审' },
  ])
  expect((await does('window', receipt.case, 'office', 'deliver', { outcome: 'granted' })).status).toBe(409)

  await comes('2026-03-10T10:00')
  await did('director', tobacco.case, 'head', 'refuse', { refusalGround: 'unmet', grounds: '不符合合理布局' })
  const gathered = await follow(receipt)
  expect(gathered.stateTitle).toBe('待统一出件')
  const results = gathered.facts.find(({ title }) => title === '各分项的办理结果')?.text
  expect(results?.split('\n')).toEqual([
    `食品经营许可（${food.number}）：准予许可`,
    `烟草专卖零售许可（${tobacco.number}）：不予许可`,
  ])

  const explanation = '烟草专卖零售许可：不符合合理布局；可以申请行政复议或者提起行政诉讼'
  await did('window', receipt.case, 'office', 'deliver', { outcome: 'partly', explanation })
  const finished = await follow(receipt)
  expect(finished).toMatchObject({ stateTitle: '办结', ended: true })
  expect(finished.documents.map(({ title }) => title)).toContain('一件事一次办办理结果通知书')
  expect(finished.clocks).toEqual(
    expect.arrayContaining([expect.objectContaining({ clock: 'handling', due: '2026-05-08', status: 'met' })]),
  )
})
