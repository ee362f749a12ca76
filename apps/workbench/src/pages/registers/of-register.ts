import type { Register } from '@yifa/kernel'

/** What every page of a register is told: its key, and how it is declared. */
export interface OfRegister {
  readonly name: string
  readonly register: Register
}
