import type * as z from 'zod'
import type { AnyEntering } from './entering.ts'
import type { AnyExchange } from './exchange.ts'
import type { Joined } from './joined.ts'
import type { Limit, Source } from './limit.ts'
import type { Many } from './many.ts'
import type { Offer } from './offer.ts'
import type { Facts } from './procedure.ts'
import type { Remedy } from './remedy.ts'
import type { Seat } from './seat.ts'

type Words = Readonly<Record<string, string>>
export type AnyWhere = Readonly<Record<string, Many<string> | undefined>>
export type PerChoiceLimit = Readonly<Record<string, Readonly<Record<string, Limit>>>>

export type AnyBounds = Readonly<Record<string, PropertyKey | undefined>>

export interface AnyUnlawful {
  readonly where?: AnyWhere
  readonly over?: AnyBounds
  readonly under?: AnyBounds
  readonly told?: Many<PropertyKey>
  readonly untold?: Many<PropertyKey>
  readonly without?: Many<PropertyKey>
  readonly fewer?: number
  readonly after?: Many<PropertyKey>
  readonly times?: number
  readonly each?: true
  readonly since?: Many<PropertyKey>
  readonly hands?: number
  readonly inForce?: string
  readonly until?: string
  readonly art: Many<string>
  readonly why: string
}

/** Entries of a register an act lists for a draw by lot (名录). */
export interface AnyPooling {
  readonly from: string
  readonly fits?: Readonly<Record<string, PropertyKey>>
  readonly group?: string
  readonly certified?: PropertyKey
  readonly counts?: PropertyKey
}

/** What an act draws by lot from a pool that an earlier act fixed (随机抽取). */
export interface AnyDrawing {
  readonly among: PropertyKey
  readonly share?: PropertyKey | Readonly<Record<string, PropertyKey>>
  readonly number?: PropertyKey
  readonly each?: PropertyKey
  readonly aside?: { readonly who: PropertyKey; readonly from?: PropertyKey }
  readonly counts?: PropertyKey
}

export interface AnyBeginning {
  readonly procedure: string
  readonly act: string
  readonly link: string
  readonly carries: Readonly<Record<string, PropertyKey>>
  readonly each?: {
    readonly of: PropertyKey
    readonly party: string
    readonly team?: { readonly of: PropertyKey; readonly fact: string }
  }
  readonly tells?: Readonly<Record<string, string>>
  readonly where?: AnyWhere
  readonly name?: string
  readonly title?: string
}

export interface AnyAct {
  readonly title: string
  readonly art: Many<string>
  readonly by: Many<string>
  readonly opens?: string
  readonly from?: Many<string>
  readonly to?: string
  readonly takes?: readonly PropertyKey[]
  readonly sets?: Readonly<Record<string, string | undefined>>
  readonly where?: AnyWhere
  readonly once?: true
  readonly times?: number
  readonly hands?: number
  readonly certified?: true | `${string}.${string}`
  readonly apart?: { readonly from: Many<PropertyKey>; readonly art: Many<string> }
  readonly begins?: Many<AnyBeginning>
  readonly pools?: Readonly<Record<string, AnyPooling>>
  readonly draws?: Readonly<Record<string, AnyDrawing>>
  readonly enters?: Many<AnyEntering>
  readonly inForce?: string
  readonly unlawful?: readonly AnyUnlawful[]
}

export interface AnyPause {
  readonly art: Many<string>
  readonly title?: string
  readonly in?: Many<string>
  readonly since?: Many<PropertyKey>
  readonly until?: Many<PropertyKey>
  readonly dates?: readonly [PropertyKey, PropertyKey]
}

export interface AnyClock {
  readonly title: string
  readonly where?: AnyWhere
  readonly limit?: Limit | PerChoiceLimit
  readonly due?: PropertyKey
  readonly art?: Many<string>
  readonly since?: Many<PropertyKey>
  readonly served?: Many<PropertyKey>
  readonly of?: Many<string>
  readonly sinceDate?: Many<PropertyKey>
  readonly ahead?: PropertyKey
  readonly following?: PropertyKey
  readonly until?: Many<PropertyKey>
  readonly times?: number
  readonly otherwise?: PropertyKey
  readonly retroactive?: true
  readonly bars?: Many<PropertyKey>
  readonly holds?: Many<PropertyKey>
  readonly lasts?: true
  readonly excluding?: readonly AnyPause[]
  readonly suspending?: readonly AnyPause[]
  readonly extension?: { readonly act: PropertyKey; readonly granted: PropertyKey }
  readonly toldIn?: Many<PropertyKey>
  readonly outlives?: true
}

export interface AnyDocument {
  readonly title: string
  readonly on: Many<PropertyKey>
  readonly to: Many<string>
  readonly prints?: readonly PropertyKey[]
  readonly series?: string
  readonly remedies?: readonly Remedy[]
  readonly served?: PropertyKey
}

export interface AnyIndicator {
  readonly title: string
  readonly unit?: string
  readonly count?: Many<PropertyKey>
  readonly by?: Many<PropertyKey>
  readonly where?: AnyWhere
  readonly within?: Many<PropertyKey>
  readonly standing?: 'at start' | 'at end'
  readonly average?: PropertyKey
  readonly allowed?: true
  readonly sum?: PropertyKey
  readonly share?: string
  readonly of?: string
}

/** Any procedure, for code that serves them all. */
export interface Procedure {
  readonly title: string
  readonly source: Source
  readonly otherLaws?: Words
  readonly parties: Words
  readonly public?: readonly string[]
  readonly offer?: Offer
  readonly called?: readonly PropertyKey[]
  readonly posts: Words
  readonly seats?: Readonly<Partial<Record<string, Seat>>>
  readonly states: Words
  readonly endings: Words
  readonly facts: Facts
  readonly handledBy?: { readonly fact: PropertyKey; readonly posts: readonly string[] }
  readonly acts: Readonly<Record<string, AnyAct>>
  readonly documents: Readonly<Record<string, AnyDocument>>
  readonly clocks: Readonly<Record<string, AnyClock>>
  readonly settled?: Readonly<Partial<Record<string, string>>>
  readonly links?: Readonly<Record<string, string | Joined>>
  readonly disclosure?: {
    readonly headline?: PropertyKey
    readonly facts: readonly PropertyKey[]
    readonly on: Many<PropertyKey>
    readonly limit?: Limit
    readonly office?: readonly PropertyKey[]
    readonly void?: Many<string>
    readonly exchange?: AnyExchange
  }
  readonly indicators: Readonly<Record<string, AnyIndicator>>
  readonly series: string
}

export type ActName<P extends Procedure> = keyof P['acts'] & string
export type ClockName<P extends Procedure> = keyof P['clocks'] & string
export type StateName<P extends Procedure> = (keyof P['states'] | keyof P['endings']) & string

/** What must be said to do an act: the facts it takes. */
export type Input<P extends Procedure, A extends ActName<P>> = P['acts'][A] extends { takes: readonly (infer K)[] }
  ? z.input<z.ZodObject<{ -readonly [N in K & keyof P['facts']]: P['facts'][N] }>>
  : Record<never, never>

/** Whether a limit is one limit or one for each value of a choice. */
export const isOneLimit = (limit: Limit | PerChoiceLimit): limit is Limit => typeof limit['law'] === 'string'

/** Under which any case may be lent to whoever handles another (附卷). */
export const attached = 'attached'

/** The titles of the links a case may have, by name. */
export const linkTitles = ({ links = {} }: Procedure): Words => ({
  ...Object.fromEntries(
    Object.entries(links).map(([name, link]) => [name, typeof link === 'string' ? link : link.title]),
  ),
  [attached]: '附卷',
})

/** Whether a post sits with the unit that handles a case, and not with the organ it was filed with (承办单位). */
export const sitsWithUnit = ({ handledBy }: Procedure, post: string): boolean =>
  handledBy?.posts.includes(post) ?? false

/** Whether somebody in this role deals with the office through the portal. */
export const isPublic = ({ public: parties = [] }: Procedure, role: string): boolean => parties.includes(role)
