import { readReport } from '@yifa/report'
import { compare } from '../comparison.ts'
import type { Measurement } from '../measurement.ts'
import { syntheticReport } from '../synthetic-report.ts'

const text = syntheticReport(20_000)
const copies = 200

/** What reading a report costs against merely taking its text through JSON. */
export const reader: Measurement = {
  name: 'reader',
  includes: [
    `readReport: figures, items and relations of an invented report of 20 000 characters (${readReport(text).facts.length} figures)`,
    'JSON: JSON.parse(JSON.stringify(text)) of the same text, the least anything could do with it',
  ],
  run: async () => [
    await compare({
      name: 'read a report',
      unit: '20 000 characters',
      rounds: 25,
      ours: { label: 'readReport', amount: text.length / 20_000, work: () => readReport(text) },
      against: {
        label: 'JSON there and back',
        amount: (copies * text.length) / 20_000,
        work: () => {
          for (let i = 0; i < copies; i++) JSON.parse(JSON.stringify(text))
        },
      },
    }),
  ],
}
