import { createHash, getCiphers, getCurves, getHashes } from 'node:crypto'

/** SM3 (GB/T 32905-2016) as 64 hexadecimal digits; text is taken as UTF-8. */
export function sm3(data: string | Uint8Array): string {
  return createHash('sm3').update(data).digest('hex')
}

/** What of SM2, SM3 and SM4 this build of Node lacks; empty when all are there. */
export function missingAlgorithms(): readonly string[] {
  const missing: string[] = []
  if (!getCurves().includes('SM2')) missing.push('SM2')
  if (!getHashes().includes('sm3')) missing.push('SM3')
  if (!getCiphers().includes('sm4-ctr')) missing.push('SM4')
  return missing
}
