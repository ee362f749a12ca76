import type { Day } from '@yifa/calendar'
import { many } from '@yifa/kernel'
import type { RegisterDeps } from './register-deps.ts'
import { type Seeds, seedRegisters } from './seed-registers.ts'

/** A certificate for law enforcement (行政执法证) and the officer it is made out to, by the id of the account. */
export interface Certified {
  readonly officer: string
  readonly name: string
  readonly organ: string
  readonly number: string
  readonly from: Day
  readonly until: Day
}

const longAgo: Day = '2019-12-01'

/** The first of the kinds of certificates that let an officer enforce. */
const certifying = ({ registers }: RegisterDeps): string | undefined =>
  many(registers['certificates']?.certifies?.where?.['kind']).map(String)[0]

const asSeeds = (
  { officer, name, organ, number, from, until }: Certified,
  kind: string | undefined,
): readonly Seeds[] => [
  {
    register: 'officers',
    entries: [
      {
        from: longAgo,
        fields: { number: officer, name, organ, account: officer, establishment: 'civil', exam: 'passed' },
      },
    ],
  },
  {
    register: 'certificates',
    entries: [
      {
        from,
        fields: {
          number,
          kind,
          holder: officer,
          name,
          organ,
          issuer: organ,
          validFrom: from,
          validUntil: until,
          state: 'usable',
        },
      },
    ],
  },
]

/** Enters officers with their certificates, as whoever keeps the registers; tells what was refused. */
export async function certify(
  region: string,
  all: readonly Certified[],
  deps: RegisterDeps,
): Promise<readonly string[]> {
  const refused: string[] = []
  const kind = certifying(deps)
  for (const one of all) {
    const who = { post: 'keeper', organ: one.organ, officer: one.officer } as const
    refused.push(...(await seedRegisters(region, asSeeds(one, kind), { who, stretch: {} }, deps)))
  }
  return refused
}
