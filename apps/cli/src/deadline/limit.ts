import type { Limit } from '@yifa/kernel'
import { type LimitId, limits } from '@yifa/law'
import { distance } from 'fastest-levenshtein'
import { Unusable } from '../terminal.ts'
import { citationOf } from './article.ts'

const isLimitId = (id: string): id is LimitId => Object.hasOwn(limits, id)

const nearest = (id: string): readonly string[] => {
  const far = (known: string): number => (known.includes(id) || id.includes(known) ? 0 : distance(id, known))
  return Object.keys(limits)
    .toSorted((a, b) => far(a) - far(b))
    .slice(0, 5)
}

/** The limit of an id. Throws `Unusable` with the nearest ids when there is none. */
export const limitOf = (id: string): Limit => {
  if (isLimitId(id)) return limits[id]
  throw new Unusable(`--limit：没有编号为 ${id} 的期限；相近的有 ${nearest(id).join('、')}`)
}

/** Refuses a limit that is no length of time from a day. */
export const refuseTimeless = (limit: Limit): void => {
  const { direction, within, yearly } = limit
  const where = `--limit：${citationOf(limit)}`
  if (direction === 'quota') throw new Unusable(`${where}规定的是数额，不是期限`)
  if (direction === 'rate') throw new Unusable(`${where}按日累计，不是期限`)
  if (direction === 'calendar' && yearly === undefined) throw new Unusable(`${where}每年一次，没有规定日期`)
  if (direction !== 'calendar' && within === undefined)
    throw new Unusable(`${where}没有规定天数，以文书或者地方规定为准；天数已定的，用 --within 推算`)
}
