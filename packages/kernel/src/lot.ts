import * as z from 'zod'
import type { AnyAct } from './any-procedure.ts'
import type { FactValues } from './event.ts'

declare module 'zod' {
  interface GlobalMeta {
    /** Who or what may be drawn by lot (名录). */
    pool?: true
    /** What was drawn by lot (抽取结果). */
    drawn?: true
  }
}

/** How lots are drawn; another way of drawing gets another name, and what was drawn before keeps its own. */
export const lotMethod = 'sm3-rank-1'

/** The most entries one pool may hold. */
export const poolBound = 20_000

const candidate = z.strictObject({ key: z.string(), title: z.string(), group: z.string().optional() })

/** Entries of a register from which lots are drawn, in the order of their keys, and those that were passed over, each with the reason. */
export const poolSchema = z.strictObject({
  register: z.string(),
  on: z.iso.date(),
  candidates: z.array(candidate).max(poolBound),
  passed: z.array(z.strictObject({ key: z.string(), title: z.string(), why: z.string() })),
})
export type Pool = z.output<typeof poolSchema>

const target = { for: z.string().optional(), forTitle: z.string().optional() }
const quota = z.strictObject({ number: z.int().nonnegative(), group: z.string().optional(), ...target })

/** What was drawn, and all that is needed beside the pool to draw it again. */
export const drawnSchema = z.strictObject({
  method: z.string(),
  /** The SM3 of the act that fixed the pool: nobody knew it before, nobody can change it after. */
  seed: z.string(),
  /** The fact that is the pool, and the number of the act in the record that fixed it. */
  among: z.string(),
  pooled: z.int().nonnegative(),
  quotas: z.array(quota),
  aside: z.array(z.strictObject({ key: z.string(), for: z.string().optional() })),
  lots: z.array(candidate.extend(target)),
})
export type Drawn = z.output<typeof drawnSchema>
export type Lot = Drawn['lots'][number]

/** Entries of a register from which an act of the case draws by lot. */
export const pool = (title: string) => poolSchema.brand<'pool'>().meta({ title, pool: true })

/** What an act of the case draws by lot. */
export const drawn = (title: string) => drawnSchema.brand<'drawn'>().meta({ title, drawn: true })

/** Tells SM3 of a text in 64 hexadecimal digits; a room that may not reckon it is given it. */
export type Digest = (text: string) => string

type Asked = Pick<Drawn, 'seed' | 'quotas' | 'aside'>

/**
 * Draws lots: for every quota the candidates of its group, in the order of SM3 of seed, whom they are drawn for and key;
 * the first so many are drawn. Whoever stands aside is left out and the next moves up; nobody else changes.
 */
export function drawLots(
  { candidates }: Pick<Pool, 'candidates'>,
  { seed, quotas, aside }: Asked,
  digest: Digest,
): Lot[] {
  return quotas.flatMap(({ number, group, for: whom, forTitle }) => {
    const away = new Set(aside.filter((one) => one.for === undefined || one.for === whom).map(({ key }) => key))
    return candidates
      .filter((one) => (group === undefined || one.group === group) && !away.has(one.key))
      .map((one) => ({ one, rank: digest([seed, whom ?? '', one.key].join('\n')) }))
      .sort((a, b) => (a.rank < b.rank ? -1 : 1))
      .slice(0, number)
      .map(({ one }) =>
        whom === undefined ? one : { ...one, for: whom, ...(forTitle === undefined ? {} : { forTitle }) },
      )
  })
}

/** Why a draw is not what its pool and the SM3 of the act that fixed it come to; undefined where it is. */
export function drawFault(
  from: Pick<Pool, 'candidates'> | undefined,
  fixedAs: string | undefined,
  made: Drawn,
  digest: Digest,
): string | undefined {
  if (made.method !== lotMethod) return `不认识抽取方法“${made.method}”`
  if (from === undefined) return `第${made.pooled}条记录没有名录`
  if (fixedAs !== undefined && fixedAs !== made.seed) return `种子不是第${made.pooled}条记录的摘要`
  const said = (lots: readonly Lot[]) => JSON.stringify(lots.map((lot) => [lot.key, lot.for ?? '']))
  return said(drawLots(from, made, digest)) === said(made.lots) ? undefined : '重新抽取的结果与记录不同'
}

/** The share of a group in percent as a number of lots; whatever is above nothing draws at least one. */
export const shareOf = (candidates: number, percent: number): number =>
  Math.min(candidates, Math.ceil((candidates * percent) / 100))

/** How many of each group stand among some. */
export const groupSizes = (all: readonly { readonly group?: string | undefined }[]): ReadonlyMap<string, number> => {
  const sizes = new Map<string, number>()
  for (const { group = '' } of all) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  return sizes
}

/** The facts of an act that nobody tells because the draw makes them. */
export const madeFacts = ({ pools = {}, draws = {} }: Pick<AnyAct, 'pools' | 'draws'>): readonly string[] => [
  ...Object.keys(pools),
  ...Object.keys(draws),
  ...[...Object.values(pools), ...Object.values(draws)].flatMap(({ counts }) =>
    counts === undefined ? [] : [String(counts)],
  ),
]

/** All facts an act puts on the case: those it is told and those it makes; not those it sets. */
export const factsSaid = (act: Pick<AnyAct, 'takes' | 'pools' | 'draws'>): readonly string[] => [
  ...(act.takes ?? []).map(String),
  ...madeFacts(act),
]

/** A pool among facts. */
export const poolIn = (facts: FactValues, fact: PropertyKey): Pool | undefined =>
  poolSchema.safeParse(facts[String(fact)]).data

/** What was drawn, among facts. */
export const drawnIn = (facts: FactValues, fact: PropertyKey): Drawn | undefined =>
  drawnSchema.safeParse(facts[String(fact)]).data
