import { type Event, many, type Procedure } from '@yifa/kernel'
import type { NumberRequest, NumberVoid, StoredAct } from '@yifa/record'

/** A series as the register of numbers keeps it: each organ counts its own. */
export const seriesOf = (mark: string, series: string): string => `${mark}${series}`

const request = (mark: string, series: string, at: string): NumberRequest => {
  const year = Number(at.slice(0, 4))
  const name = seriesOf(mark, series)
  return { series: name, year, text: (n) => `${name}〔${year}〕${n}号` }
}

/**
 * The numbers an act asks for: the case number when it opens the case, and one for each numbered document it issues.
 * A document of the case's own series bears the case number and asks for none.
 */
export function numbersFor(procedure: Procedure, { act, at }: Event, mark: string): readonly NumberRequest[] {
  const own = procedure.acts[act]?.opens === undefined ? [] : [request(mark, procedure.series, at)]
  const documents = Object.values(procedure.documents)
    .filter(
      ({ on, series }) => series !== undefined && series !== procedure.series && many(on).map(String).includes(act),
    )
    .map(({ series = '' }) => request(mark, series, at))
  return [...own, ...documents]
}

/** The numbers that become void with the act that a correction voids. */
export function voidsBy({ act, facts }: Event, stored: readonly StoredAct[]): readonly NumberVoid[] {
  if (act !== '@rectify' || facts['void'] !== true) return []
  const gone = stored.find(({ seq }) => seq === facts['seq'])
  return (gone?.numbers ?? []).map(({ series, year, n }) => ({ series, year, n }))
}
