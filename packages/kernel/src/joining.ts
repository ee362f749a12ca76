import type { Day, Moment } from '@yifa/calendar'
import type { Procedure } from './any-procedure.ts'
import type { CaseFile } from './case-file.ts'
import { byLaw, dayOf, type Event } from './event.ts'
import { endOf, lawDoes } from './lapse.ts'
import { isPossible } from './lawful.ts'

/** The links whose cases the law waits for, each with the act it then does. */
export const joinedLinks = ({ links = {} }: Procedure): readonly (readonly [link: string, act: string])[] =>
  Object.entries(links).flatMap(([name, link]) =>
    typeof link === 'string' || link.joined === undefined ? [] : [[name, String(link.joined)] as const],
  )

/**
 * What the law does because every case under a link has ended, dated the day on which the last of them did. `endings`
 * tells the day on which a case ended, undefined while it goes on.
 */
export function joins(file: CaseFile, endings: (id: string) => Day | undefined, now: Moment): readonly Event[] {
  return joinedLinks(file.procedure).flatMap(([link, act]) => {
    const under = file.links.filter(({ kind }) => kind === link)
    const days = under.map(({ case: id }) => endings(id)).filter((day) => day !== undefined)
    const last = days.sort().at(-1)
    if (last === undefined || days.length < under.length || !isPossible(file, act, byLaw)) return []
    return [lawDoes(file, act, last < dayOf(now) ? endOf(last) : now, undefined)]
  })
}
