import type { Cluster } from './cluster.ts'
import type { Measured } from './comparison.ts'

/** One file of `measure/`: what it compares, and what each side includes. */
export interface Measurement {
  readonly name: string
  readonly includes: readonly string[]
  readonly run: (cluster: () => Promise<Cluster>) => Promise<readonly Measured[]>
}
