import type * as z from 'zod'
import type { Limit } from './limit.ts'
import type { Many } from './many.ts'

export type Facts = Readonly<Record<string, z.ZodType>>

export type Plain<S> = S extends z.ZodOptional<infer I> ? Plain<I> : S extends z.ZodDefault<infer I> ? Plain<I> : S
export type DateFact<F extends Facts> = { [K in keyof F]: Plain<F[K]> extends z.ZodISODate ? K : never }[keyof F]
export type NumberFact<F extends Facts> = {
  [K in keyof F]: NonNullable<z.output<F[K]>> extends number ? K : never
}[keyof F]
export type OrganFact<F extends Facts> = {
  [K in keyof F]: z.output<F[K]> extends z.core.$brand<'organ'> ? K : never
}[keyof F]
export type EntryFact<F extends Facts> = {
  [K in keyof F]: NonNullable<z.output<F[K]>> extends z.core.$brand<'entry'> ? K : never
}[keyof F]
export type PoolFact<F extends Facts> = {
  [K in keyof F]: z.output<F[K]> extends z.core.$brand<'pool'> ? K : never
}[keyof F]
export type DrawnFact<F extends Facts> = {
  [K in keyof F]: z.output<F[K]> extends z.core.$brand<'drawn'> ? K : never
}[keyof F]
export type Choice<F extends Facts> = {
  [K in keyof F]: Plain<F[K]> extends z.ZodEnum ? K : never
}[keyof F]
export type ChoiceValue<S extends z.ZodType> = NonNullable<z.output<S>>
export type Where<F extends Facts> = { readonly [K in Choice<F>]?: Many<ChoiceValue<F[K]>> }
export type Sets<F extends Facts> = { readonly [K in Choice<F>]?: ChoiceValue<F[K]> }
export type PerChoice<F extends Facts> = {
  [K in Choice<F>]: { readonly [J in K]: Readonly<Record<ChoiceValue<F[J]> & string, Limit>> }
}[Choice<F>]
