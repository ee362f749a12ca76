import type { GivenNumber } from './entry.ts'
import { type Flaw, flaw } from './flaw.ts'

/** All numbers of a region by series and year, which must run 1, 2, 3… */
export interface NumberRuns {
  take(number: GivenNumber): void
  end(region: string): Flaw | undefined
}

export function numberRuns(): NumberRuns {
  const runs = new Map<string, number[]>()
  return {
    take({ series, year, n }) {
      const key = `${series} ${year} 年`
      const run = runs.get(key)
      if (run === undefined) runs.set(key, [n])
      else run.push(n)
    },
    end(region) {
      for (const [series, run] of runs) {
        const sorted = Int32Array.from(run).sort()
        const i = sorted.findIndex((n, index) => n !== index + 1)
        if (i < 0) continue
        const repeated = i > 0 && sorted[i] === sorted[i - 1]
        return repeated
          ? flaw('number-altered', { region }, `${series}第 ${sorted[i]} 号重复`)
          : flaw('number-missing', { region }, `${series}缺第 ${i + 1} 号`)
      }
      return undefined
    },
  }
}
