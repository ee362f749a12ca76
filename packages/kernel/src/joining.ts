import type { Day, Moment } from '@yifa/calendar'
import type { Procedure } from './any-procedure.ts'
import type { CaseFile } from './case-file.ts'
import { byLaw, dayOf, type Event } from './event.ts'
import { endOf, lawDoes } from './lapse.ts'
import { isPossible } from './lawful.ts'

interface Waiting {
  readonly link: string
  readonly act: string
  readonly tells?: string
}

/** The links whose cases the law waits for, each with the act it then does. */
export const joinedLinks = ({ links = {} }: Procedure): readonly Waiting[] =>
  Object.entries(links).flatMap(([name, link]) =>
    typeof link === 'string'
      ? []
      : [
          {
            link: name,
            act: String(link.joined),
            ...(link.tells === undefined ? {} : { tells: String(link.tells) }),
          },
        ],
  )

/** How a case that was waited for came out. */
export interface Settled {
  readonly on: Day
  /** Its number, title and end in words. */
  readonly told: string
}

/**
 * What the law does because every case under a link has been settled, dated the day on which the last of them was.
 * `settled` tells how a case came out, undefined while it is undecided.
 */
export function joins(file: CaseFile, settled: (id: string) => Settled | undefined, now: Moment): readonly Event[] {
  return joinedLinks(file.procedure).flatMap(({ link, act, tells }) => {
    const under = file.links.filter(({ kind }) => kind === link)
    const found = under.map(({ case: id }) => settled(id)).filter((one) => one !== undefined)
    const last = found
      .map(({ on }) => on)
      .sort()
      .at(-1)
    if (last === undefined || found.length < under.length || !isPossible(file, act, byLaw)) return []
    const said = tells === undefined ? {} : { [tells]: found.map(({ told }) => told).join('\n') }
    return [lawDoes(file, act, last < dayOf(now) ? endOf(last) : now, undefined, said)]
  })
}
