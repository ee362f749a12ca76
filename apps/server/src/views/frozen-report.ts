import { type Figure, type Happened, many, type Procedure } from '@yifa/kernel'
import * as z from 'zod'
import { figureGroup } from './figure-view.ts'

const part = z.object({ key: z.string(), title: z.string(), value: z.number(), cases: z.array(z.string()) })
const figure = z.object({
  indicator: z.string(),
  title: z.string(),
  unit: z.string(),
  value: z.number().nullable(),
  cases: z.array(z.string()),
  parts: z.array(part),
})
const group = z.object({ procedure: z.string(), edition: z.string(), title: z.string(), figures: z.array(figure) })

/** A yearly report as it is frozen: every figure with the ids of the cases behind it. */
export const reportModel = z.object({
  region: z.string(),
  title: z.string(),
  year: z.int(),
  from: z.string(),
  to: z.string(),
  demonstration: z.boolean(),
  groups: z.array(group),
})
export type ReportModel = z.infer<typeof reportModel>

/** What happened under one procedure in a year, and the figures counted from it. */
export interface Counted {
  readonly key: string
  readonly procedure: Procedure
  readonly happened: Happened
  readonly figures: Readonly<Record<string, Figure>>
}

/** The figures of a procedure with the cases behind them. */
export function frozenGroup({ key, procedure, figures }: Counted): ReportModel['groups'][number] {
  const { figures: views, title } = figureGroup(key, procedure, figures)
  return {
    procedure: key,
    edition: procedure.source.edition,
    title,
    figures: views.map(({ indicator, title: name, unit, value, parts }) => ({
      indicator,
      title: name,
      unit,
      value,
      cases: [...new Set(figures[indicator]?.cases)],
      parts: parts.map((one) => ({ ...one, cases: [...(figures[indicator]?.parts?.[one.key]?.cases ?? [])] })),
    })),
  }
}

/** A case leaves the year's work when an act brings it to an ending. */
const ends = (procedure: Procedure, act: string): boolean => {
  const to = procedure.acts[act]?.to
  return to !== undefined && Object.hasOwn(procedure.endings, to)
}

/** What was pending and what came in must be what was finished and what is pending still (上年结转 + 新收 = 办结 + 结转下年). */
function imbalance({ procedure, happened }: Counted): readonly string[] {
  const { atStart, atEnd, tallies } = happened
  const opened = tallies.filter(({ act }) => procedure.acts[act]?.opens !== undefined).length
  const ended = tallies.filter(({ act }) => ends(procedure, act)).length
  if (atStart.length + opened === ended + atEnd.length) return []
  const sum = `上年结转${atStart.length}件＋新收${opened}件≠办结${ended}件＋结转下年${atEnd.length}件`
  return [`${procedure.title}：${sum}`]
}

/** The parts of a count must come to the whole. */
function uneven({ procedure, figures }: Counted): readonly string[] {
  return Object.entries(figures).flatMap(([indicator, { title, value, parts }]) => {
    if (parts === undefined || many(procedure.indicators[indicator]?.by).length === 0) return []
    const sum = Object.values(parts).reduce((total, one) => total + one.value, 0)
    return sum === value ? [] : [`${procedure.title}：${title}的各分项合计${sum}，总数${value ?? '无'}`]
  })
}

/** Which identities the figures break, in words; none when the report is sound. */
export const problemsOf = (all: readonly Counted[]): string[] =>
  all.flatMap((counted) => [...imbalance(counted), ...uneven(counted)])
