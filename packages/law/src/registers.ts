import type { Register } from '@yifa/kernel'
import { documentsInForce } from './registers/documents/documents-in-force.ts'
import { benchmarks } from './registers/enforcement/benchmarks.ts'
import { enforcementFields } from './registers/enforcement/enforcement-fields.ts'
import { inspectionItems } from './registers/enforcement/inspection-items.ts'
import { inspectionTargets } from './registers/enforcement/inspection-targets.ts'
import { minorViolations } from './registers/enforcement/minor-violations.ts'
import { posts } from './registers/organisation/posts.ts'
import { regionCodes } from './registers/organisation/region-codes.ts'
import { cancelledApprovals } from './registers/powers/cancelled-approvals.ts'
import { powerTransfers } from './registers/powers/power-transfers.ts'
import { powers } from './registers/powers/powers.ts'
import { bundles } from './registers/service/bundles.ts'
import { cancelledProofs } from './registers/service/cancelled-proofs.ts'
import { intermediaries } from './registers/service/intermediaries.ts'
import { proofs } from './registers/service/proofs.ts'
import { serviceCentres } from './registers/service/service-centres.ts'
import { serviceItems } from './registers/service/service-items.ts'
import { serviceStandards } from './registers/service/service-standards.ts'
import { certificates } from './registers/supervision/certificates.ts'
import { officers } from './registers/supervision/officers.ts'

/** Every register. This is the only place that names them all. */
export const registers = {
  powers,
  powerTransfers,
  cancelledApprovals,
  serviceItems,
  proofs,
  cancelledProofs,
  intermediaries,
  serviceCentres,
  bundles,
  serviceStandards,
  enforcementFields,
  benchmarks,
  minorViolations,
  inspectionItems,
  inspectionTargets,
  officers,
  certificates,
  documentsInForce,
  posts,
  regionCodes,
} as const satisfies Readonly<Record<string, Register>>

export type RegisterKey = keyof typeof registers
export const isRegisterKey = (key: string): key is RegisterKey => Object.hasOwn(registers, key)
export const registerKeys: readonly RegisterKey[] = Object.keys(registers).filter(isRegisterKey)

/** A register by its key; none for an unknown one. */
export const registerOf = (key: string): Register | undefined => (isRegisterKey(key) ? registers[key] : undefined)
