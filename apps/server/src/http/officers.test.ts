import { appoint, createOfficer } from '@yifa/record'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { certify } from '../registers/certify.ts'
import { changeEntry } from '../registers/change-entry.ts'
import { placeOf } from '../registers/register-deps.ts'
import { ask, caseIn, containing, password, problemIn, signIn, type WebRehearsal, webRehearsal } from './testing.ts'

const region = '990101'
let web: WebRehearsal
const cookies: Record<string, string> = {}

async function employ(officer: string, role: string): Promise<void> {
  const { database } = web
  await createOfficer(database, region, { officer, account: officer, name: `演示${officer}`, password })
  await appoint(database, region, { officer, organ: 'bureau', role, procedures: ['penalty'], since: '2020-01-01' })
}

async function enter(officer: string): Promise<void> {
  const answer = await ask(web.app, '/api/session', { body: { account: officer, password } })
  cookies[officer] = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}

const paper = (officer: string, until: string, number = `33-${officer}`, from = '2024-01-01') => ({
  officer,
  name: `演示${officer}`,
  organ: 'bureau',
  number,
  from,
  until,
})

/** A certificate ends, or another is issued, by the hand that keeps the register. */
const keeper = { post: 'keeper', organ: 'justice', officer: 'song' } as const
async function end(number: string, effective: string): Promise<void> {
  const place = placeOf(region, 'certificates', web.deps.registers)
  const change = { act: 'end', facts: { effective, reason: '调离执法岗位' } } as const
  const answer = place && (await changeEntry(place, { change, key: number }, keeper, web.deps.registers))
  expect(answer?.kind).toBe('done')
}

beforeAll(async () => {
  web = await webRehearsal()
  const staff = { song: 'office', zhu: 'office', mei: 'legal', lan: 'head' }
  for (const [officer, role] of Object.entries(staff)) await employ(officer, role)
  for (const officer of Object.keys(staff)) await enter(officer)
  const papers = [paper('song', '2026-12-31'), paper('zhu', '2026-12-31'), paper('mei', '2026-02-28')]
  expect(await certify(region, papers, web.deps.registers)).toEqual([])
})
afterAll(() => web.stop())

const send = (who: string, path: string, body: unknown, version?: number) =>
  ask(web.app, path, {
    body,
    cookie: cookies[who],
    ...(version === undefined ? {} : { headers: { 'if-match': `"${version}"` } }),
  })

const clue = {
  clueSource: 'inspection',
  clue: '占道经营',
  occurredOn: '2026-02-20',
  regime: 'general',
  limitationKind: 'ordinary',
}
let id = ''
let version = 0

async function done(who: string, by: string, act: string, facts: object, others: readonly string[] = []) {
  const answer = await send(who, `/api/cases/${id}/acts`, { act, by, facts, with: others }, version)
  if (answer.status !== 200) throw new Error(await answer.text())
  const view = await caseIn(answer)
  version = view.version
  return view
}
const refusedTo = async (who: string, by: string, act: string, facts: object, others: readonly string[] = []) => {
  const answer = await send(who, `/api/cases/${id}/acts`, { act, by, facts, with: others }, version)
  return { status: answer.status, detail: (await problemIn(answer)).detail }
}
const seenBy = async (who: string) => caseIn(await ask(web.app, `/api/cases/${id}`, { cookie: cookies[who] }))
const evidence = { evidence: '现场检查笔录' }

beforeEach(async () => {
  web.at('2026-03-02T09:30')
  const answer = await send('song', '/api/cases', {
    procedure: 'penalty',
    act: 'recordClue',
    by: 'office',
    facts: { ...clue },
  })
  if (answer.status !== 201) throw new Error(await answer.text())
  const view = await caseIn(answer)
  id = view.id
  version = view.version
  await done('lan', 'head', 'fileCase', {
    party: { kind: 'person', name: '演示某' },
    partyKind: 'person',
    cause: '占道经营',
    power: '对占道经营的处罚',
  })
})

describe('officers of an act', () => {
  test('处罚法 42：two officers do it, and the record names both', async () => {
    expect(await refusedTo('song', 'office', 'investigate', evidence)).toMatchObject({
      status: 409,
      detail: containing('2名以上'),
    })
    const view = await done('song', 'office', 'investigate', evidence, ['zhu'])
    expect(view.record.at(-1)).toMatchObject({ actorName: '演示song', withNames: ['演示zhu'] })
  })

  test('whoever holds no post in the case cannot be named', async () => {
    expect(await refusedTo('song', 'office', 'investigate', evidence, ['clerk'])).toMatchObject({
      status: 422,
      detail: containing('没有办理本案的岗位'),
    })
  })

  test('an officer whose certificate ended is named with the day; what was done before stands open', async () => {
    const told = await refusedTo('song', 'office', 'investigate', evidence, ['mei'])
    expect(told.detail).toContain('演示mei的行政执法证（33-mei）已于2026年2月28日失效')
    await end('33-zhu', '2026-03-02')
    expect((await refusedTo('song', 'office', 'investigate', evidence, ['zhu'])).detail).toContain('2026年3月1日失效')
    const again = [paper('zhu', '2026-12-31', '33-zhu-2', '2026-03-02')]
    await certify(region, again, web.deps.registers)
    expect((await done('song', 'office', 'investigate', evidence, ['zhu'])).record.at(-1)?.act).toBe('investigate')
  })

  test('处罚法 58：whoever investigated is told why they may not review, and is not offered it', async () => {
    await appoint(web.database, region, {
      officer: 'zhu',
      organ: 'bureau',
      role: 'legal',
      procedures: ['penalty'],
      since: '2026-03-01',
    })
    await done('song', 'office', 'investigate', evidence, ['zhu'])
    const conclusion = { report: '调查终结', reviewGround: 'complex', hearingGround: 'none', gravity: 'no' }
    await done('song', 'office', 'conclude', conclusion)
    await done('song', 'office', 'submitReview', {})
    const told = await refusedTo('zhu', 'legal', 'passReview', { reviewOpinion: '同意' })
    expect(told.detail).toContain('演示zhu在本案中作出过“调查取证”')
    const view = await seenBy('zhu')
    expect(view.acts.map(({ act }) => act)).not.toContain('passReview')
    expect(view.barred.find(({ act }) => act === 'passReview')?.why).toContain('您在本案中作出过“调查取证”')
    expect((await seenBy('mei')).acts.map(({ act }) => act)).toContain('passReview')
  })
})

describe('recusal', () => {
  const ground = { officer: 'zhu', name: '随便', ground: 'interest', reason: '与当事人是亲属' }

  test('处罚法 43：decided by the head, it keeps the officer out until it is lifted', async () => {
    await done('song', 'office', '@assign', { officer: 'zhu', name: '' })
    expect((await refusedTo('song', 'office', '@recuse', ground)).status).toBe(403)
    expect((await seenBy('song')).acts.map(({ act }) => act)).not.toContain('@recuse')
    const view = await done('lan', 'head', '@recuse', ground)
    expect(view.recused).toEqual([{ id: 'zhu', name: '演示zhu' }])
    expect(view.officer).toBeUndefined()
    expect(view.record.at(-1)?.facts.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['演示zhu', '本人或者近亲属与本案有直接利害关系', '与当事人是亲属']),
    )
    expect((await refusedTo('zhu', 'office', '@note', { remark: '备注' })).detail).toContain('演示zhu已在本案中回避')
    expect((await refusedTo('song', 'office', 'investigate', evidence, ['zhu'])).detail).toContain('已在本案中回避')
    expect((await seenBy('zhu')).acts).toEqual([])
    const seq = view.record.at(-1)?.seq
    const back = await done('lan', 'head', '@rectify', { seq, reason: '经核实并无亲属关系', void: true })
    expect(back.recused).toEqual([])
    expect((await seenBy('zhu')).acts.map(({ act }) => act)).toContain('@note')
  })
})

test('the colleague of a locked organ cannot open with another', async () => {
  const cookie = await signIn(web.app, 'elsewhere')
  const spot = {
    party: { kind: 'person', name: '演示某' },
    partyKind: 'person',
    cause: '占道经营',
    power: '对占道经营的处罚',
    occurredOn: '2026-03-02',
    limitationKind: 'ordinary',
    spotKind: 'fine',
    fine: 100,
    basis: '市容条例',
  }
  const body = { procedure: 'penalty', act: 'punishOnTheSpot', by: 'office', facts: spot, with: ['clerk'] }
  const answer = await ask(web.app, '/api/cases', { body, cookie })
  expect((await problemIn(answer)).detail).toContain('没有办理本案的岗位')
})
