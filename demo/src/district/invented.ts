import type { ProcedureKey } from '@yifa/law'

/** A post somebody holds: a role in an organ, for all procedures or for some. */
export interface InventedPost {
  readonly organ: string
  readonly role: string
  readonly procedures?: readonly string[]
  /** The registers a registrar or keeper looks after; all but those of people unless told. */
  readonly registers?: readonly string[]
}

/** Somebody invented who works in the demonstration district. */
export interface Invented {
  readonly account: string
  readonly name: string
  /** The organ they belong to; a post may lie in another. */
  readonly organ: string
  /** What they are there for, as the accounts are listed. */
  readonly duty: string
  readonly posts: readonly InventedPost[]
}

/** The posts of one organ, by role, each for these procedures. */
export const posts = (
  organ: string,
  roles: Readonly<Record<string, readonly ProcedureKey[]>>,
): readonly InventedPost[] => Object.entries(roles).map(([role, procedures]) => ({ organ, role, procedures }))

export const member = (
  organ: string,
  account: string,
  name: string,
  duty: string,
  held: readonly InventedPost[],
): Invented => ({ organ, account, name, duty, posts: held })

export const holds = (
  { organ, role, procedures }: InventedPost,
  at: string,
  post: string,
  procedure: string,
): boolean => organ === at && role === post && (procedures === undefined || procedures.includes(procedure))
