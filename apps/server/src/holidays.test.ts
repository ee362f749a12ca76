import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { caseRoom } from './cases/case-room.ts'
import { citizen, done, type Rehearsal, rehearsal } from './cases/testing.ts'
import { almanac, noticesIn, readNotice } from './holidays.ts'

// An invented arrangement: the real one is not out.
const invented = {
  year: 2027,
  off: [
    { name: '元旦', from: '2027-01-01', to: '2027-01-03' },
    { name: '春节', from: '2027-02-05', to: '2027-02-13' },
  ],
  work: ['2027-01-10'],
}

describe('a holiday notice as typed in', () => {
  it('is read', () =>
    expect(readNotice(JSON.stringify(invented), '2027.json')).toMatchObject({ year: 2027, work: ['2027-01-10'] }))
  it.each([
    ['{', '不是有效的 JSON'],
    [JSON.stringify({ year: 2027, off: [] }), 'off'],
    [JSON.stringify({ ...invented, work: ['2027-01-11'] }), '不是星期六或星期日'],
  ])('is refused with the file and the rule: %s', (text, rule) => {
    expect(() => readNotice(text, '2027.json')).toThrow(rule)
    expect(() => readNotice(text, '2027.json')).toThrow('2027.json')
  })
})

describe('provisional dates', () => {
  let house: Rehearsal
  const data = mkdtempSync(join(tmpdir(), 'yifa-almanac-'))
  beforeAll(async () => {
    house = await rehearsal()
  })
  afterAll(async () => {
    await house.stop()
    rmSync(data, { recursive: true, force: true })
  })

  it('become firm when the notice comes in, and the case says why', async () => {
    const dates = almanac(data)
    const room = caseRoom({ ...house.deps, setting: dates.setting })
    house.at('2026-12-20T09:00')
    const facts = {
      applicant: { kind: 'person', name: '演示甲', phone: '13800000001' },
      applicantKind: 'person',
      identity: house.identity,
      wanted: '预算',
      form: 'paper',
      channel: 'inPerson',
    }
    const filed = done(
      await room.open(citizen, { procedure: 'openInformation', act: 'apply', by: 'applicant', organ: 'office', facts }),
    )
    const scope = { region: '990101', organs: '*' } as const
    const running = async () =>
      (await house.deps.record.worklist(scope, { status: ['running'] })).rows.find(
        ({ clock }) => clock.clock === 'replying',
      )?.clock
    expect(await running()).toMatchObject({ due: '2027-01-18', provisional: true })

    mkdirSync(noticesIn(data))
    writeFileSync(join(noticesIn(data), '2027.json'), JSON.stringify(invented))
    await dates.reload()
    expect(await room.firmUp('990101')).toBe(1)
    expect(await running()).toMatchObject({ due: '2027-01-15', provisional: false })
    const loaded = await room.load(scope, filed.loaded.row.case)
    expect(loaded?.stored.at(-1)).toMatchObject({
      act: '@firm',
      by: 'law',
      facts: { notice: '国务院办公厅2027年通知', changes: '答复期限由2027年1月18日调整为2027年1月15日' },
    })
    expect(await room.firmUp('990101')).toBe(0)
  })
})
