import type { RegisterRecord } from '@yifa/record'

/** The names a register holds in force on a day, for flags that look for them in texts. */
export interface NamesInForce {
  readonly of: (region: string, register: string, on: string) => Promise<readonly string[]>
  /** Something in this register has changed. */
  readonly forget: (region: string, register: string) => void
}

/** Reads names anew when they are older than so many seconds. */
export function namesInForce(record: Pick<RegisterRecord, 'all'>, seconds = 10): NamesInForce {
  const last = new Map<string, { readonly at: number; readonly read: Promise<readonly string[]> }>()
  const read = async (region: string, register: string, on: string): Promise<readonly string[]> => {
    const names: string[] = []
    for await (const { title } of record.all(region, { register, on })) names.push(title)
    return names
  }
  return {
    of: (region, register, on) => {
      const key = `${region} ${register} ${on}`
      const known = last.get(key)
      if (known && performance.now() - known.at < seconds * 1000) return known.read
      if (last.size > 1000) last.clear()
      const fresh = { at: performance.now(), read: read(region, register, on) }
      last.set(key, fresh)
      fresh.read.catch(() => last.delete(key))
      return fresh.read
    },
    forget: (region, register) => {
      for (const key of last.keys()) if (key.startsWith(`${region} ${register} `)) last.delete(key)
    },
  }
}
