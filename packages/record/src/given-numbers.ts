import type { CaseGroup } from './case-chain.ts'
import type { NumberVoid, StoredAct } from './contract.ts'
import { type Flaw, flaw } from './flaw.ts'

/** The numbers of one case: what its acts say was given out and made void must be what the register says. */
export interface GivenNumbers {
  take(act: StoredAct): void
  end(): Flaw | undefined
}

interface Said {
  readonly seq: number
  readonly text: string
  voidedBy?: number
}

const keyOf = ({ series, year, n }: NumberVoid) => `${series}\n${year}\n${n}`

export function givenNumbers(group: CaseGroup): GivenNumbers {
  const said = new Map<string, Said>()
  return {
    take(act) {
      for (const number of act.numbers) said.set(keyOf(number), { seq: act.seq, text: number.text })
      for (const voided of act.voids ?? []) {
        const number = said.get(keyOf(voided))
        if (number !== undefined) number.voidedBy = act.seq
      }
    },
    end: () => unequal(group, said),
  }
}

function unequal(group: CaseGroup, said: Map<string, Said>): Flaw | undefined {
  const { region, case: id, file } = group
  const place = { region, case: id, ...(file?.number === undefined ? {} : { number: file.number }) }
  for (const row of group.numbers) {
    const act = said.get(keyOf(row))
    said.delete(keyOf(row))
    if (act === undefined || act.seq !== row.seq || act.text !== row.text || act.voidedBy !== row.voidedBy)
      return flaw('number-altered', { ...place, seq: row.seq }, `号码 ${row.text} 的登记与行为所记不符`)
  }
  const [missing] = said.values()
  if (missing === undefined) return undefined
  return flaw('number-missing', { ...place, seq: missing.seq }, `所编号码 ${missing.text} 的登记已不存在`)
}
