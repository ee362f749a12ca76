const minute = 60_000
const day = 24 * 60 * minute
const eightHours = 8 * 60 * minute

export interface TickerWork {
  /** Loads holiday notices that came in and makes firm what waited for them. */
  readonly holidays: () => Promise<unknown>
  /** Brings organs and posts up to the day. */
  readonly people: () => Promise<unknown>
  /** Enters what ran out; the server's time is Chinese time. */
  readonly lapse: () => Promise<unknown>
  /** Seals what was recorded since the last checkpoint. */
  readonly checkpoint: () => Promise<unknown>
  readonly log: (error: unknown, where: string) => void
}

export interface Ticker {
  /** One round now; resolves when it is over, whatever went wrong. */
  readonly beat: () => Promise<void>
  /** No round begins any more; what is running ends, and the record is sealed. */
  readonly stop: () => Promise<void>
}

/** Milliseconds to the next round: five minutes, or a few seconds after midnight in China. */
export function untilNextBeat(now: number): number {
  const toMidnight = day - ((now + eightHours) % day)
  return Math.min(5 * minute, toMidnight + 2000)
}

/** Lets the law act and seals the record: at once, every five minutes and right after midnight. Never throws. */
export function ticker({ holidays, people, lapse, checkpoint, log }: TickerWork): Ticker {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const guarded = (work: () => Promise<unknown>, where: string) =>
    work().then(
      () => undefined,
      (error: unknown) => log(error, where),
    )
  const round = async (): Promise<void> => {
    await guarded(holidays, '载入放假通知')
    await guarded(people, '更新机构和任职')
    await guarded(lapse, '登记期限届满的法律后果')
    await guarded(checkpoint, '签发检查点')
  }
  const beat = (): Promise<void> => {
    running = running.then(() => (stopped ? undefined : round()))
    return running
  }
  const schedule = (): void => {
    if (stopped) return
    timer = setTimeout(() => void beat().then(schedule), untilNextBeat(Date.now()))
    timer.unref()
  }
  void beat().then(schedule)
  return {
    beat,
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await running
      await guarded(checkpoint, '签发检查点')
    },
  }
}
