import type { AnyClock, Procedure } from './any-procedure.ts'
import { many } from './many.ts'

/** Whether a clock only waits for what a party may or may not do: once it has run, the office goes on and nobody is late. */
export function onlyWaits({ acts, posts }: Procedure, { holds, until }: AnyClock): boolean {
  const byPost = (act: string) => many(acts[act]?.by).some((role) => Object.hasOwn(posts, role))
  return holds !== undefined && !many(until).map(String).some(byPost)
}
