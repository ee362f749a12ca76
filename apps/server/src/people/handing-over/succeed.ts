import { randomUUID } from 'node:crypto'
import { dayOf } from '@yifa/kernel'
import { type Database, type Post, sm3 } from '@yifa/record'
import type { CaseRoom } from '../../cases/request.ts'
import { store } from '../../registers/change-entry.ts'
import type { Judged } from '../../registers/decide-changes.ts'
import { entryAppend } from '../../registers/entry-append.ts'
import type { RegisterDeps } from '../../registers/register-deps.ts'
import { batchLabel } from './batch-label.ts'
import { lyingWith, type Move, type Moved, moveCases } from './move-cases.ts'
import { type Planned, planned, problemsOf, type Succeeding } from './plan.ts'

export interface HandingOver {
  readonly database: Database
  readonly cases: CaseRoom
  readonly registers: RegisterDeps
}

export type SucceededOrNot =
  | ({ readonly ok: true; readonly batch: string } & Moved)
  | { readonly ok: false; readonly problem: string }

const isLawful = (one: Judged): one is Extract<Judged, { ok: true }> => one.ok

/** What the record of a case says of the handover; the batch stands in it, so that it can be taken back with it. */
export const remarkOf = ({ from, to, asked }: Succeeding, batch: string): string =>
  `交接：${from.name}不再任职，自${asked.day}起由${to.name}接办（批次 ${batch}）`

/** The move of cases that goes with a handover. */
export const moveOf = (succeeding: Succeeding, posts: readonly Post[], batch: string): Move => {
  const { place, who, from, to } = succeeding
  const { officer, post, organ } = who
  return {
    region: place.region,
    from: from.officer,
    to,
    posts,
    by: { officer, post, organ },
    remark: remarkOf(succeeding, batch),
  }
}

async function stored(succeeding: Succeeding, plans: readonly Planned[], registers: RegisterDeps, batch: string) {
  const { place, who, from, to, asked, reason } = succeeding
  const lawful = plans.flatMap(({ judged }) => judged.filter(isLawful))
  const entries = lawful.map((one) => entryAppend(place, one, who, registers))
  const file = batchLabel(asked.kind, from.name, to.name, asked.day)
  const made = {
    batch,
    file,
    hash: sm3(JSON.stringify({ from, to, asked })),
    officer: who.officer,
    reason,
    entered: plans.length,
    amended: 0,
    ended: asked.kind === 'handover' ? plans.length : 0,
  }
  return store(place, { entries, batch: made }, registers)
}

/**
 * Lets somebody take over or stand in: all appointments change together, or none. Cases go with a handover at once where
 * its day has come; otherwise `handoversDue` hands them on when it does.
 */
export async function succeed(
  succeeding: Succeeding,
  { database, cases, registers }: HandingOver,
): Promise<SucceededOrNot> {
  const { place, from, asked } = succeeding
  const plans = await planned(succeeding, database, registers)
  if (plans.length === 0) return { ok: false, problem: `${from.name}在${asked.day}没有登记册中的任职` }
  const [problem] = plans.flatMap(problemsOf)
  if (problem !== undefined) return { ok: false, problem }
  const posts = plans.map(({ post }) => post)
  const batch = randomUUID()
  const lying =
    asked.kind === 'handover'
      ? await lyingWith({ region: place.region, from: from.officer, posts }, { database, cases })
      : []
  const appended = await stored(succeeding, plans, registers, batch)
  if (!appended.ok) return { ok: false, problem: '任职刚刚又有变更，请重新核对' }
  const due = asked.day <= dayOf(registers.clockwork.now())
  const moved = due
    ? await moveCases(moveOf(succeeding, posts, batch), lying, { database, cases })
    : { moved: 0, left: [] }
  return { ok: true, batch, ...moved }
}
