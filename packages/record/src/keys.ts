import { createPublicKey, generateKeyPairSync, randomBytes, sign, verify } from 'node:crypto'
import { link, mkdir, open, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { missingAlgorithms, sm3 } from './digest.ts'

/** Signs with SM2 over SM3. The signer id that enters the digest is empty, as OpenSSL leaves it (`-pkeyopt distid:`). */
export interface Signer {
  /** SM3 of the public key, by which a checkpoint names it. */
  readonly id: string
  /** PEM. */
  readonly publicKey: string
  /** Base64url of the DER signature. */
  sign(text: string): string
}

/** One generation of the keys personal values are sealed under: SM4 to hide, HMAC-SM3 to notice changes. */
export interface SealKey {
  readonly id: string
  readonly cipher: Buffer
  readonly mac: Buffer
}

export interface DataKeys {
  /** Values are sealed under the last and opened under whichever they name. */
  readonly seals: readonly SealKey[]
  /** Hashes personal values for exact search; never replaced, or nothing would be found again. */
  readonly index: Buffer
}

export interface Keys {
  readonly signer: Signer
  readonly data: DataKeys
}

/** Reads the keys kept in a directory and makes those that are missing; nobody but the owner may read the secret files. */
export async function openKeys(directory: string): Promise<Keys> {
  const missing = missingAlgorithms()
  if (missing.length > 0) throw new Error(`这个 Node.js 不带国密算法 ${missing.join('、')},不能启动`)
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const signer = signerOf(await secret(join(directory, 'signing-key.pem'), newSigningKey))
  await writeFile(join(directory, 'public-key.pem'), signer.publicKey)
  return { signer, data: dataKeysOf(await secret(join(directory, 'data-keys.json'), newDataKeys)) }
}

/** Whether the signature over a text is that of the holder of a public key (PEM). */
export function signatureHolds(publicKey: string, text: string, signature: string): boolean {
  return verify('sm3', Buffer.from(text), publicKey, Buffer.from(signature, 'base64url'))
}

/** The id under which a public key (PEM) signs. */
export function signerId(publicKey: string): string {
  return sm3(createPublicKey(publicKey).export({ type: 'spki', format: 'der' }))
}

function signerOf(privateKey: string): Signer {
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString()
  return {
    id: signerId(publicKey),
    publicKey,
    sign: (text) => sign('sm3', Buffer.from(text), privateKey).toString('base64url'),
  }
}

function newSigningKey(): string {
  return generateKeyPairSync('ec', { namedCurve: 'SM2' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

const hexKey = (bytes: number) =>
  z
    .string()
    .length(bytes * 2)
    .transform((text) => Buffer.from(text, 'hex'))

const dataKeyFile = z.object({
  seals: z.array(z.object({ id: z.string().regex(/^[\w-]+$/), cipher: hexKey(16), mac: hexKey(32) })).min(1),
  index: hexKey(32),
})

function newDataKeys(): string {
  const random = (bytes: number) => randomBytes(bytes).toString('hex')
  const seal = { id: random(4), cipher: random(16), mac: random(32) }
  return `${JSON.stringify({ seals: [seal], index: random(32) }, null, 2)}\n`
}

function dataKeysOf(text: string): DataKeys {
  return dataKeyFile.parse(JSON.parse(text))
}

async function secret(path: string, make: () => string): Promise<string> {
  if ((await modeOf(path)) === undefined) await writeOnce(path, make())
  const mode = await modeOf(path)
  if (mode !== undefined && (mode & 0o077) !== 0 && process.platform !== 'win32')
    throw new Error(`密钥文件 ${path} 他人可读,请先执行 chmod 600`)
  return readFile(path, 'utf8')
}

async function modeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mode
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Two processes that start together must end up with one key: the file appears whole under its name, and the first one stays. */
async function writeOnce(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  const file = await open(draft, 'wx', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
    await link(draft, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    await file.close()
    await rm(draft, { force: true })
  }
}
