import {
  type AnyDrawing,
  type AnyPooling,
  type CaseFile,
  type Drawn,
  dayOf,
  drawLots,
  drawnIn,
  type FactValues,
  groupSizes,
  lotMethod,
  type Pool,
  poolIn,
  shareOf,
} from '@yifa/kernel'
import { type StoredAct, sm3 } from '@yifa/record'
import type { CaseRoomDeps } from './deps.ts'

/** An act about to be done on a case, as far as lots are concerned. */
interface Drawing {
  readonly region: string
  readonly file: CaseFile
  readonly stored: readonly StoredAct[]
  readonly act: string
  readonly at: string
  readonly organ: string
  readonly facts: FactValues
}

const numberIn = (facts: FactValues, fact: PropertyKey | undefined): number => {
  const value = fact === undefined ? 0 : facts[String(fact)]
  return typeof value === 'number' ? value : 0
}

async function pooled(drawing: Drawing, rule: AnyPooling, { pool }: CaseRoomDeps): Promise<Pool> {
  const { region, file, at, organ, facts } = drawing
  const fits = Object.fromEntries(Object.entries(rule.fits ?? {}).map(([field, fact]) => [field, facts[String(fact)]]))
  return pool(region, {
    register: rule.from,
    day: dayOf(at),
    organ,
    fits,
    away: file.recusals.map(({ officer }) => officer),
    ...(rule.group === undefined ? {} : { group: rule.group }),
    ...(rule.certified === undefined ? {} : { certified: facts[String(rule.certified)] }),
  })
}

/** How many of which group, or for which lot of another draw. */
function quotasOf({ share, number, each }: AnyDrawing, from: Pool, facts: FactValues): Drawn['quotas'] {
  if (each !== undefined)
    return (drawnIn(facts, each)?.lots ?? []).map(({ key, title }) => ({
      number: numberIn(facts, number),
      for: key,
      forTitle: title,
    }))
  if (share === undefined) return [{ number: numberIn(facts, number) }]
  if (typeof share !== 'object') return [{ number: shareOf(from.candidates.length, numberIn(facts, share)) }]
  const sizes = groupSizes(from.candidates)
  return Object.entries(share).map(([group, fact]) => ({
    number: shareOf(sizes.get(group) ?? 0, numberIn(facts, fact)),
    group,
  }))
}

/** Everybody who was ever told to stand aside in the case, this act included. */
function asideOf({ aside }: AnyDrawing, { file, facts }: Drawing): Drawn['aside'] {
  if (aside === undefined) return []
  return [...file.done.map((one) => one.facts), facts].flatMap((told) => {
    const who = told[String(aside.who)]
    const from = aside.from === undefined ? undefined : told[String(aside.from)]
    return typeof who === 'string' ? [{ key: who, ...(typeof from === 'string' ? { for: from } : {}) }] : []
  })
}

/** The act that fixed a pool as it now stands: its number and its SM3. */
function fixedBy({ file, stored }: Drawing, fact: string): Pick<Drawn, 'seed' | 'pooled'> {
  const seq = file.done.findLast((one) => one.facts[fact] !== undefined)?.seq ?? 0
  return { seed: stored[seq - 1]?.hash ?? '', pooled: seq }
}

function drew(drawing: Drawing, rule: AnyDrawing): Drawn {
  const among = String(rule.among)
  const from = poolIn(drawing.facts, among)
  const fixed = fixedBy(drawing, among)
  const asked = {
    ...fixed,
    among,
    quotas: from === undefined ? [] : quotasOf(rule, from, drawing.facts),
    aside: asideOf(rule, drawing),
  }
  return { method: lotMethod, ...asked, lots: from === undefined ? [] : drawLots(from, asked, sm3) }
}

const counted = (counts: PropertyKey | undefined, number: number): FactValues =>
  counts === undefined ? {} : { [String(counts)]: number }

/**
 * What an act says with the pools it fixes and the lots it draws, which nobody can tell it. A rehearsal draws nothing,
 * so that nobody learns what would be drawn before it stands in the record.
 */
export async function withLots(drawing: Drawing, rehearsed: boolean, deps: CaseRoomDeps): Promise<FactValues> {
  const { pools = {}, draws = {} } = drawing.file.procedure.acts[drawing.act] ?? {}
  let made: FactValues = {}
  const all = (): Drawing => ({ ...drawing, facts: { ...drawing.file.facts, ...drawing.facts, ...made } })
  for (const [fact, rule] of Object.entries(pools)) {
    const found = await pooled(all(), rule, deps)
    made = { ...made, [fact]: found, ...counted(rule.counts, found.candidates.length) }
  }
  for (const [fact, rule] of Object.entries(draws)) {
    const found = drew(all(), rule)
    const lots = rehearsed ? [] : found.lots
    made = { ...made, [fact]: { ...found, lots }, ...counted(rule.counts, lots.length) }
  }
  return { ...drawing.facts, ...made }
}
