import type { Quotation as QuotationView } from '@yifa/api'
import type { Quotation } from '@yifa/record'
import type { Names } from './outlook.ts'

/** A quotation with the names of those who took it in and withdrew it. */
export function quotationView(kept: Quotation, names: Names): QuotationView {
  const { quotedBy, withdrawnAt, withdrawnBy, reason, ...rest } = kept
  const withdrawn = withdrawnAt !== undefined && withdrawnBy !== undefined && reason !== undefined
  return {
    ...rest,
    quotedByName: names.officer(quotedBy),
    ...(withdrawn ? { withdrawal: { at: withdrawnAt, byName: names.officer(withdrawnBy), reason } } : {}),
  }
}
