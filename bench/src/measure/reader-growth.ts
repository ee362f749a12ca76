import { readReport } from '@yifa/report'
import { compare, type Measured } from '../comparison.ts'
import type { Measurement } from '../measurement.ts'

interface Hostile {
  readonly name: string
  readonly piece: string
  /** Lengths n; each is compared with 2n. */
  readonly lengths: readonly number[]
}

const long = [250_000, 1_000_000]
const dense = [20_000, 40_000]

const texts: readonly Hostile[] = [
  { name: 'digits', piece: '9', lengths: long },
  { name: 'brackets', piece: '“《（(', lengths: long },
  { name: 'numerals', piece: '一二三百千万', lengths: long },
  { name: 'numbers torn by blanks', piece: '1 ', lengths: dense },
  { name: 'table rows', piece: '单位：件\n维持 3\n撤销 12\n', lengths: dense },
  { name: 'figures', piece: '共3件，其中1件、2件；', lengths: dense },
  { name: 'a line that never ends', piece: '受理12件，办结7件，其余5件在办。', lengths: dense },
]

const textOf = ({ piece }: Hostile, length: number): string => piece.repeat(Math.ceil(length / piece.length))
const thousands = (length: number): string => `${length / 1000}k`

function doubled(hostile: Hostile, length: number): Promise<Measured> {
  const [once, twice] = [textOf(hostile, length), textOf(hostile, 2 * length)]
  return compare({
    name: `${hostile.name}, ${thousands(2 * length)} to ${thousands(length)}`,
    unit: 'text',
    rounds: 7,
    ours: { label: `${thousands(2 * length)} characters`, amount: 1, work: () => readReport(twice) },
    against: { label: `${thousands(length)} characters`, amount: 1, work: () => readReport(once) },
  })
}

/** Whether the reader's time grows with the length of a text only: twice the text, twice the time. */
export const readerGrowth: Measurement = {
  name: 'growth',
  includes: ['readReport of a hostile text twice as long against the same half as long; 2 is linear, 4 quadratic'],
  run: async () => {
    const results: Measured[] = []
    for (const hostile of texts) for (const length of hostile.lengths) results.push(await doubled(hostile, length))
    return results
  },
}
