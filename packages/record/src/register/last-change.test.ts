import { expect, it } from 'vitest'
import { database } from '../specimen-record.ts'
import { registerRecord } from './register-record.ts'
import { appending, entering, following, specimenChange, stored, viewOf } from './specimen-entry.ts'

const region = '990390'

it('a register was last changed on the day of its last change that counts', async () => {
  const record = registerRecord(database)
  expect(await record.lastChange(region, 'power')).toBeUndefined()
  const made = entering('A-1')
  stored(await record.append(appending(region, [made])))
  expect(await record.lastChange(region, 'power')).toBe('2026-03-02')
  const [entered] = await record.acts(region, [made.entry])
  if (!entered) throw new Error('nothing was entered')
  const proposed = specimenChange('amend', { proposed: true }, { at: '2026-03-09T09:30' })
  stored(
    await record.append(appending(region, [following(entered, viewOf('A-1', { pending: 1, idle: [2] }), proposed)])),
  )
  expect(await record.lastChange(region, 'power')).toBe('2026-03-02')
  expect(await record.lastChange(region, 'proof')).toBeUndefined()
})
