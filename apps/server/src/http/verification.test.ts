import { verify } from '@yifa/record'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyLists } from '../registers/verify-lists.ts'
import { ask, containing, filed, signIn, type WebRehearsal, webRehearsal } from './testing.ts'

let house: WebRehearsal
let auditor: string
beforeAll(async () => {
  house = await webRehearsal((database) => ({
    verify: async (region) => {
      const walked = await verify(database, { publicKeys: [] }, [region])
      const lists = walked.sound ? await verifyLists(database, region, house.deps.registers.keys) : undefined
      return lists?.sound === false ? lists : walked
    },
  }))
  auditor = await signIn(house.app, 'auditor')
})
afterAll(() => house.stop())

const checked = async (): Promise<unknown> =>
  (await ask(house.app, '/api/verification', { cookie: auditor, method: 'POST' })).json()

const tampered = async (...statements: readonly string[]) => {
  const client = new Client({ connectionString: house.adminUrl })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

describe('the check of the lists', () => {
  it('says whether they follow from the changes, and names register, entry and day where one does not', async () => {
    const fields = {
      code: 'A1',
      name: '居住证明',
      organ: 'office',
      issuer: '居委会',
      basis: '条例',
      level: 'law',
      commitment: 'no',
    }
    const cookie = await signIn(house.app, 'keeper')
    const told = { effective: '2026-03-01', fields, basis: '演示〔2026〕1号' }
    expect((await ask(house.app, '/api/registers/proofs/entries', { cookie, body: told })).status).toBe(201)
    expect(await checked()).toMatchObject({ sound: true })
    const change = (issuer: string) =>
      `update entry_period set fields = jsonb_set(fields, '{issuer}', '"${issuer}"') where key = 'A1'`
    await tampered(change('派出所'))
    expect(await checked()).toMatchObject({ sound: false, broken: containing('登记册 proofs 事项 A1') })
    expect(await checked()).toMatchObject({ broken: containing('自 2026-03-01 起的内容与其行为得出的不符') })
    await tampered(change('居委会'))
  })
})

describe('the check of the whole record', () => {
  it('says how much is sound, and names the act somebody changed in the database', async () => {
    const { case: id } = await filed(house.app)
    expect(await checked()).toEqual({ sound: true, acts: 2, cases: 2, checkpoints: 0 })
    await tampered('alter table act disable trigger user', `update act set done_by = 'office' where case_id = '${id}'`)
    expect(await checked()).toMatchObject({ sound: false, broken: containing('第 1 个行为') })
  })
})
