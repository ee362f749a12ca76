import { afterAll, beforeAll, expect, test } from 'vitest'
import { type WebRehearsal, webRehearsal } from '../http/testing.ts'
import { certifiedOfficers } from './certified-officers.ts'
import { type Seeds, seedRegisters } from './seed-registers.ts'

const region = '990101'
let house: WebRehearsal

const paper = (number: string, kind: string, validUntil = '2026-12-31') => ({
  from: '2026-01-01',
  fields: {
    number,
    kind,
    holder: 'S1',
    name: '演示员supervisor',
    organ: 'justice',
    issuer: '省人民政府',
    validFrom: '2026-01-01',
    validUntil,
    state: 'usable',
  },
})

const bring = (seeds: readonly Seeds[]) =>
  seedRegisters(
    region,
    seeds,
    { who: { post: 'keeper', organ: 'justice', officer: 'keeper' }, stretch: {} },
    house.deps.registers,
  )

const supervisorOn = async (day: string) => {
  const [met] = await certifiedOfficers(region, ['supervisor'], day, house.deps.registers)
  return met
}

beforeAll(async () => {
  house = await webRehearsal()
  const officer = {
    number: 'S1',
    name: '演示员supervisor',
    organ: 'justice',
    account: 'supervisor',
    establishment: 'civil',
    exam: 'passed',
  }
  const refused = await bring([{ register: 'officers', entries: [{ from: '2019-12-01', fields: officer }] }])
  expect(refused).toEqual([])
})
afterAll(() => house.stop())

test('a certificate for supervision lets nobody enforce; one for enforcement, or of a ministry, does to its last day', async () => {
  expect(await bring([{ register: 'certificates', entries: [paper('JD-1', 'supervision')] }])).toEqual([])
  const supervising = await supervisorOn('2026-03-02')
  expect(supervising).toMatchObject({ id: 'supervisor', certified: false })
  expect(supervising).not.toHaveProperty('certificate')
  expect(await bring([{ register: 'certificates', entries: [paper('ZF-1', 'enforcement', '2026-04-30')] }])).toEqual([])
  expect(await supervisorOn('2026-04-30')).toMatchObject({ certified: true, certificate: 'ZF-1' })
  expect(await supervisorOn('2026-05-01')).toMatchObject({ certified: false, lapsed: '2026-04-30' })
  expect(await bring([{ register: 'certificates', entries: [paper('BW-1', 'ministry')] }])).toEqual([])
  expect(await supervisorOn('2026-05-01')).toMatchObject({ certified: true, certificate: 'BW-1' })
})
