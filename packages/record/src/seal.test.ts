import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attachments } from './attachments.ts'
import { type Keys, openKeys, signatureHolds } from './keys.ts'
import { openFacts, seal, sealFacts, searchKey, unseal } from './seal.ts'

let room: string
let keys: Keys

beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'yifa-keys-'))
  keys = await openKeys(join(room, 'keys'))
})
afterAll(() => rm(room, { recursive: true, force: true }))

describe('keys', () => {
  it('are made once, readable by the owner alone, and the same ever after', async () => {
    const again = await openKeys(join(room, 'keys'))
    expect(again.signer.publicKey).toBe(keys.signer.publicKey)
    expect(again.data).toEqual(keys.data)
    for (const name of ['signing-key.pem', 'data-keys.json'])
      expect((await stat(join(room, 'keys', name))).mode & 0o777).toBe(0o600)
    expect((await readdir(join(room, 'keys'))).sort()).toEqual(['data-keys.json', 'public-key.pem', 'signing-key.pem'])
  })

  it('are one pair even when several processes start at once', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => openKeys(join(room, 'race'))))
    expect(new Set(all.map((one) => one.signer.id)).size).toBe(1)
    expect(new Set(all.map((one) => one.data.index.toString('hex'))).size).toBe(1)
  })

  it('differ between installations', async () => {
    const other = await openKeys(join(room, 'other'))
    expect(other.signer.id).not.toBe(keys.signer.id)
    expect(other.data.index).not.toEqual(keys.data.index)
  })

  it('are refused when others may read them', async () => {
    const place = join(room, 'open')
    await openKeys(place)
    await chmod(join(place, 'signing-key.pem'), 0o644)
    await expect(openKeys(place)).rejects.toThrow('他人可读')
  })

  it('sign so that only the public key and the same text hold', async () => {
    const signature = keys.signer.sign('检查点')
    const other = await openKeys(join(room, 'third'))
    expect(signatureHolds(keys.signer.publicKey, '检查点', signature)).toBe(true)
    expect(signatureHolds(keys.signer.publicKey, '检查點', signature)).toBe(false)
    expect(signatureHolds(other.signer.publicKey, '检查点', signature)).toBe(false)
    expect(await readFile(join(room, 'keys', 'public-key.pem'), 'utf8')).toBe(keys.signer.publicKey)
  })
})

describe('a seal', () => {
  it('gives back every text and never looks the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const [one, two] = [seal(text, keys.data), seal(text, keys.data)]
        expect(one).not.toBe(two)
        expect(unseal(one, keys.data)).toBe(text)
      }),
    )
  })

  it('breaks at any changed byte and under any other key', async () => {
    const sealed = seal('110101199003070000', keys.data)
    const [id = '', body = ''] = sealed.split('.')
    const bytes = Buffer.from(body, 'base64url')
    for (let i = 0; i < bytes.length; i += 1) {
      const altered = Buffer.from(bytes)
      altered[i] = (altered[i] ?? 0) ^ 1
      expect(() => unseal(`${id}.${altered.toString('base64url')}`, keys.data)).toThrow('已被改动')
    }
    expect(() => unseal(`${id}.AAAA`, keys.data)).toThrow('已被改动')
    const other = await openKeys(join(room, 'other'))
    expect(() => unseal(sealed, other.data)).toThrow('没有对应的密钥')
  })

  it('opens under the key it names after a new one was added', () => {
    const sealed = seal('旧', keys.data)
    const first = keys.data.seals[0]!
    const turned = { ...keys.data, seals: [first, { ...first, id: 'next', cipher: Buffer.alloc(16, 7) }] }
    expect(unseal(sealed, turned)).toBe('旧')
    expect(unseal(seal('新', turned), turned)).toBe('新')
    expect(() => unseal(seal('新', turned), keys.data)).toThrow('没有对应的密钥')
  })

  it('covers the facts it is told to and leaves the others readable', () => {
    const facts = {
      applicant: { name: '王某', idNumber: '110101199003070000' },
      parties: [{ phone: '13800000000', role: '第三人' }, { role: '代理人' }],
      amount: 100,
    }
    const sealed = sealFacts(facts, ['applicant.idNumber', 'parties.*.phone', 'amount', 'absent.path'], keys.data)
    const text = JSON.stringify(sealed)
    expect(text).not.toContain('110101199003070000')
    expect(text).not.toContain('13800000000')
    expect(sealed['amount']).not.toBe(100)
    expect(text).toContain('第三人')
    expect(openFacts(sealed, keys.data)).toEqual(facts)
    expect(sealFacts(sealed, ['applicant.idNumber'], keys.data)).toEqual(sealed)
  })

  it('is searched by a keyed hash that forgives spaces, width and case', async () => {
    const other = await openKeys(join(room, 'other'))
    expect(searchKey('11010519491231002x', keys.data)).toBe(searchKey(' 110105 19491231 002Ｘ', keys.data))
    expect(searchKey('1', keys.data)).not.toBe(searchKey('2', keys.data))
    expect(searchKey('1', keys.data)).not.toBe(searchKey('1', other.data))
  })
})

describe('attachments', () => {
  it('wait until they are kept, sealed, and are refused when altered on disk', async () => {
    const store = attachments(join(room, 'files'), keys.data)
    const file = await store.take(Buffer.from('身份证'))
    expect(file).not.toBe(await store.take(Buffer.from('身份证')))
    expect((await store.get(file))?.toString()).toBe('身份证')
    expect(await store.keep(file)).toBe(true)
    expect(await store.keep(file)).toBe(true)
    expect(await store.keep('0'.repeat(64))).toBe(false)
    expect(await store.get('0'.repeat(64))).toBeUndefined()
    await expect(store.get('../keys/signing-key.pem')).rejects.toThrow(TypeError)
    const path = join(room, 'files', file.slice(0, 2), file.slice(2))
    expect((await readFile(path)).includes('身份证')).toBe(false)
    await writeFile(path, 'abd')
    await expect(store.get(file)).rejects.toThrow('不符')
  })

  it('that nobody kept are swept away, kept ones never', async () => {
    const store = attachments(join(room, 'swept'), keys.data)
    const [left, kept] = [await store.take(Buffer.from('甲')), await store.take(Buffer.from('乙'))]
    await store.keep(kept)
    expect(await store.sweep(1)).toBeGreaterThan(0)
    expect(await store.get(left)).toBeDefined()
    expect(await store.sweep(-1)).toBe(0)
    expect(await store.get(left)).toBeUndefined()
    expect((await store.get(kept))?.toString()).toBe('乙')
  })
})
