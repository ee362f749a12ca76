import type { RecordLine } from '@yifa/api'
import { actTitle, citation, dayOf, isOfficeVerb, many, masked, officeVerbs, roleTitle } from '@yifa/kernel'
import type { StoredAct } from '@yifa/record'
import type { Loaded } from '../cases/request.ts'
import { type ShownFact, shownFacts } from './fact-text.ts'
import { officeFacts } from './office-facts.ts'
import type { Outlook } from './outlook.ts'

/** Which act corrected each act, and whether it voided it. */
function corrections(stored: readonly StoredAct[]): ReadonlyMap<number, { by: number; voided: boolean }> {
  const found = new Map<number, { by: number; voided: boolean }>()
  for (const { act, seq, facts } of stored) {
    if (act !== '@rectify') continue
    const change = officeVerbs['@rectify'].takes.parse(facts)
    found.set(change.seq, { by: seq, voided: change.void ?? false })
  }
  return found
}

function factsOf(loaded: Loaded, { act, facts }: StoredAct, outlook: Outlook, mask: boolean): ShownFact[] {
  if (isOfficeVerb(act)) return officeFacts(loaded, act, facts, outlook, mask)
  return shownFacts(loaded.procedure, mask ? masked(loaded.procedure, facts) : facts, outlook.names)
}

function articleOf({ procedure }: Loaded, { act, facts }: StoredAct, { methods }: Outlook): string | undefined {
  if (act === '@serve') return methods[String(facts['method'])]?.art
  const art = many(procedure.acts[act]?.art)
  return art.length === 0 ? undefined : citation(procedure, art)
}

/** Whom the actor stood in for, where the post was another's (代行). */
function stoodInFor({ actor, at }: StoredAct, { names }: Outlook): string | undefined {
  const { officer, organ, post: role } = actor
  if (officer === undefined || organ === undefined || role === undefined) return undefined
  return names.stoodInFor?.({ officer, organ, role }, dayOf(at))
}

/** The whole record of a case (全过程记录), line by line, with what later corrections made of each. */
export function recordLines(loaded: Loaded, outlook: Outlook, mask: boolean): RecordLine[] {
  const corrected = corrections(loaded.stored)
  return loaded.stored.map((stored) => {
    const article = articleOf(loaded, stored, outlook)
    const correction = corrected.get(stored.seq)
    const actingFor = stoodInFor(stored, outlook)
    return {
      seq: stored.seq,
      act: stored.act,
      title: actTitle(loaded.procedure, stored.act),
      by: stored.by,
      byTitle: roleTitle(loaded.procedure, stored.by),
      ...(stored.as === undefined ? {} : { as: stored.as }),
      at: stored.at,
      recordedAt: stored.recordedAt,
      ...(stored.actor.officer === undefined ? {} : { actorName: outlook.names.officer(stored.actor.officer) }),
      ...(stored.actor.with === undefined ? {} : { withNames: stored.actor.with.map(outlook.names.officer) }),
      ...(actingFor === undefined ? {} : { actingFor }),
      channel: stored.actor.channel,
      ...(article === undefined ? {} : { article }),
      facts: factsOf(loaded, stored, outlook, mask),
      ...(correction === undefined ? {} : { correctedBy: correction.by }),
      voided: correction?.voided ?? false,
      hash: stored.hash,
    }
  })
}
