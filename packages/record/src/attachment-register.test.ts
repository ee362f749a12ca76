import { expect, it } from 'vitest'
import { attachmentOf, enterAttachment } from './attachment-register.ts'
import { database } from './specimen-record.ts'

it('keeps what a file is called, once, within its region', async () => {
  const file = { hash: 'a'.repeat(64), name: '申请书.pdf', mediaType: 'application/pdf', size: 2048 }
  await enterAttachment(database, '990301', file)
  await enterAttachment(database, '990301', { ...file, name: '另一个名字.pdf' })
  expect(await attachmentOf(database, '990301', file.hash)).toEqual(file)
  expect(await attachmentOf(database, '990302', file.hash)).toBeUndefined()
  await expect(enterAttachment(database, '990301', { ...file, hash: '../x' })).rejects.toThrow('attachment_hash_check')
})
