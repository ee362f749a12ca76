import type { Added, Duration } from '@yifa/calendar'
import type { Extension, Limit } from '@yifa/kernel'
import { Unusable } from '../terminal.ts'
import { citationOf } from './article.ts'
import { readDuration } from './date.ts'
import { spoken } from './speech.ts'

/** A length of time as it stands after extension: lengthened itself, or followed by what was added. */
export interface Lengthened {
  readonly within: Duration
  readonly added: readonly Added[]
}

const refuseUnit = (most: Duration, asked: readonly Duration[]): void => {
  const other = asked.find(({ unit }) => unit !== most.unit)
  if (other !== undefined)
    throw new Unusable(`--extend：该期限至多延长${spoken(most)}，单位不同的${spoken(other)}不能与之相加`)
}

const refuseExcess = (most: Duration, asked: readonly Duration[]): void => {
  const over = asked.find(({ length }) => length > most.length)
  if (over !== undefined) throw new Unusable(`--extend：该期限每次至多延长${spoken(most)}，${spoken(over)}超出`)
}

const inTotal = (within: Duration, most: Duration, asked: readonly Duration[]): Lengthened => {
  const length = asked.reduce((sum, each) => sum + each.length, within.length)
  if (length <= most.length) return { within: { length, unit: most.unit }, added: [] }
  throw new Unusable(`--extend：连同延长，自起算日起至多${spoken(most)}，${spoken({ length, unit: most.unit })}超出`)
}

const addedTo = (within: Duration, asked: readonly Duration[], why: string): Lengthened => ({
  within,
  added: asked.map((duration) => ({ duration, why })),
})

const byStatute = (within: Duration, { most, basis, by, times }: Extension, asked: readonly Duration[]): Lengthened => {
  if (asked.length > times) throw new Unusable(`--extend：该期限至多延长${times}次`)
  if (most === undefined) return addedTo(within, asked, by)
  refuseUnit(most, asked)
  if (basis === 'total') return inTotal(within, most, asked)
  refuseExcess(most, asked)
  return addedTo(within, asked, by)
}

/** Lengthens a time by what was granted, as far as the limit allows. Throws `Unusable` where it does not. */
export const lengthened = (within: Duration, texts: readonly string[], limit: Limit | undefined): Lengthened => {
  const asked = texts.map((text) => readDuration('--extend', text))
  if (asked.length === 0 || limit === undefined) return addedTo(within, asked, '经批准延长')
  if (limit.extension === undefined) throw new Unusable(`--extend：${citationOf(limit)}没有规定延长`)
  return byStatute(within, limit.extension, asked)
}
