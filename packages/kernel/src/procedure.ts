import type { Beginning } from './begins.ts'
import type { Citation } from './citation.ts'
import type { Drawing, Pooling } from './drawing.ts'
import type { Entering } from './entering.ts'
import type { Exchange } from './exchange.ts'
import type {
  Choice,
  DateFact,
  DrawnFact,
  EntryFact,
  Facts,
  NumberFact,
  OrganFact,
  PerChoice,
  PoolFact,
  Sets,
  Where,
} from './fact-name.ts'
import type { Joined } from './joined.ts'
import type { Limit, Source } from './limit.ts'
import type { Many } from './many.ts'
import type { Offer } from './offer.ts'
import type { Remedy } from './remedy.ts'
import type { Seat } from './seat.ts'

export type { Facts, Where } from './fact-name.ts'

type One<T> = T extends readonly (infer U)[] ? U : T

/** Somebody does something. No act leaves an ending; without `to` the case stays where it is; acts by 'law' happen when a clock runs out or a document is served. */
type Act<Law extends string, Role, State, Ending, F extends Facts> = {
  readonly title: string
  readonly art: Citation<Law>
  readonly by: Many<Role | 'law'>
  readonly takes?: readonly (keyof F)[]
  readonly sets?: Sets<F>
  readonly where?: Where<F>
  /** May be done once in a case. */
  readonly once?: true
  /** May be done so many times in a case. */
  readonly times?: number
  /** How many officers must do it together. */
  readonly hands?: number
  /** Every officer who does it holds a certificate for enforcement (行政执法证) that is valid on the day, and for the field that an entry named by a fact tells. */
  readonly certified?: true | `${EntryFact<F> & string}.${string}`
  /** The entries of registers it lists, from which a later act draws by lot (名录). */
  readonly pools?: { readonly [K in PoolFact<F>]?: Pooling<F> }
  /** What it draws by lot (随机抽取): made by the system, repeatable by anybody. */
  readonly draws?: { readonly [K in DrawnFact<F>]?: Drawing<F> }
  /** Not lawful before this day, where a later text added it. */
  readonly inForce?: string
} & (
  | { readonly opens: State; readonly from?: never; readonly to?: never }
  | { readonly opens?: never; readonly from: Many<State>; readonly to: State | Ending }
  | { readonly opens?: never; readonly from: Many<State | Ending>; readonly to?: never }
)

/** Numbers facts may not go beyond: a number of the statute, another fact of the case (加处罚款不得超出罚款), or a number of an entry a fact names (裁量基准). */
type Bounds<F extends Facts> = {
  readonly [K in NumberFact<F>]?: number | NumberFact<F> | `${EntryFact<F> & string}.${string}`
}

/**
 * An act is unlawful where the facts are so, `told` and `untold` ones stand so, some number is `over` or `under` its bound,
 * none of `without` stands in the record (or `fewer` than so many), and `after` stands there (so many `times`);
 * with `since`, only what was done after the last such act counts. With `each`, the condition is held against every party
 * by itself whom `after` concerns: what that party said, and what was done by, for or without regard to it.
 */
interface Unlawful<Law extends string, F extends Facts, ActName> {
  readonly where?: Where<F>
  readonly over?: Bounds<F>
  readonly under?: Bounds<F>
  readonly told?: Many<keyof F>
  readonly untold?: Many<keyof F>
  readonly without?: Many<ActName>
  readonly fewer?: number
  readonly after?: Many<ActName>
  readonly times?: number
  readonly since?: Many<ActName>
  readonly each?: true
  /** Unlawful where fewer officers do it together. */
  readonly hands?: number
  /** The days on which the condition is in force, where the text that says so is older or younger than the edition. */
  readonly inForce?: string
  readonly until?: string
  readonly art: Citation<Law>
  readonly why: string
}
type Conditions<Law extends string, F extends Facts, A> = {
  readonly [K in keyof A]: {
    readonly unlawful?: readonly Unlawful<Law, F, keyof A>[]
    /** Not by an officer who did one of these acts in the case (审核、听证与调查分离). */
    readonly apart?: { readonly from: Many<keyof A>; readonly art: Citation<Law> }
    readonly begins?: Many<Beginning<F>>
    /** What it writes in registers. */
    readonly enters?: Many<Entering<F, keyof A>>
  }
}

type Acts = Readonly<Record<string, { readonly by: unknown }>>
type DoneByLaw<A extends Acts> = { [K in keyof A]: 'law' extends One<A[K]['by']> ? K : never }[keyof A]

/** A paper (文书) issued when an act is done. Unless it says what it `prints`, it prints what the act takes. */
interface Document<Party, F extends Facts, A extends Acts> {
  readonly title: string
  readonly on: Many<keyof A>
  readonly to: Many<Party>
  readonly prints?: readonly (keyof F)[]
  /** Number series (发文字号), such as `'复议决字'`. */
  readonly series?: string
  /** The periods in which its addressee may seek a remedy (救济途径), printed on it. */
  readonly remedies?: readonly Remedy[]
  /** What the law does once every addressee has been served. */
  readonly served?: DoneByLaw<A>
}
/** Time a clock leaves out: in a state, between two acts, or between two dates that were told. */
type Pause<Law extends string, State, ActName, F extends Facts> = { readonly art: Citation<Law> } & (
  | {
      readonly in: Many<State>
      readonly title?: never
      readonly since?: never
      readonly until?: never
      readonly dates?: never
    }
  | {
      readonly title: string
      readonly since: Many<ActName>
      readonly until: Many<ActName>
      readonly in?: never
      readonly dates?: never
    }
  | {
      readonly title: string
      /** The day it began and the day it ended (障碍发生、消除之日). */
      readonly dates: readonly [DateFact<F>, DateFact<F>]
      readonly in?: never
      readonly since?: never
      readonly until?: never
    }
)

/**
 * One sentence of law: since this, within this time, until that act.
 * When it runs out the law does the act in `otherwise`, or it `bars` acts; a floor `holds` acts back until it has run; with none, the duty is overdue.
 */
type Clock<Law extends string, Role, State, F extends Facts, ActName, ByLaw, DocumentName> = {
  readonly title: string
  readonly where?: Where<F>
  /** Time not counted (不计入). */
  readonly excluding?: readonly Pause<Law, State, ActName, F>[]
  /** Time in suspension (中止). */
  readonly suspending?: readonly Pause<Law, State, ActName, F>[]
  readonly extension?: { readonly act: ActName; readonly granted: NumberFact<F> }
  /** The papers on which its date is printed. */
  readonly toldIn?: Many<DocumentName>
  /** The procedure goes on without it: it may run after the case has ended (起诉期限). */
  readonly outlives?: true
} & (
  | { readonly limit: Limit | PerChoice<F>; readonly due?: never; readonly art?: never }
  | { readonly limit?: never; readonly due: DateFact<F>; readonly art: Citation<Law> }
  // A sentence that leaves its day to the paper (在规定期限内).
  | { readonly limit: Limit; readonly due: DateFact<F>; readonly art?: never }
) &
  (
    | {
        readonly since: Many<ActName>
        readonly served?: never
        readonly of?: never
        readonly sinceDate?: never
        readonly ahead?: never
        readonly following?: never
      }
    | {
        readonly served: Many<DocumentName>
        readonly of?: Many<Role>
        readonly since?: never
        readonly sinceDate?: never
        readonly ahead?: never
        readonly following?: never
      }
    | {
        /** A day that was told; of several, the last (自暂缓期限结束之日起). */
        readonly sinceDate: Many<DateFact<F>>
        readonly since?: never
        readonly served?: never
        readonly of?: never
        readonly ahead?: never
        readonly following?: never
      }
    | {
        readonly ahead: DateFact<F>
        readonly since?: never
        readonly served?: never
        readonly of?: never
        readonly sinceDate?: never
        readonly following?: never
      }
    | {
        /** The clock whose running out starts this one (期限届满之日起). */
        readonly following: string
        readonly since?: never
        readonly served?: never
        readonly of?: never
        readonly sinceDate?: never
        readonly ahead?: never
      }
  ) &
  (
    | {
        readonly until: Many<ActName>
        /** How often it must be done to meet the clock (每年至少两次). */
        readonly times?: number
        readonly otherwise?: ByLaw
        /** What the law does counts from the day the clock started (自收到之日起即为受理). */
        readonly retroactive?: true
        /** Acts that are barred once it has run out unmet. */
        readonly bars?: Many<ActName>
        /** Acts that may not be done before it has run out. */
        readonly holds?: Many<ActName>
      }
    | { readonly until?: never; readonly otherwise?: never; readonly bars: Many<ActName>; readonly holds?: never }
    | { readonly until?: never; readonly otherwise?: never; readonly bars?: never; readonly holds: Many<ActName> }
    | {
        readonly until?: never
        readonly otherwise?: never
        readonly bars?: never
        readonly holds?: never
        readonly lasts: true
      }
  )

/** A figure of the annual report (指标). */
type Indicator<F extends Facts, ActName, ClockName, Name> = { readonly title: string; readonly unit?: string } & (
  | {
      readonly count: Many<ActName>
      readonly by?: Many<Choice<F>>
      readonly where?: Where<F>
      readonly within?: Many<ClockName>
    }
  | { readonly standing: 'at start' | 'at end'; readonly by?: Many<Choice<F>> }
  // The days a clock took, or those the law allowed it.
  | { readonly average: ClockName; readonly allowed?: true }
  | { readonly sum: NumberFact<F>; readonly count: Many<ActName> }
  | { readonly share: Name; readonly of: Name }
)

/** What everyone may read of an ended case, and from when. */
interface Disclosure<F extends Facts, ActName, Ending, State, DocumentName, ClockName> {
  /** The fact that names what is published. */
  readonly headline?: keyof F
  readonly facts: readonly (keyof F)[]
  readonly on: Many<ActName>
  readonly limit?: Limit
  /** Facts only the office may read, not even the parties (内部意见). */
  readonly office?: readonly (keyof F)[]
  /** The endings with which what was published holds no longer (废止、失效). */
  readonly void?: Many<Ending>
  /** The table in which what was published is handed to others (双公示). */
  readonly exchange?: Exchange<keyof F, ActName, DocumentName, ClockName, State | Ending>
}

/**
 * Declares one edition of a statutory procedure. Each section may only use names that an earlier section declared:
 * words (parties, posts, states, endings, facts), acts, documents, clocks, disclosure and indicators.
 */
export function procedure<
  const Law extends string = never,
  const Party extends string = never,
  const Post extends string = never,
  const State extends string = never,
  const Ending extends string = never,
  const F extends Facts = Record<never, never>,
  const A extends Readonly<Record<string, Act<Law, Party | Post, State, Ending, F>>> = Record<never, never>,
  const D extends Readonly<Record<string, Document<Party, F, A>>> = Record<never, never>,
  const C extends Readonly<Record<string, Clock<Law, Party | Post, State, F, keyof A, DoneByLaw<A>, keyof D>>> = Record<
    never,
    never
  >,
  const I extends string = never,
>(definition: {
  readonly title: string
  readonly source: Source
  readonly otherLaws?: Readonly<Record<Law, string>>
  readonly parties: Readonly<Record<Party, string>>
  /** Parties who file and follow their cases on the portal; the words of all others an office takes down. */
  readonly public?: readonly NoInfer<Party>[]
  readonly offer?: Offer<NoInfer<keyof F>>
  /** The facts by which a case is called in lists (事由), in their order; unless told, who opened it and the gist of what was said. */
  readonly called?: readonly NoInfer<keyof F>[]
  readonly posts: Readonly<Record<Post, string>>
  /** Posts of another organ than the one that handles the case: of its government, its superior, or who oversees it. */
  readonly seats?: { readonly [P in NoInfer<Post>]?: Seat }
  readonly states: Readonly<Record<State, string>>
  readonly endings: Readonly<Record<Ending, string>>
  readonly facts: F
  /** The fact that names the organ handling the case (承办单位), where an act gives it to another, and the posts that sit there. */
  readonly handledBy?: { readonly fact: OrganFact<F>; readonly posts: readonly NoInfer<Post>[] }
  readonly acts: A & Conditions<Law, F, A>
  readonly documents: D
  readonly clocks: C & { readonly [K in keyof C]: { readonly following?: keyof C } }
  /** States in which what was sought is decided though the case goes on, each with how it came out: nobody waits for it any longer. */
  readonly settled?: { readonly [S in NoInfer<State>]?: string }
  /** Cases of other kinds this one may be linked to; where a link says so, the law acts once all cases under it have ended (并联事项全部办结). */
  readonly links?: Readonly<Record<string, string | Joined<keyof F, DoneByLaw<A>>>>
  readonly disclosure?: Disclosure<F, keyof A, NoInfer<Ending>, NoInfer<State>, keyof D, keyof C>
  readonly indicators: Readonly<Record<I, Indicator<F, keyof A, keyof C, NoInfer<I>>>>
  /** The series of the case number (案号). */
  readonly series: string
}) {
  return definition
}
