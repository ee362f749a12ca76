const day = 24 * 3_600_000
const eightHours = 8 * 3_600_000

/** Milliseconds to the next midnight in China. */
export const untilMidnight = (now: number): number => day - ((now + eightHours) % day)

/** The number of the day in China, by which one tells that it has changed. */
export const dayNumber = (now: number): number => Math.floor((now + eightHours) / day)

interface Watch {
  readonly now: () => number
  /** A few seconds after midnight, so that the law has acted and not everybody asks at once; milliseconds. */
  readonly delay: number
  readonly onNewDay: () => void
}

/** Tells each new day in China once, a little after midnight or, where the machine slept, when `look` is called. */
export function watchDays({ now, delay, onNewDay }: Watch): { readonly look: () => void; readonly stop: () => void } {
  let today = dayNumber(now())
  let timer: ReturnType<typeof setTimeout>
  const look = (): void => {
    if (dayNumber(now()) === today) return
    today = dayNumber(now())
    onNewDay()
  }
  const schedule = (): void => {
    timer = setTimeout(() => {
      look()
      schedule()
    }, untilMidnight(now()) + delay)
  }
  schedule()
  return { look, stop: () => clearTimeout(timer) }
}
