import type * as z from 'zod'
import type { Many } from '../many.ts'
import type { Facts, Where } from '../procedure.ts'

type Plain<S> = S extends z.ZodOptional<infer I> ? Plain<I> : S extends z.ZodDefault<infer I> ? Plain<I> : S
type FieldOf<F extends Facts, Wanted> = { [K in keyof F]: Plain<F[K]> extends Wanted ? K : never }[keyof F]
type DateField<F extends Facts> = FieldOf<F, z.ZodISODate>
type ChoiceField<F extends Facts> = FieldOf<F, z.ZodEnum>
type NumberField<F extends Facts> = { [K in keyof F]: NonNullable<z.output<F[K]>> extends number ? K : never }[keyof F]
type Bounds<F extends Facts> = { readonly [K in NumberField<F>]?: number | NumberField<F> }
type TextField<F extends Facts> = { [K in keyof F]: z.output<F[K]> extends string ? K : never }[keyof F]
type EntryField<F extends Facts> = {
  [K in keyof F]: NonNullable<z.output<F[K]>> extends z.core.$brand<'entry'> ? K : never
}[keyof F]
type OrganField<F extends Facts> = {
  [K in keyof F]: NonNullable<z.output<F[K]>> extends z.core.$brand<'organ'> ? K : never
}[keyof F]

/** How a change reaches the register: entered, amended, ended, or undone; counted by these names. */
export type ChangeKind = 'enter' | 'amend' | 'end' | 'cancel'

/**
 * What is wrong with an entry whose fields stand so: shown where it stands, and with `blocks` no case may use the
 * entry; with `refuses` nobody may enter or amend it so.
 * Some of `untold` is missing, `none` of these is told, a number lies `over` or `under` its bound (a number or another field), all `past` days are
 * over (期限已过). `names` finds in texts the names of entries that another register holds (已取消的证明).
 */
interface Flag<F extends Facts> {
  readonly where?: Where<F>
  readonly told?: Many<keyof F>
  readonly untold?: Many<keyof F>
  readonly none?: readonly (keyof F)[]
  readonly over?: Bounds<F>
  readonly under?: Bounds<F>
  readonly past?: Many<DateField<F>>
  readonly names?: { readonly register: string; readonly in: Many<keyof F> }
  readonly blocks?: true
  readonly refuses?: true
  readonly art?: string
  readonly why: string
}

/**
 * A figure of a register: entries in force at the end of a period, or changes within it; how many, what a number field of
 * theirs adds up to, or with `distinct` how many different values a field has among them (涉及多少个部门; of a list, every
 * value by itself). Or the share one figure has of another.
 */
type RegisterIndicator<F extends Facts, Name> = { readonly title: string; readonly unit?: string } & (
  | ({ readonly by?: Many<ChoiceField<F>>; readonly where?: Where<F>; readonly share?: never; readonly of?: never } & (
      | { readonly standing: 'at end'; readonly count?: never }
      | { readonly count: Many<ChangeKind>; readonly standing?: never }
    ) &
      (
        | { readonly sum?: NumberField<F>; readonly distinct?: never }
        | { readonly distinct: keyof F; readonly sum?: never; readonly by?: never }
      ))
  | {
      readonly share: Name
      readonly of: Name
      readonly by?: never
      readonly where?: never
      readonly standing?: never
      readonly count?: never
      readonly sum?: never
      readonly distinct?: never
    }
)

/**
 * Declares a register (登记册、清单、台账): a list whose entries each have a history. What stood on any day, who changed
 * it, on which basis and why is kept for good; an entry ends, it is never deleted.
 */
export function register<const F extends Facts, const I extends string = never>(definition: {
  readonly title: string
  /** What one entry is called: 事项、执法人员、文件. */
  readonly entry: string
  /** One sentence for whoever opens the list. */
  readonly about: string
  /** The text that asks for the list, cited by article. */
  readonly basis?: string
  /** What entries are counted in; 项 unless told. */
  readonly unit?: string
  readonly fields: F
  /** Tells an entry from all others, for good. */
  readonly key: TextField<F>
  readonly name: TextField<F>
  /** The organ whose entry it is. */
  readonly organ?: OrganField<F>
  /**
   * Who changes it: the organ whose entry it is, or only who keeps the register (主管机关); with `approved` a change of an
   * organ takes effect once the keeper has approved it.
   */
  readonly kept: { readonly by: 'keeper' } | { readonly by: 'organ'; readonly approved?: true }
  /** What everybody may read; nothing unless told. */
  readonly public?: 'all' | readonly (keyof F)[]
  /** The last day of an entry, if nobody ends it before; `remind` days ahead it is on the wall of what expires. */
  readonly expires?: { readonly on: DateField<F>; readonly remind: number }
  /** The field that names whom an entry certifies to enforce the law (行政执法证): an officer, or an entry that names one; the one that lists the fields it covers; and which entries do, all unless told. */
  readonly certifies?: { readonly holder: keyof F; readonly fields?: keyof F; readonly where?: Where<F> }
  /** Pairs of dates or numbers of which the second must not come before the first, or be less (有效期起止，承诺时限和法定时限). */
  readonly ascending?: readonly (readonly [DateField<F>, DateField<F>] | readonly [NumberField<F>, NumberField<F>])[]
  /** Fields whose values together no two entries in force may share. */
  readonly unique?: readonly (readonly (keyof F)[])[]
  /** The field that names the entry above: entries form a tree in which none comes round to itself (机构树). */
  readonly tree?: EntryField<F>
  /** Fields that name entries of this register, `register.field`: none ends while another in force names it there (下级机构、在任人员). */
  readonly heldBy?: readonly `${string}.${string}`[]
  /** The field that names the officer an entry is about, who has no hand in any change of it (回避). */
  readonly notBy?: TextField<F>
  /** Entries with the same `same` may not on one day name, in `by`, entries of which one says in its field `says` that they do not go together (不相容岗位). */
  readonly notTogether?: { readonly same: TextField<F>; readonly by: EntryField<F>; readonly says: string }
  readonly flags?: readonly Flag<F>[]
  readonly indicators: Readonly<Record<I, RegisterIndicator<F, NoInfer<I>>>>
  /** Other headings under which imported tables call a field. */
  readonly columns?: { readonly [K in keyof F]?: Many<string> }
}) {
  return definition
}

/** What the value of a field of a register is. */
export type EntryFields<R extends { readonly fields: Facts }> = z.output<
  z.ZodObject<{ -readonly [K in keyof R['fields']]: R['fields'][K] }>
>
