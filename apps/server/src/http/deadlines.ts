import { routes } from '@yifa/api'
import { addDays, type Day, type LedgerLine, reckon } from '@yifa/calendar'
import { articleText, type Limit } from '@yifa/kernel'
import { type LimitId, limits } from '@yifa/law'
import type { Desk, Web } from './desk.ts'
import { Told } from './problem.ts'

const isLimit = (id: string): id is LimitId => Object.hasOwn(limits, id)

interface Reckoned {
  readonly due: Day
  readonly provisional: boolean
  readonly ledger: readonly LedgerLine[]
}

const unusable = (problem: string): Told =>
  new Told(422, '填写内容有误', { errors: [{ path: 'limit', field: '期限编号', problem: `期限编号：${problem}` }] })

function yearly(on: Day, { yearly: day, excludesDay }: Limit & { yearly: string }): Reckoned {
  const inYear = (year: number): Day => addDays(`${year}-${day}`, excludesDay ? -1 : 0)
  const year = Number(on.slice(0, 4))
  const due = inYear(year) < on ? inYear(year + 1) : inYear(year)
  return { due, provisional: false, ledger: [{ date: due, counts: true, why: '每年的固定日期' }] }
}

function reckoned(limit: Limit, on: Day, { setting }: Desk): Reckoned {
  if (limit.yearly !== undefined) return yearly(on, { ...limit, yearly: limit.yearly })
  if (limit.within === undefined || (limit.direction !== 'after' && limit.direction !== 'before'))
    throw unusable('法律没有规定可以推算的时间')
  const { due, provisional, ledger } = reckon(setting.calendar, {
    from: on,
    within: limit.within,
    direction: limit.direction,
    roll: limit.roll,
    countsTrigger: limit.countsTrigger ?? false,
  })
  if (due === undefined) throw unusable('无从推算')
  return { due, provisional, ledger: ledger() }
}

const isNear = (on: string): boolean => on >= '1900-01-01' && on <= '2200-12-31'

/** Reckons any statutory period from a day. */
export function deadlineRoutes(app: Web, desk: Desk): void {
  app.openapi(routes.deadline, (c) => {
    const { limit: id, on } = c.req.valid('query')
    if (!isLimit(id)) throw unusable('没有这个编号')
    if (!isNear(on)) throw new Told(422, '填写内容有误', { detail: '起算日应在1900年至2200年之间' })
    const limit = limits[id]
    const { due, provisional, ledger } = reckoned(limit, on, desk)
    const { law, edition, title, art } = limit
    const lines = ledger.map(({ date, counts, why }) => ({ date, counts, why }))
    return c.json({ on, due, provisional, law, article: articleText(art), edition, title, ledger: lines }, 200)
  })
}
