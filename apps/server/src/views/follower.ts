import { type Done, isPublic, many, meta } from '@yifa/kernel'
import type { Loaded } from '../cases/request.ts'
import { type Issue, issues, recipientsOf } from './documents.ts'

/** Who follows a case on the portal, and whether it was they who filed it. */
export interface Follower {
  readonly role: string
  readonly filed: boolean
}

/** The party who filed the case and holds its receipt. */
export const filer = ({ file }: Pick<Loaded, 'file'>): string => file.done[0]?.by ?? ''

/** The papers addressed to a party. */
export const papersOf = (loaded: Loaded, role: string): readonly Issue[] =>
  issues(loaded).filter((issue) => recipientsOf(loaded, issue).some((one) => one.role === role))

/** The parties who may follow a case they did not file: those who deal with the office on the portal, once a paper was issued to them. */
export const admitted = (loaded: Loaded): readonly string[] =>
  loaded.file.participants
    .filter(({ key, role }) => key === role && role !== filer(loaded) && isPublic(loaded.procedure, role))
    .map(({ role }) => role)
    .filter((role) => papersOf(loaded, role).length > 0)

/** What a follower may know of a case: all that a party may if they filed it, or else what they said and were told in papers. */
export interface Seen {
  readonly acts: readonly Done[]
  readonly isShown: (fact: string) => boolean
  readonly isRunning: (clock: string, party: string | undefined) => boolean
}

export function seenBy(loaded: Loaded, { role, filed }: Follower): Seen {
  const { file, procedure } = loaded
  if (filed)
    return { acts: file.done, isShown: () => true, isRunning: (_, party) => party === undefined || party === role }
  const papers = papersOf(loaded, role)
  const own = file.done.filter(({ by }) => by === role)
  const issuing = papers.map(({ act }) => act.seq)
  const told = papers.flatMap(({ rule, act }) => many(rule.prints ?? procedure.acts[act.act]?.takes).map(String))
  const shown = new Set([role, ...told, ...own.flatMap(({ facts }) => Object.keys(facts))])
  const documents = new Set(papers.map(({ document }) => document))
  const toldIn = (clock: string) => many(procedure.clocks[clock]?.toldIn).some((paper) => documents.has(String(paper)))
  const isOther = (fact: string) => meta(procedure.facts[fact]).party === true && fact !== role
  return {
    acts: file.done.filter((act) => act.by === role || issuing.includes(act.seq)),
    isShown: (fact) => shown.has(fact) && !isOther(fact),
    isRunning: (clock, party) => (party === undefined ? toldIn(clock) : party === role),
  }
}
