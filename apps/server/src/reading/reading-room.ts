import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { type Pool, pool, TerminateError } from 'workerpool'
import { Told } from '../http/problem.ts'
import type { Outcome } from './answered.ts'
import type { Errands } from './errands.ts'

type Errand = keyof Errands
type Asked<E extends Errand> = Parameters<Errands[E]>[0]
type Done<E extends Errand> = Awaited<ReturnType<Errands[E]>> extends Outcome<infer T> ? T : never

/** Reads reports beside the server, which answers others meanwhile. */
export interface ReadingRoom {
  /** Throws a problem where the report is refused, takes too long, or nobody is free to read it. */
  readonly ask: <E extends Errand>(errand: E, asked: Asked<E>) => Promise<Done<E>>
  /** Ends what is being read. */
  readonly close: () => Promise<void>
}

export interface ReadingBounds {
  /** Reports read at once; each has a process of its own. */
  readonly atOnce: number
  /** Reports that may wait for one of them to be free. */
  readonly waiting: number
  /** Seconds a report may take from when it is begun. */
  readonly seconds: number
  /** Megabytes its figures and their relations may fill. */
  readonly megabytes: number
  /** Seconds after the last report until the processes are let go. */
  readonly rest: number
}

const usual: ReadingBounds = {
  atOnce: Math.min(4, Math.max(2, availableParallelism() - 1)),
  waiting: 32,
  seconds: 60,
  megabytes: 1024,
  rest: 600,
}

const wayOut = '请分段检查，或者用命令行 yifa check 核对。'
const soon = 10
/** How long the processes are waited for when they are let go, in milliseconds. */
const farewell = 3000

const unfinished = (why: string): Told => new Told(422, '检查没有完成', { detail: `${why}${wayOut}` })

function problemOf(error: unknown, { seconds }: ReadingBounds): unknown {
  if (error instanceof TerminateError) return unfinished('检查这份报告的进程中途停止，多半是内容过多、用尽了内存。')
  if (error instanceof Error && error.name === 'TimeoutError')
    return unfinished(`这份报告在 ${seconds} 秒内没有检查完。`)
  return error
}

/** The pool finds out that a process died while it had nothing to do only when it turns to it, and then forgets it. */
const diedAtRest = (error: unknown): boolean =>
  error instanceof TerminateError && error.message === 'Worker is terminated'

const processesFor = ({ atOnce, megabytes }: ReadingBounds): Pool =>
  pool(fileURLToPath(new URL('./reading-process.mjs', import.meta.url)), {
    workerType: 'process',
    maxWorkers: atOnce,
    forkOpts: { serialization: 'advanced', execArgv: [`--max-old-space-size=${megabytes}`] },
  })

/** Asks the processes; throws a problem where they are too many already or do not come to an end. */
function answerOf<E extends Errand>(
  errand: E,
  asked: Asked<E>,
  processes: Pool,
  bounds: ReadingBounds,
): PromiseLike<Outcome<Done<E>>> {
  if (processes.stats().pendingTasks >= bounds.waiting)
    throw new Told(503, '正在检查的报告较多', { detail: '请稍后再试' }, soon)
  return processes
    .exec<(asked: Asked<E>) => Outcome<Done<E>>>(errand, [asked])
    .timeout(bounds.seconds * 1000)
    .catch((error: unknown) => {
      if (diedAtRest(error)) return answerOf(errand, asked, processes, bounds)
      throw problemOf(error, bounds)
    })
}

/**
 * Processes that read reports, started when there is something to read. They are processes and not threads because a
 * thread that asks for too much memory at one stroke takes the whole server with it.
 */
export function readingRoom(given: Partial<ReadingBounds> = {}): ReadingRoom {
  const bounds = { ...usual, ...given }
  let processes: Pool | undefined
  let rest: NodeJS.Timeout | undefined
  const close = async (): Promise<void> => {
    clearTimeout(rest)
    const last = processes
    processes = undefined
    await last?.terminate(true, farewell).catch(() => undefined) // one that died at rest never says that it has ended
  }
  const restLater = (): void => {
    clearTimeout(rest)
    rest = setTimeout(() => {
      if (processes?.stats().busyWorkers === 0) void close()
    }, bounds.rest * 1000).unref()
  }
  return {
    ask: async (errand, asked) => {
      processes ??= processesFor(bounds)
      try {
        const outcome = await answerOf(errand, asked, processes, bounds)
        if ('done' in outcome) return outcome.done
        throw new Told(422, outcome.refused.title, { detail: outcome.refused.detail })
      } finally {
        restLater()
      }
    },
    close,
  }
}
