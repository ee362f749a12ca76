import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase } from '../database.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'
import { actingOfficers, certificatesOf, issueCertificate, revokeCertificate } from './certificate.ts'
import { createOfficer } from './officer.ts'
import { createRegion } from './region.ts'

const region = '990101'
let server: TestDatabase
let database: Database

beforeAll(async () => {
  server = await testDatabase()
  database = await openDatabase(server.url)
  await createRegion(database, { region, name: '演示区' })
  for (const officer of ['song', 'zhu', 'mei'])
    await createOfficer(database, region, {
      officer,
      account: officer,
      name: `演示${officer}`,
      password: '梧桐树下, 听雨到天明',
    })
})

afterAll(async () => {
  await database.close()
  await server.drop()
})

const year = { validFrom: '2026-01-01', validUntil: '2026-12-31' }
const issued = (number: string, officer: string, days = year) =>
  issueCertificate(database, region, { number, officer, ...days })
const stands = async (officer: string, day: string) => (await actingOfficers(database, region, [officer], day))[0]

test('a certificate is valid on its first and its last day and on none beyond', async () => {
  expect(await issued('33-001', 'song')).toMatchObject({ ok: true })
  expect(await stands('song', '2025-12-31')).toEqual({ id: 'song', name: '演示song', certified: false })
  expect((await stands('song', '2026-01-01'))?.certified).toBe(true)
  expect((await stands('song', '2026-12-31'))?.certified).toBe(true)
  expect(await stands('song', '2027-01-01')).toMatchObject({ certified: false, lapsed: '2026-12-31' })
})

test('revoked, it is void from that day and stays as it was before', async () => {
  await issued('33-002', 'zhu')
  expect(await revokeCertificate(database, region, '33-002', '2026-06-01')).toBe(true)
  expect(await revokeCertificate(database, region, '33-002', '2026-07-01')).toBe(false)
  expect((await stands('zhu', '2026-05-31'))?.certified).toBe(true)
  expect(await stands('zhu', '2026-06-01')).toMatchObject({ certified: false, lapsed: '2026-06-01' })
  expect(await certificatesOf(database, region, 'zhu')).toMatchObject([{ number: '33-002', revokedOn: '2026-06-01' }])
})

test('a renewed certificate counts, and officers come in the order asked for', async () => {
  await issued('33-003', 'mei', { validFrom: '2024-01-01', validUntil: '2025-12-31' })
  await issued('33-004', 'mei')
  const both = await actingOfficers(database, region, ['song', 'mei', 'nobody'], '2026-03-02')
  expect(both.map(({ id, certified }) => [id, certified])).toEqual([
    ['song', true],
    ['mei', true],
  ])
})

test('what cannot be a certificate is refused in words', async () => {
  const message = async (made: ReturnType<typeof issued>) => {
    const answer = await made
    return answer.ok ? undefined : answer.message
  }
  expect(await message(issued('33-001', 'zhu'))).toBe('该执法证号已经登记')
  expect(await message(issued('33-009', 'nobody'))).toBe('人员不存在')
  expect(await message(issued('33-010', 'zhu', { validFrom: '2026-02-01', validUntil: '2026-01-31' }))).toBe(
    '执法证的止日不能早于起日',
  )
  expect(await message(issued('执法证', 'zhu'))).toBe('执法证号只能由字母、数字和连字符组成，不超过 32 个字符')
})
