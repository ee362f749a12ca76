import { refusalText } from '@yifa/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { caseRoom } from '../cases/case-room.ts'
import type { CaseRoom, Done, Refused } from '../cases/request.ts'
import { citizen, type Rehearsal, rehearsal } from '../cases/testing.ts'
import { knowing } from './knowing.ts'
import { registersOn } from './registers-on.ts'
import { seedRegisters } from './seed-registers.ts'

let stage: Rehearsal
let room: CaseRoom

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
  const registers = registersOn(stage.database, stage.deps.keys, { now: () => '2026-03-02T09:30' })
  const people = async () => ({ organs: [{ organ: 'bureau', name: 'bureau' }], officers: [] })
  const entries = [
    { from: '2026-01-01', fields: { ...guide, taskCode: 'S1', name: '道路占用许可' } },
    { from: '2026-01-01', fields: { ...unfinished, taskCode: 'S2', name: '户外广告许可' } },
    { from: '2026-01-01', fields: { ...guide, taskCode: 'S3', name: '夜间施工许可' }, changes: [ended] },
    { from: '2026-01-01', fields: { ...guide, taskCode: 'S4', name: '公共服务', type: '20' } },
  ]
  const who = { post: 'keeper', organ: 'office', officer: 'keeper' } as const
  const deps = { ...registers, people }
  const refused = await seedRegisters(stage.region, [{ register: 'serviceItems', entries }], { who, stretch: {} }, deps)
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
})
