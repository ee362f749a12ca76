import type { Day, Moment } from '@yifa/calendar'
import { Refused } from './desk.ts'
import type { Present } from './present.ts'

/** A course of events: it yields the moment at which it wants to go on. */
export type Story = AsyncGenerator<Moment, void, void>

interface Running {
  readonly at: Moment
  readonly story: Story
}

export interface Performance {
  readonly present: Present
  /** Nothing happens after it. */
  readonly until: Moment
  /** At the beginning of each day on which something happens. */
  readonly morning: (day: Day) => Promise<void>
  /** A story that the law did not let go on; it ends there. */
  readonly refused: (why: string) => void
}

const byTime = (a: Running, b: Running): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)

async function resume({ story }: Running, refused: Performance['refused']): Promise<Moment | undefined> {
  try {
    const next = await story.next()
    return next.done === true ? undefined : next.value
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    refused(error.message)
    return undefined
  }
}

/** Lets many stories happen side by side, each act in its time, up to `until`; those unfinished then stay as they are. */
export async function perform(stories: readonly Story[], stage: Performance): Promise<void> {
  const { present, until, morning, refused } = stage
  const waiting: Running[] = []
  for (const story of stories) {
    const at = await resume({ at: '', story }, refused)
    if (at !== undefined) waiting.push({ at, story })
  }
  let today: Day | undefined
  for (;;) {
    waiting.sort(byTime)
    const next = waiting.shift()
    if (next === undefined || next.at > until) return
    present.moveTo(next.at)
    if (today !== present.day()) {
      today = present.day()
      await morning(today)
    }
    const at = await resume(next, refused)
    if (at !== undefined) waiting.push({ at, story: next.story })
  }
}
