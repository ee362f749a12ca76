import type { Moment } from '@yifa/calendar'
import {
  type Attempt,
  type CaseFile,
  decide,
  type Event,
  lapses,
  type Refusal,
  replay,
  type Setting,
} from '@yifa/kernel'
import { electronicServices } from './electronic-service.ts'

/** What would enter the record, in its order, and the case after it. */
export interface Plan {
  readonly events: readonly Event[]
  /** Where among them the act itself stands. */
  readonly own: number
  readonly file: CaseFile
}

export const extended = (file: CaseFile, events: readonly Event[], setting: Setting): CaseFile =>
  events.length === 0 ? file : replay(file.procedure, [...file.events, ...events], setting)

/**
 * An act with all that belongs to it: first what the law had done before it, then the act, then the services that happen
 * by themselves and what the law has done since.
 */
export function plan(
  file: CaseFile,
  name: string,
  attempt: Attempt<unknown>,
  now: Moment,
  setting: Setting,
): Plan | { readonly refusal: Refusal } {
  const before = lapses(file, attempt.at < now ? attempt.at : now, setting)
  const standing = extended(file, before, setting)
  const outcome = decide(standing, name, attempt, now, setting)
  if (!outcome.ok) return { refusal: outcome.refusal }
  return { ...followed(file, standing, [...before, outcome.event], outcome.event, now, setting), own: before.length }
}

/** The same with more that belongs to the act, entered right after it. */
export function joined({ events, own, file }: Plan, more: readonly Event[], setting: Setting): Plan {
  if (more.length === 0) return { events, own, file }
  const before = file.events.length - events.length
  const all = [...events.slice(0, own + 1), ...more, ...events.slice(own + 1)]
  return { events: all, own, file: replay(file.procedure, [...file.events.slice(0, before), ...all], setting) }
}

function followed(
  file: CaseFile,
  standing: CaseFile,
  events: readonly Event[],
  done: Event,
  now: Moment,
  setting: Setting,
): Omit<Plan, 'own'> {
  const after = extended(standing, [done], setting)
  const services = electronicServices(after, done)
  const served = extended(after, services, setting)
  const later = lapses(served, now, setting)
  return {
    events: [...events, ...services, ...later],
    file: extended(file, [...events, ...services, ...later], setting),
  }
}
