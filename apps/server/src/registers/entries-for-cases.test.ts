import { drawFault, drawnIn, isCreditCode, poolIn, refusalText } from '@yifa/kernel'
import { sm3 } from '@yifa/record'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { caseRoom } from '../cases/case-room.ts'
import type { CaseRoom, Done, Refused } from '../cases/request.ts'
import { citizen, done, officerAt, type Rehearsal, rehearsal } from '../cases/testing.ts'
import { knowing } from './knowing.ts'
import { registersOn } from './registers-on.ts'
import { type Seeds, seedRegisters } from './seed-registers.ts'

let stage: Rehearsal
let room: CaseRoom
let registers: ReturnType<typeof registersOn>
let bring: (seeds: readonly Seeds[]) => Promise<readonly string[]>

const guide = {
  catalogCode: 'B',
  type: '01',
  organ: 'bureau',
  organKind: 'statutory',
  level: 'district',
  basis: '演示条例第一条',
  conditions: ['有固定场所'],
  materials: ['申请书'],
  place: '一楼',
  hours: '工作日',
  phone: '12345',
  flow: ['申请', '决定'],
  served: 'both',
  handling: 'promised',
  fee: 'free',
}
const { phone: _, ...unfinished } = guide
const ended = { act: 'end', facts: { effective: '2026-02-01', reason: '取消' } } as const

beforeAll(async () => {
  stage = await rehearsal()
  registers = registersOn(stage.database, stage.deps.keys, stage.deps.clockwork)
  const people = async () => ({
    organs: [{ organ: 'bureau', name: 'bureau' }],
    officers: [],
  })
  const entries = [
    { from: '2026-01-01', fields: { ...guide, taskCode: 'S1', name: '道路占用许可' } },
    { from: '2026-01-01', fields: { ...unfinished, taskCode: 'S2', name: '户外广告许可' } },
    { from: '2026-01-01', fields: { ...guide, taskCode: 'S3', name: '夜间施工许可' }, changes: [ended] },
    { from: '2026-01-01', fields: { ...guide, taskCode: 'S4', name: '公共服务', type: '20' } },
  ]
  const who = { post: 'keeper', organ: 'office', officer: 'keeper' } as const
  const deps = { ...registers, people }
  bring = (seeds) => seedRegisters(stage.region, seeds, { who, stretch: {} }, deps)
  const refused = await bring([{ register: 'serviceItems', entries }])
  expect(refused).toEqual([])
  room = caseRoom({ ...stage.deps, ...knowing(deps) })
})
afterAll(() => stage.stop())

const applying = (item: string, organ = 'bureau'): Promise<Done | Refused> =>
  room.open(citizen, {
    procedure: 'licence',
    act: 'apply',
    by: 'applicant',
    organ,
    facts: { applicant: { kind: 'person', name: '演示甲', phone: '13800000000' }, item, request: '材料齐备' },
  })
const told = async (item: string, organ?: string): Promise<string> => {
  const answer = await applying(item, organ)
  return answer.kind === 'refusal' ? refusalText(answer.procedure, answer.refusal) : answer.kind
}

test('what is applied for stands in the register of the organ, on the day and with a complete guide; the refusal says what is missing', async () => {
  expect(await told('S1')).toBe('done')
  expect(await told('S9')).toContain('许可事项“S9”不在册，不得据以办理')
  expect(await told('S2')).toContain('许可事项“户外广告许可”不得据以办理：办事指南缺少联系电话')
  expect(await told('S3')).toMatch(/许可事项“夜间施工许可”已于2026.*停用，不得据以办理/)
  expect(await told('S4')).toContain('不属于本程序办理的类别')
  expect(await told('S1', 'street')).toContain('不是本机关的事项')
})

test('an entry may be said by its name; the record keeps its key', async () => {
  const answer = await applying('道路占用许可')
  expect(answer.kind === 'done' && answer.loaded.file.facts['item']).toBe('S1')
  expect(answer.kind === 'done' && answer.loaded.row.title).toBe('演某某：道路占用许可')
})

const field = (code: string) => ({
  from: '2026-01-01',
  fields: { code, name: `领域${code}`, organ: 'bureau', source: 'own' },
})
const officer = (number: string, more: object = {}) => ({
  from: '2026-01-01',
  fields: {
    number,
    name: `演示${number}`,
    organ: 'bureau',
    establishment: 'civil',
    exam: 'passed',
    fields: ['LY1'],
    ...more,
  },
})
const paper = (holder: string, validUntil = '2026-12-31', fields = ['LY1']) => ({
  from: '2026-01-01',
  fields: {
    number: `Z${holder}`,
    kind: 'enforcement',
    holder,
    name: `演示${holder}`,
    organ: 'bureau',
    issuer: '省人民政府',
    validFrom: '2026-01-01',
    validUntil,
    state: 'usable',
    fields,
  },
})
const target = (serial: number, risk: string, more: object = {}) => {
  const head = `91990101YA000000${serial}`
  const code = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].map((last) => head + last).find(isCreditCode) ?? ''
  return {
    from: '2026-01-01',
    fields: {
      code,
      name: `${serial}号店`,
      organ: 'bureau',
      kind: 'company',
      fields: ['LY1'],
      place: '一号路',
      risk,
      state: 'open',
      ...more,
    },
  }
}
const lists = [
  { register: 'enforcementFields', entries: [field('LY1'), field('LY2')] },
  {
    register: 'officers',
    entries: [
      officer('O1'),
      officer('O2'),
      officer('O3'),
      officer('O4'),
      officer('O5', { fields: ['LY2'] }),
      officer('O6', { establishment: 'none' }),
    ],
  },
  {
    register: 'certificates',
    entries: [paper('O1'), paper('O2'), paper('O3'), paper('O4', '2026-02-01'), paper('O5')],
  },
  {
    register: 'inspectionTargets',
    entries: [
      ...[1, 2, 3, 4].map((serial) => target(serial, 'a')),
      target(5, 'd'),
      target(6, 'd', { state: 'closed' }),
      target(7, 'd', { fields: ['LY2'] }),
    ],
  },
]
const clerk = { ...officerAt('bureau', 'office'), officer: 'song' }
const pair = { by: 'office', with: ['zhu'] }

test('lots are drawn by the system from the registers, from a pool fixed before, and anybody can draw them again', async () => {
  expect(await bring(lists)).toEqual([])
  const shares = { shareA: 30, shareB: 0, shareC: 0, shareD: 50, team: 2 }
  const facts = { task: '抽查', item: '经营', itemBasis: '条例', field: 'LY1', ...shares }
  const opened = done(
    await room.open(clerk, { procedure: 'inspectionDraw', act: 'set', by: 'office', organ: 'bureau', facts }),
  )
  const id = opened.loaded.row.case
  const go = async (act: string, version: number, more: object = {}) =>
    done(await room.act(clerk, id, { act, ...pair, version, facts: {}, ...more })).loaded
  const fixed = await go('fixPool', 1, { facts: { pool: 99 } })
  expect(fixed.file.facts).toMatchObject({
    pool: 5,
    inspectorPool: 3,
    targets: { passed: [{ title: '6号店', why: '已经迁出、吊销或者注销，应当移出名录库' }] },
    inspectors: {
      candidates: [{ key: 'O1' }, { key: 'O2' }, { key: 'O3' }],
      passed: [{ key: 'O4', why: '没有覆盖该执法领域的有效执法证件' }, { key: 'O6' }],
    },
  })
  const preview = await room.preview(clerk, id, { act: 'draw', ...pair, facts: {} })
  expect(preview.kind === 'preview' && drawnIn(preview.file.facts, 'subjects')?.lots).toEqual([])
  const drew = await go('draw', 2)
  const [targets, subjects] = [poolIn(drew.file.facts, 'targets')!, drawnIn(drew.file.facts, 'subjects')!]
  expect(subjects).toMatchObject({ seed: fixed.stored[1]?.hash, pooled: 2 })
  expect(subjects.lots.map(({ group }) => group).sort()).toEqual(['a', 'a', 'd'])
  expect(drawFault(targets, fixed.stored[1]?.hash, subjects, sm3)).toBeUndefined()
  const first = drawnIn(drew.file.facts, 'teams')!.lots[0]!
  const replaced = await go('replace', 3, { facts: { aside: first.key, replaced: '近亲属' } })
  const teams = drawnIn(replaced.file.facts, 'teams')!
  expect(teams.lots.map(({ key }) => key)).not.toContain(first.key)
  expect(teams.lots).toHaveLength(6)
  const sent = done(
    await room.act(clerk, id, {
      act: 'dispatch',
      by: 'office',
      version: 4,
      facts: {},
      begin: { inspection: { facts: { authorised: 'yes', enterprise: 'yes' } } },
    }),
  )
  expect(sent.begun.map(({ loaded }) => loaded.file.facts)).toMatchObject(
    subjects.lots.map(({ title, key }) => ({
      origin: 'random',
      subject: { name: title, code: key },
      inspectors: teams.lots
        .filter((one) => one.for === key)
        .map((one) => one.title)
        .join('、'),
    })),
  )
})

test('a certificate that a case issues stands in the register with the case as its basis, and ends with it, all or nothing', async () => {
  const holder = { kind: 'person', name: '演示甲' }
  const facts = { holder, post: '大队', staffed: 'yes', revokedBefore: 'no' }
  const opening = { procedure: 'credential', act: 'apply', by: 'office', organ: 'bureau', facts }
  const issue = async (member: string, number: string) => {
    const { row } = done(await room.open(clerk, opening)).loaded
    const go = async (act: string, by: string, version: number, said: object) =>
      room.act({ ...clerk, post: by }, row.case, { act, by, version, facts: { ...said } })
    done(await go('recommend', 'office', 1, { unitOpinion: '同意' }))
    done(await go('train', 'issuer', 2, { hours: 60, training: '通用法律' }))
    done(await go('passExam', 'issuer', 3, { examScore: '90' }))
    done(await go('qualify', 'issuer', 4, { qualification: '符合' }))
    const paper = { number, scope: '全区', member, issuedBy: '省人民政府' }
    return { row, go, answer: await go('issue', 'head', 5, paper) }
  }
  const { row, go, answer } = await issue('O4', 'ZN-1')
  done(answer)
  const stands = async (on = '2026-03-02') =>
    (await registers.record.onDay(stage.region, 'certificates', ['ZN-1'], on))[0]
  expect(await stands()).toMatchObject({
    standing: 'in force',
    period: {
      fields: { holder: 'O4', organ: 'bureau', validFrom: '2026-03-02', validUntil: '2031-03-02', state: 'usable' },
    },
  })
  const acts = async () => {
    const [head] = await registers.record.heads(stage.region, 'certificates', ['ZN-1'])
    return registers.record.acts(stage.region, head ? [head.entry] : [])
  }
  expect((await acts())[0]).toMatchObject({
    by: 'keeper',
    facts: { case: row.case, basis: `行政执法证件管理（${row.number}）`, reason: '发证' },
    actor: { officer: 'song', organ: 'bureau' },
  })
  done(await go('suspend', 'head', 6, { suspension: 'misuse', facts: '转借' }))
  expect(await stands()).toMatchObject({ period: { fields: { state: 'suspended', suspendedWhy: '涂改、转借证件等' } } })
  const second = await issue('O4', 'ZN-2')
  expect(second.answer.kind === 'refusal' && refusalText(second.answer.procedure, second.answer.refusal)).toContain(
    '行政执法证件“ZN-2”',
  )
  expect(await registers.record.onDay(stage.region, 'certificates', ['ZN-2'], '2026-03-02')).toEqual([])
  expect((await room.load({ region: stage.region, organs: '*' }, second.row.case))?.row.version).toBe(5)
  stage.at('2026-04-01T09:30')
  done(await go('cancel', 'head', 7, { cancellation: 'moved' }))
  expect(await stands('2026-04-01')).toMatchObject({ standing: 'ended' })
  expect((await acts()).map(({ act }) => act)).toEqual(['enter', 'amend', 'end'])
})
