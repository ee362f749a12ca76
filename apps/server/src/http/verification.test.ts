import { verify } from '@yifa/record'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, containing, filed, signIn, type WebRehearsal, webRehearsal } from './testing.ts'

let house: WebRehearsal
let auditor: string
beforeAll(async () => {
  house = await webRehearsal((database) => ({ verify: (region) => verify(database, { publicKeys: [] }, [region]) }))
  auditor = await signIn(house.app, 'auditor')
})
afterAll(() => house.stop())

const checked = async (): Promise<unknown> =>
  (await ask(house.app, '/api/verification', { cookie: auditor, method: 'POST' })).json()

describe('the check of the whole record', () => {
  it('says how much is sound, and names the act somebody changed in the database', async () => {
    const { case: id } = await filed(house.app)
    expect(await checked()).toEqual({ sound: true, acts: 1, cases: 1, checkpoints: 0 })
    const client = new Client({ connectionString: house.adminUrl })
    await client.connect()
    await client.query('alter table act disable trigger user')
    await client.query(`update act set done_by = 'office' where case_id = $1`, [id])
    await client.end()
    expect(await checked()).toMatchObject({ sound: false, broken: containing('第 1 个行为') })
  })
})
