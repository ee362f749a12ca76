import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { canonical } from './canonical.ts'
import type { DataKeys, SealKey } from './keys.ts'

const ivBytes = 16
const macBytes = 32

/** Hides a text under SM4-CTR with a random start value and binds it with HMAC-SM3: `id.base64url`. */
export function seal(text: string, keys: DataKeys): string {
  const key = sealingKey(keys)
  return `${key.id}.${hidden(Buffer.from(text, 'utf8'), key).toString('base64url')}`
}

/** The text under a seal; throws when it was altered or its key is not here. */
export function unseal(sealed: string, keys: DataKeys): string {
  const [id, body = ''] = sealed.split('.')
  return bared(Buffer.from(body, 'base64url'), openingKey(id, keys)).toString('utf8')
}

/** Hides bytes as `seal` does a text; the id of the key and a line feed stand in front. */
export function sealBytes(bytes: Uint8Array, keys: DataKeys): Buffer {
  const key = sealingKey(keys)
  return Buffer.concat([Buffer.from(`${key.id}\n`), hidden(bytes, key)])
}

/** The bytes under a seal; throws when they were altered or their key is not here. */
export function unsealBytes(sealed: Buffer, keys: DataKeys): Buffer {
  const end = sealed.indexOf(0x0a)
  return bared(sealed.subarray(end + 1), openingKey(sealed.subarray(0, Math.max(0, end)).toString('utf8'), keys))
}

function sealingKey(keys: DataKeys): SealKey {
  const key = keys.seals.at(-1)
  if (key === undefined) throw new Error('没有可用的数据密钥')
  return key
}

function openingKey(id: string | undefined, keys: DataKeys): SealKey {
  const key = keys.seals.find((candidate) => candidate.id === id)
  if (key === undefined) throw new Error('密封的内容没有对应的密钥')
  return key
}

function hidden(bytes: Uint8Array, key: SealKey): Buffer {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('sm4-ctr', key.cipher, iv)
  const body = Buffer.concat([iv, cipher.update(bytes), cipher.final()])
  return Buffer.concat([body, macOf(key, body)])
}

function bared(bytes: Buffer, key: SealKey): Buffer {
  const body = bytes.subarray(0, Math.max(0, bytes.length - macBytes))
  const mac = bytes.subarray(body.length)
  if (body.length < ivBytes || !timingSafeEqual(mac, macOf(key, body))) throw new Error('密封的内容已被改动')
  const decipher = createDecipheriv('sm4-ctr', key.cipher, body.subarray(0, ivBytes))
  return Buffer.concat([decipher.update(body.subarray(ivBytes)), decipher.final()])
}

function macOf(key: SealKey, hidden: Buffer): Buffer {
  return createHmac('sm3', key.mac).update(key.id).update(hidden).digest()
}

/** A keyed hash by which a personal value is found again exactly, whatever its spaces, widths and letter case. */
export function searchKey(value: string, keys: DataKeys): string {
  const plain = value.normalize('NFKC').toUpperCase().replaceAll(/\s/g, '')
  return createHmac('sm3', keys.index).update(plain).digest('hex')
}

type Facts = Readonly<Record<string, unknown>>

/** A sealed value as it stands among the facts of an act. */
export interface Sealed {
  readonly $sealed: string
}

export function isSealed(value: unknown): value is Sealed {
  return isRecord(value) && typeof value['$sealed'] === 'string' && Object.keys(value).length === 1
}

/**
 * Facts with the values at the given paths sealed. A path is member names with dots between, `*` for every member
 * (`parties.*.idNumber`); what is absent is left alone. Seal before appending: the chain then covers the sealed form
 * and is verified without any key.
 */
export function sealFacts(facts: Facts, paths: readonly string[], keys: DataKeys): Record<string, unknown> {
  return paths.reduce<Record<string, unknown>>(
    (sealed, path) => mapMembers(sealed, (value, name) => sealAt(value, name, path.split('.'), keys)),
    { ...facts },
  )
}

function sealAt(value: unknown, name: string, path: readonly string[], keys: DataKeys): unknown {
  const [step, ...rest] = path
  if (value === undefined || value === null || isSealed(value) || (step !== '*' && step !== name)) return value
  if (rest.length === 0) return { $sealed: seal(canonical(value), keys) }
  if (Array.isArray(value)) return value.map((member, i) => sealAt(member, String(i), rest, keys))
  return isRecord(value) ? mapMembers(value, (member, key) => sealAt(member, key, rest, keys)) : value
}

/** Facts with every seal opened; throws when one of them was altered. */
export function openFacts(facts: Facts, keys: DataKeys): Record<string, unknown> {
  return mapMembers(facts, (value) => openValue(value, keys))
}

function openValue(value: unknown, keys: DataKeys): unknown {
  if (isSealed(value)) return JSON.parse(unseal(value.$sealed, keys))
  if (Array.isArray(value)) return value.map((member) => openValue(member, keys))
  return isRecord(value) ? openFacts(value, keys) : value
}

function isRecord(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function mapMembers(record: Facts, map: (value: unknown, name: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value, name)]))
}
