import { addDays, type Moment } from '@yifa/calendar'
import type { Procedure } from './any-procedure.ts'
import { type CaseFile, hasEnded, type Setting } from './case-file.ts'
import { type ClockReading, clocks } from './clocks.ts'
import { endOf } from './lapse.ts'
import { leftOpen } from './lawful.ts'

/** That a post may go on with a case, by which acts and between which moments; those that move it on come first. */
export interface Turn {
  readonly post: string
  readonly acts: readonly string[]
  /** Only once this moment is past. */
  readonly after?: Moment
  /** This moment included. */
  readonly upto?: Moment
}

/** So many changes by mere passing of time are looked ahead to; what comes later waits for the next act. */
const changes = 12

const minuteAfter = (at: Moment): Moment => {
  const [day = '', time = ''] = at.split('T')
  const minute = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) + 1
  const pad = (part: number) => String(part).padStart(2, '0')
  return minute < 24 * 60 ? `${day}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}` : `${addDays(day, 1)}T00:00`
}

/** The clocks whose running out opens acts or closes them, and the last moments before later acts come into force. */
function changing({ acts, clocks: rules }: Procedure) {
  const own = Object.entries(rules).filter(([, { bars, holds, extension }]) => bars ?? holds ?? extension)
  const followed = Object.values(rules).flatMap(({ following }) => (following === undefined ? [] : [String(following)]))
  return {
    names: new Set([...own.map(([clock]) => clock), ...followed]),
    eves: Object.values(acts).flatMap(({ inForce }) => (inForce === undefined ? [] : [endOf(addDays(inForce, -1))])),
  }
}

/** The last moment before time alone opens or closes an act; undefined when it never does. */
const nextChange = (
  { names, eves }: ReturnType<typeof changing>,
  readings: readonly ClockReading[],
  at: Moment,
): Moment | undefined =>
  readings
    .filter(({ clock }) => names.has(clock))
    .flatMap(({ due, dueAt }) => (due === undefined ? [] : [dueAt ?? endOf(due)]))
    .concat(eves)
    .filter((end) => end >= at)
    .sort()
    .at(0)

function turnsAt(file: CaseFile, at: Moment, readings: readonly ClockReading[]): readonly Turn[] {
  const { acts: rules, posts } = file.procedure
  return Object.keys(posts).flatMap((post) => {
    const open = leftOpen(file, post, at, readings)
    const moving = open.filter((name) => rules[name]?.to !== undefined)
    const acts = [...moving, ...open.filter((name) => !moving.includes(name))]
    return acts.length > 0 ? [{ post, acts }] : []
  })
}

const sameActs = (a: Turn, b: Turn): boolean => a.post === b.post && a.acts.join() === b.acts.join()

/** A turn that goes on where another of the same post and acts ended is one with it. */
function joinedOn(found: readonly Turn[], next: Turn): readonly Turn[] {
  const before = found.find((one) => one.upto !== undefined && one.upto === next.after && sameActs(one, next))
  if (before === undefined) return [...found, next]
  const { upto: _, ...open } = before
  const joined = next.upto === undefined ? open : { ...open, upto: next.upto }
  return found.map((one) => (one === before ? joined : one))
}

/**
 * Which posts may go on with an open case from a moment onwards, as far as that is known without another act: a period
 * that holds acts back gives a turn when it has run, one that bars them takes it away.
 */
export function turns(file: CaseFile, now: Moment, setting: Setting): readonly Turn[] {
  if (file.state === undefined || hasEnded(file)) return []
  const dates = changing(file.procedure)
  let found: readonly Turn[] = []
  let after: Moment | undefined
  for (let change = 0; change <= changes; change += 1) {
    const at = after === undefined ? now : minuteAfter(after)
    const readings = clocks(file, at, setting)
    const upto = change < changes ? nextChange(dates, readings, at) : undefined
    const span = { ...(after === undefined ? {} : { after }), ...(upto === undefined ? {} : { upto }) }
    found = turnsAt(file, at, readings)
      .map((turn) => ({ ...turn, ...span }))
      .reduce(joinedOn, found)
    if (upto === undefined) return found
    after = upto
  }
  return found
}
