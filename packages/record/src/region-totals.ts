import { type Flaw, flaw } from './flaw.ts'

interface Total {
  readonly cases: number
  readonly acts: number
}

/** The cases and acts that were met, in the sixteen parts the record counts them in. */
export interface RegionTotals {
  count(id: string, acts: number): void
  sum(): Total
  differing(registered: readonly (Total & { readonly part: number })[]): Flaw | undefined
}

const parts = Array.from({ length: 16 }, (_, part) => part)

export function regionTotals(region: string): RegionTotals {
  const met = new Map<number, Total>()
  const of = (part: number): Total => met.get(part) ?? { cases: 0, acts: 0 }
  return {
    count(id, acts) {
      const part = Number.parseInt(id.slice(-1), 16)
      met.set(part, { cases: of(part).cases + 1, acts: of(part).acts + acts })
    },
    sum: () =>
      [...met.values()].reduce((a, b) => ({ cases: a.cases + b.cases, acts: a.acts + b.acts }), { cases: 0, acts: 0 }),
    differing(registered) {
      const wrong = parts.find(
        (part) =>
          !same(
            of(part),
            registered.find((one) => one.part === part),
          ),
      )
      if (wrong === undefined) return undefined
      const total = registered.find((one) => one.part === wrong)
      const digit = wrong.toString(16)
      return flaw(
        'total',
        { region },
        `标识以 ${digit} 结尾的案卷登记为 ${total?.cases ?? 0} 件 ${total?.acts ?? 0} 个行为,实有 ${of(wrong).cases} 件 ${of(wrong).acts} 个`,
      )
    },
  }
}

function same(met: Total, registered: Total | undefined): boolean {
  return met.cases === (registered?.cases ?? 0) && met.acts === (registered?.acts ?? 0)
}
