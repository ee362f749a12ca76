import type { Day, Moment } from '@yifa/calendar'

/** The moment the stories have come to; it only moves forward. */
export interface Present {
  readonly now: () => Moment
  readonly day: () => Day
  /** The same moment for whoever asks in world time. */
  readonly date: () => Date
  readonly moveTo: (moment: Moment) => void
}

export function present(start: Moment): Present {
  let moment = start
  return {
    now: () => moment,
    day: () => moment.slice(0, 10),
    date: () => new Date(`${moment}:00+08:00`),
    moveTo: (next) => {
      if (next > moment) moment = next
    },
  }
}
