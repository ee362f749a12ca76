import { type Day, dayOf, type Moment, type Period } from '@yifa/calendar'
import type { Limit } from '@yifa/kernel'
import { Unusable } from '../terminal.ts'
import { readDayOrMoment, readDuration } from './date.ts'
import { lengthened } from './extension.ts'
import { limitOf, refuseTimeless } from './limit.ts'
import type { Answers } from './options.ts'
import { readPauses } from './pause.ts'

/** What is to be reckoned: a period from a day, or a fixed day of the year. */
export interface Question {
  readonly on: Day | Moment
  readonly limit: Limit | undefined
  readonly asked: Period | { readonly yearly: string; readonly excludesDay: boolean }
}

const refuseContradiction = ({ limit, within, backward, extend, exclude, suspend }: Answers): void => {
  if (limit !== undefined && within !== undefined)
    throw new Unusable('--limit 与 --within 不能同时给出：法定期限的时间由条文规定')
  if (limit === undefined && within === undefined)
    throw new Unusable('须给出 --limit（法定期限的编号）或者 --within（时间）')
  if (!backward) return
  if (limit !== undefined) throw new Unusable('--backward 与 --limit 不能同时给出：法定期限的方向由条文规定')
  if (extend !== undefined) throw new Unusable('--backward 与 --extend 不能同时给出：往回数的期限没有延长')
  if (exclude !== undefined || suspend !== undefined)
    throw new Unusable('--backward 与 --exclude、--suspend 不能同时给出：往回数的期限没有扣除和中止')
}

const refusePauses = ({ exclude, suspend }: Answers, why: string): void => {
  if (exclude !== undefined) throw new Unusable(`--exclude：${why}，没有扣除`)
  if (suspend !== undefined) throw new Unusable(`--suspend：${why}，没有中止`)
}

const forwards = (answers: Answers, on: Day | Moment, limit: Limit | undefined): Period => {
  const plain = limit?.within ?? readDuration('--within', answers.within ?? '')
  const { within, added } = lengthened(plain, answers.extend ?? [], limit)
  return {
    from: on,
    within,
    added,
    roll: limit?.roll ?? (answers['no-roll'] ? 'none' : 'next'),
    pauses: readPauses(answers.exclude ?? [], answers.suspend ?? [], dayOf(on)),
  }
}

const backwards = (answers: Answers, on: Day | Moment, limit: Limit | undefined): Period => ({
  from: on,
  within: limit?.within ?? readDuration('--within', answers.within ?? ''),
  direction: 'before',
  countsTrigger: limit?.countsTrigger ?? false,
})

const asked = (answers: Answers, on: Day | Moment, limit: Limit | undefined): Question['asked'] => {
  if (limit?.direction !== 'calendar' && limit?.direction !== 'before')
    return answers.backward ? backwards(answers, on, limit) : forwards(answers, on, limit)
  refusePauses(answers, limit.direction === 'before' ? '往回数的期限' : '固定日期的期限')
  lengthened({ length: 0, unit: 'day' }, answers.extend ?? [], limit)
  if (limit.yearly === undefined) return backwards(answers, on, limit)
  return { yearly: limit.yearly, excludesDay: limit.excludesDay ?? false }
}

/** Reads the options into a question. Throws `Unusable` when one is missing, impossible or contradicts another. */
export const question = (answers: Answers): Question => {
  refuseContradiction(answers)
  const limit = answers.limit === undefined ? undefined : limitOf(answers.limit)
  if (limit !== undefined) refuseTimeless(limit)
  if (answers.on === undefined)
    throw new Unusable(
      `缺少 --on：${limit === undefined ? '起算之日' : `“${limit.trigger}”之日`}，例如 --on 2026-03-02`,
    )
  const on = readDayOrMoment('--on', answers.on)
  return { on, limit, asked: asked(answers, on, limit) }
}
