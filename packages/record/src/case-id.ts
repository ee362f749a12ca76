import { randomUUID } from 'node:crypto'

/**
 * A new case's id: UUID version 7 (RFC 9562), so that cases lie in the order they were opened. `beside` another case it
 * falls into the same part of the record's totals, so that two cases written together lock one row and never wait for each
 * other's.
 */
export function newCaseId(now: Date = new Date(), beside?: string): string {
  const time = now.getTime().toString(16).padStart(12, '0')
  const random = randomUUID().slice(15)
  const last = beside?.slice(-1) ?? random.slice(-1)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, -1)}${last}`
}
