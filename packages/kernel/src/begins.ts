import type { DrawnFact, Facts, Where } from './fact-name.ts'

/**
 * An act that opens a case of another procedure, under this procedure's `link`, and what that case's opening act is told:
 * its fact from one of this case's, or a value that is always the same. With `where`, only if the facts are so. One act may
 * open several (并联审批); of those of one procedure each goes by a name and a title of its own.
 */
export interface Beginning<F extends Facts> {
  readonly procedure: string
  readonly act: string
  readonly link: string
  readonly carries: Readonly<Record<string, keyof F>>
  /** One case for every lot that was drawn, its `party` the entry drawn, its fact under `team` those drawn for it. */
  readonly each?: {
    readonly of: DrawnFact<F>
    readonly party: string
    readonly team?: { readonly of: DrawnFact<F>; readonly fact: string }
  }
  readonly tells?: Readonly<Record<string, string>>
  readonly where?: Where<F>
  readonly name?: string
  readonly title?: string
}
