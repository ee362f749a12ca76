import { createHmac, randomBytes } from 'node:crypto'
import type { DataKeys } from '@yifa/record'

/** No letter that is easily taken for a digit. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Sixty bits in three groups: `7K2M-Q9XD-04TR`. */
const grouped = (bytes: Uint8Array): string =>
  [...bytes.subarray(0, 12)]
    .map((byte) => alphabet[byte % 32])
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-')

const derived = (keys: DataKeys, from: string): string => grouped(createHmac('sm3', keys.index).update(from).digest())

/**
 * The code on a receipt. Under an idempotency key it is the same each time (HMAC-SM3 with a key only the server has), so
 * that a request sent twice is answered alike.
 */
export const newReceiptCode = (keys: DataKeys, idempotencyKey: string | undefined): string =>
  idempotencyKey === undefined ? grouped(randomBytes(12)) : derived(keys, `receipt ${idempotencyKey}`)

/** The code on the papers issued to a party who did not file the case; the same on all of them, and kept nowhere. */
export const paperCode = (keys: DataKeys, caseId: string, party: string): string =>
  derived(keys, `paper ${caseId} ${party}`)

/** A receipt code as somebody typed it, brought into the form of the receipt. */
export const receiptCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .replace(/(.{4})(?=.)/g, '$1-')
