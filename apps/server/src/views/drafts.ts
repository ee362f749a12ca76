import type { CaseView } from '@yifa/api'
import { actTitle, many, masked, type Proposal } from '@yifa/kernel'
import type { Loaded } from '../cases/request.ts'
import type { Sight } from './case-view.ts'
import type { Outlook } from './outlook.ts'

const moves = ['@endorse', '@return', '@withdraw'] as const
/** What becomes of a draft besides its signature. */
export type Move = (typeof moves)[number]

export const isMove = (verb: string): verb is Move => moves.some((move) => move === verb)

const proposerOf = ({ stored }: Loaded, { seq }: Proposal) => stored.find((one) => one.seq === seq)?.actor.officer

function hasEndorsed({ stored }: Loaded, { seq }: Proposal, officer: string): boolean {
  return stored.some(({ act, facts, actor }) => act === '@endorse' && facts['seq'] === seq && actor.officer === officer)
}

/** Who made a draft may take it back, who could sign it may return it, any other of the handling posts endorse it, once. */
export function movesOn(loaded: Loaded, draft: Proposal, { officer, roles, post }: Omit<Sight, 'masked'>): Move[] {
  if (post === undefined) return []
  if (proposerOf(loaded, draft) === officer) return ['@withdraw']
  const signs = many(loaded.procedure.acts[draft.act]?.by)
    .filter((role) => Object.hasOwn(loaded.procedure.posts, role))
    .some((role) => roles.includes(role))
  if (signs) return ['@return']
  return hasEndorsed(loaded, draft, officer) ? [] : ['@endorse']
}

/** The drafts of a case that wait for a signature. */
export function draftsOf(loaded: Loaded, sight: Sight, { names }: Outlook): CaseView['proposals'] {
  const { file, procedure } = loaded
  return file.proposals.map((one) => {
    const proposer = proposerOf(loaded, one)
    return {
      ...one,
      facts: { ...(sight.masked ? masked(procedure, one.facts) : one.facts) },
      actTitle: actTitle(procedure, one.act),
      ...(proposer === undefined ? {} : { proposedBy: names.officer(proposer) }),
      may: movesOn(loaded, one, sight),
    }
  })
}
