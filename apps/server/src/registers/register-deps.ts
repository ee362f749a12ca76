import type { Register } from '@yifa/kernel'
import type { DataKeys, Organ, RegisterRecord } from '@yifa/record'
import type { Clockwork } from '../cases/clockwork.ts'
import type { Rule } from './among-entries.ts'
import type { NamesInForce } from './names-in-force.ts'
import type { Stored } from './stored.ts'

/** An organ with what is known of it. */
export type KnownOrgan = Pick<Organ, 'organ' | 'name'> & Partial<Organ>

/** Who the fields of an entry may name. */
export interface People {
  /** Those that have ended or are to come too. */
  readonly organs: readonly KnownOrgan[]
  readonly officers: readonly {
    readonly officer: string
    readonly account: string
    readonly name: string
    readonly disabled?: boolean
  }[]
}

/** What the registers room works with. */
export interface RegisterDeps {
  readonly record: RegisterRecord
  /** Personal fields are sealed under these before they reach the record. */
  readonly keys: DataKeys
  readonly clockwork: Clockwork
  readonly registers: Readonly<Record<string, Register>>
  readonly people: (region: string) => Promise<People>
  readonly names: NamesInForce
  /** What is asked of entries of a register besides its declaration, by its key. */
  readonly rules: Readonly<Record<string, Rule>>
  /** Told of every register whose entries were stored. */
  readonly stored: Stored
}

/** A register of a region, under its key. */
export interface Place {
  readonly region: string
  readonly name: string
  readonly register: Register
}

/** The edition under which entries are opened; declarations are amended in place, since what stood is kept by value. */
export const registerEdition = '2026'

/** The register of this name, where it is in use. */
export function placeOf(region: string, name: string, { registers }: Pick<RegisterDeps, 'registers'>) {
  const register = Object.hasOwn(registers, name) ? registers[name] : undefined
  return register === undefined ? undefined : { region, name, register }
}
