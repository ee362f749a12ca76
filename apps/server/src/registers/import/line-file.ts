import { closeSync, createReadStream, openSync, readSync } from 'node:fs'
import { appendFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { StringDecoder } from 'node:string_decoder'

/** A file of JSON, a line each, so that what does not fit in memory waits on disk. */
export interface LineFile<T> {
  readonly add: (lines: readonly T[]) => Promise<void>
  readonly each: () => AsyncGenerator<T>
  /** The same without waiting, for whoever takes things one by one. */
  readonly eachNow: () => Generator<T>
}

const stretch = 1 << 20

function* linesIn(path: string): Generator<string> {
  const file = openSync(path, 'r')
  const decoder = new StringDecoder('utf8')
  const buffer = Buffer.alloc(stretch)
  let rest = ''
  try {
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) {
      const lines = (rest + decoder.write(buffer.subarray(0, read))).split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  } finally {
    closeSync(file)
  }
}

export function lineFile<T>(path: string, parse: (line: string) => T): LineFile<T> {
  return {
    add: (lines) => appendFile(path, lines.map((one) => `${JSON.stringify(one)}\n`).join(''), { mode: 0o600 }),
    each: async function* () {
      for await (const line of createInterface({ input: createReadStream(path) })) yield parse(line)
    },
    eachNow: function* () {
      for (const line of linesIn(path)) yield parse(line)
    },
  }
}
