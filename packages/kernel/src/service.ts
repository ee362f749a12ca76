import { type Calendar, type Day, reckon } from '@yifa/calendar'
import type { Limit } from './limit.ts'

/** One way of serving a document (送达方式) and when it takes effect. */
export interface ServiceMethod {
  readonly title: string
  readonly art: string
  /** What proves it (送达证明). */
  readonly proof: string
  /** Service by announcement takes effect when this has run; each limit for the announcements made while it was in force. */
  readonly after?: readonly Limit[]
}
export type ServiceMethods = Readonly<Record<string, ServiceMethod>>

/** One document served on one addressee. */
export interface Served {
  readonly document: string
  readonly recipient: string
  readonly method: string
  readonly on: Day
  /** The day it counts as served. */
  readonly effective: Day
}

/** The day on which a service counts as done: at once, or when the announcement period has run. */
export function effectiveDay(method: ServiceMethod | undefined, on: Day, calendar: Calendar): Day {
  const limit = method?.after?.find(({ inForce, until }) => on >= inForce && (until === undefined || on <= until))
  if (!limit?.within) return on
  return reckon(calendar, { from: on, within: limit.within, roll: limit.roll }).due ?? on
}
