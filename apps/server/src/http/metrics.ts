import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'

/** Counts requests and the time they took, by route and status. */
export interface Metrics {
  readonly count: MiddlewareHandler
  /** In the text format of Prometheus. */
  readonly text: () => string
}

interface Tally {
  requests: number
  seconds: number
}

/** The first route that is meant for the method; what stands before it is passed by every request. */
const routeOf = (c: Context): string => matchedRoutes(c).find(({ method }) => method !== 'ALL')?.path ?? 'none'

const line = (name: string, labels: string, value: number): string => `${name}{${labels}} ${value}`

export function metrics(): Metrics {
  const tallies = new Map<string, Tally>()
  const count: MiddlewareHandler = async (c, next) => {
    const began = performance.now()
    await next()
    const labels = `method="${c.req.method}",route="${routeOf(c)}",status="${c.res.status}"`
    const tally = tallies.get(labels) ?? { requests: 0, seconds: 0 }
    tally.requests += 1
    tally.seconds += (performance.now() - began) / 1000
    tallies.set(labels, tally)
  }
  const text = (): string => {
    const all = [...tallies]
    const memory = process.memoryUsage().rss
    return [
      '# HELP yifa_requests_total Requests answered.',
      '# TYPE yifa_requests_total counter',
      ...all.map(([labels, { requests }]) => line('yifa_requests_total', labels, requests)),
      '# HELP yifa_request_seconds_total Time spent answering.',
      '# TYPE yifa_request_seconds_total counter',
      ...all.map(([labels, { seconds }]) => line('yifa_request_seconds_total', labels, seconds)),
      '# HELP process_resident_memory_bytes Resident memory.',
      '# TYPE process_resident_memory_bytes gauge',
      `process_resident_memory_bytes ${memory}`,
      '',
    ].join('\n')
  }
  return { count, text }
}
