import type { Limit } from './limit.ts'
import type { Many } from './many.ts'

/**
 * The procedure in which a remedy is sought: its act, the link under which its case refers to the one contested, and what
 * its form is told of the decision.
 */
export interface Recourse {
  readonly procedure: string
  readonly act: string
  readonly link: string
  readonly tells: Readonly<Record<string, 'paper' | 'organ' | 'addressee' | 'issued on' | 'served on'>>
}

/** A way to contest a decision; `where` says for which decisions it is told. */
export interface Remedy {
  readonly title: string
  readonly before: string
  readonly limit: Limit
  readonly where?: Readonly<Record<string, Many<string>>>
  /** Where it is sought in this system itself. */
  readonly recourse?: Recourse
}
