import type { Duration } from '@yifa/calendar'
import type { Extension } from '@yifa/kernel'

/** Adds at most so much, with whose leave, as many times. */
export const more = (most: Duration, by: string, times = 1): Extension => ({ most, basis: 'additional', by, times })

/** Lengthens to at most so much from the trigger. */
export const inTotal = (most: Duration, by: string): Extension => ({ most, basis: 'total', by, times: 1 })

/** Lengthens by what the deciding organ sets. */
export const asDecided = (by: string): Extension => ({ basis: 'additional', by, times: 1 })
