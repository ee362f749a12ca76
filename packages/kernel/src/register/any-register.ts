import type { AnyBounds, AnyWhere } from '../any-procedure.ts'
import type { Many } from '../many.ts'
import type { Facts } from '../procedure.ts'
import type { ChangeKind } from './register.ts'

export interface AnyFlag {
  readonly where?: AnyWhere
  readonly told?: Many<PropertyKey>
  readonly untold?: Many<PropertyKey>
  readonly none?: readonly PropertyKey[]
  readonly over?: AnyBounds
  readonly under?: AnyBounds
  readonly past?: Many<PropertyKey>
  readonly names?: { readonly register: string; readonly in: Many<PropertyKey> }
  readonly blocks?: true
  readonly refuses?: true
  readonly art?: string
  readonly why: string
}

export interface AnyRegisterIndicator {
  readonly title: string
  readonly unit?: string
  readonly by?: Many<PropertyKey>
  readonly where?: AnyWhere
  readonly standing?: 'at end'
  readonly sum?: PropertyKey
  readonly distinct?: PropertyKey
  readonly count?: Many<ChangeKind>
  readonly share?: string
  readonly of?: string
}

/** Any register, for code that serves them all. */
export interface Register {
  readonly title: string
  readonly entry: string
  readonly about: string
  readonly basis?: string
  readonly unit?: string
  readonly fields: Facts
  readonly key: PropertyKey
  readonly name: PropertyKey
  readonly organ?: PropertyKey
  readonly kept: { readonly by: 'keeper' | 'organ'; readonly approved?: true }
  readonly public?: 'all' | readonly PropertyKey[]
  readonly expires?: { readonly on: PropertyKey; readonly remind: number }
  readonly certifies?: { readonly holder: PropertyKey; readonly fields?: PropertyKey; readonly where?: AnyWhere }
  readonly ascending?: readonly (readonly [PropertyKey, PropertyKey])[]
  readonly unique?: readonly (readonly PropertyKey[])[]
  readonly tree?: PropertyKey
  readonly heldBy?: readonly string[]
  readonly notBy?: PropertyKey
  readonly notTogether?: { readonly same: PropertyKey; readonly by: PropertyKey; readonly says: string }
  readonly flags?: readonly AnyFlag[]
  readonly indicators: Readonly<Record<string, AnyRegisterIndicator>>
  readonly columns?: Readonly<Record<string, Many<string> | undefined>>
}

/** The posts that deal with registers: of the organ whose entries they are, and of whoever keeps the register. */
export const registerPosts = { registrar: '登记员', keeper: '主管登记员' } as const
export type RegisterPost = keyof typeof registerPosts

/** The key of an entry with these fields. */
export const keyOfEntry = ({ key }: Register, fields: Readonly<Record<string, unknown>>): string =>
  String(fields[String(key)] ?? '')
/** What an entry with these fields is called. */
export const nameOfEntry = ({ name }: Register, fields: Readonly<Record<string, unknown>>): string =>
  String(fields[String(name)] ?? '')
/** The organ whose entry it is, if the register says so. */
export const organOfEntry = ({ organ }: Register, fields: Readonly<Record<string, unknown>>): string | undefined => {
  const id = organ === undefined ? undefined : fields[String(organ)]
  return typeof id === 'string' ? id : undefined
}

/** The fields everybody may read. */
export const publicFields = (register: Register): readonly string[] =>
  register.public === 'all' ? Object.keys(register.fields) : (register.public ?? []).map(String)
