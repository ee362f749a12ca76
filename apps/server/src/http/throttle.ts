import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { Told } from './problem.ts'

/** So many times in so many seconds. */
export interface Allowance {
  readonly times: number
  readonly seconds: number
}

/** Counts attempts by key in fixed windows, in this process. */
export interface Throttle {
  /** Counts one attempt; throws a problem when the window is full. */
  readonly count: (key: string) => void
  /** Throws when the window is full, and counts nothing. */
  readonly check: (key: string) => void
}

interface Window {
  readonly ends: number
  times: number
}

const most = 100_000

export function throttle({ times, seconds }: Allowance, now: () => number = () => performance.now() / 1000): Throttle {
  const windows = new Map<string, Window>()
  const open = (key: string): Window | undefined => {
    const found = windows.get(key)
    if (found && found.ends > now()) return found
    windows.delete(key)
    return undefined
  }
  const check = (key: string): void => {
    const window = open(key)
    if (window && window.times >= times)
      throw new Told(429, '尝试过于频繁', { detail: '请稍后再试' }, Math.ceil(window.ends - now()))
  }
  const count = (key: string): void => {
    check(key)
    const window = open(key)
    if (window) {
      window.times += 1
      return
    }
    if (windows.size >= most) for (const [old, { ends }] of windows) if (ends <= now()) windows.delete(old)
    windows.set(key, { ends: now() + seconds, times: 1 })
  }
  return { count, check }
}

function peer(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? ''
  } catch {
    return '' // asked without a socket
  }
}

/** Where a request comes from; behind a trusted proxy what the proxy says last. */
export function addressOf(c: Context, trustProxy: boolean): string {
  const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return forwarded ?? peer(c)
}

/** Whether a request comes from this machine and through no proxy. */
export const isLocal = (c: Context): boolean =>
  c.req.header('x-forwarded-for') === undefined && ['', '127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(peer(c))
