import { createHmac, randomBytes } from 'node:crypto'
import type { DataKeys } from '@yifa/record'

/** No letter that is easily taken for a digit. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * The code on a receipt, sixty bits in three groups: `7K2M-Q9XD-04TR`. Under an idempotency key it is the same each time
 * (HMAC-SM3 with a key only the server has), so that a request sent twice is answered alike.
 */
export function newReceiptCode(keys: DataKeys, idempotencyKey: string | undefined): string {
  const bytes =
    idempotencyKey === undefined
      ? randomBytes(12)
      : createHmac('sm3', keys.index).update(`receipt ${idempotencyKey}`).digest().subarray(0, 12)
  return [...bytes]
    .map((byte) => alphabet[byte % 32])
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-')
}

/** A receipt code as somebody typed it, brought into the form of the receipt. */
export const receiptCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .replace(/(.{4})(?=.)/g, '$1-')
