import { setImmediate as breath } from 'node:timers/promises'

/** Things that come one by one, so many at a time; others get their turn between. */
export async function* chunks<T>(all: AsyncIterable<T> | Iterable<T>, size: number): AsyncGenerator<readonly T[]> {
  let some: T[] = []
  for await (const one of all) {
    some.push(one)
    if (some.length < size) continue
    yield some
    some = []
    await breath()
  }
  if (some.length > 0) yield some
}
