import { randomBytes } from 'node:crypto'

/**
 * A new case's id: UUID version 7 (RFC 9562), so that cases lie in the order they were opened. `beside` another case it
 * falls into the same part of the record's totals, so that two cases written together lock one row and never wait for each
 * other's.
 */
export function newCaseId(now: Date = new Date(), beside?: string): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(now.getTime(), 0, 6)
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const hex = bytes.toString('hex')
  const last = beside?.slice(-1) ?? hex.slice(-1)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, -1) + last].join('-')
}
