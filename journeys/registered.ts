import { type RegisterDeps, seedRegisters } from '@yifa/server'
import { organs, people, region, type Somebody } from './people.ts'

const from = '2019-12-01'
const until = '2029-12-31'

/** What the cases of the journeys rest on: services with complete guides, and powers, by the name of each. */
const items = [
  ['食品经营许可', 'market'],
  ['烟草专卖零售许可', 'bureau'],
] as const
const powers = [
  ['对销售未经强制性认证产品的处罚', 'penalty'],
  ['对销售超过保质期食品的处罚', 'penalty'],
  ['对涉嫌违法财物的查封、扣押', 'compulsion'],
] as const

const guide = {
  type: '01',
  organKind: 'statutory',
  level: 'district',
  basis: '食品安全法第三十五条',
  conditions: ['有固定场所'],
  materials: ['申请书'],
  place: '政务服务中心一楼',
  hours: '工作日九时至十七时',
  phone: '010-55550000',
  flow: ['申请', '受理', '决定'],
  served: 'both',
  handling: 'promised',
  fee: 'free',
}

const staff = Object.entries<Somebody>(people).filter(([, { certified }]) => certified)

const entered = (fields: object) => ({ from, fields: { ...fields } })

const posts = Object.entries<Somebody>(people)

/** The registers that some keep besides. */
const kept = posts.flatMap(([officer, { name, organ, keeps }], at) =>
  keeps === undefined
    ? []
    : [
        {
          from: '2020-01-01',
          fields: { code: `K-${at + 1}`, name, officer, organ, role: 'keeper', registers: [keeps] },
        },
      ],
)

const seeds = [
  {
    register: 'organs',
    entries: organs.map(({ organ: code, ...told }, at) => entered({ code, ...told, rank: at + 1 })),
  },
  {
    register: 'appointments',
    entries: [
      ...posts.map(([officer, { name, organ, role, procedures = ['*'] }], at) => ({
        from: '2020-01-01',
        fields: {
          code: `R-${at + 1}`,
          name,
          officer,
          organ,
          role,
          ...(procedures.includes('*') ? {} : { procedures: [...procedures] }),
        },
      })),
      ...kept,
    ],
  },
  {
    register: 'serviceItems',
    entries: items.map(([name, organ], at) =>
      entered({ ...guide, taskCode: `SX-${at + 1}`, catalogCode: `SX-${at + 1}`, name, organ }),
    ),
  },
  {
    register: 'powers',
    entries: powers.map(([name, kind], at) =>
      entered({ code: `ZQ-${at + 1}`, name, kind, organ: 'market', basis: '食品安全法' }),
    ),
  },
  {
    register: 'officers',
    entries: staff.map(([account, { name, organ }]) =>
      entered({ number: account, name, organ, account, establishment: 'civil', exam: 'passed' }),
    ),
  },
  {
    register: 'certificates',
    entries: staff.map(([account, { name, organ }]) =>
      entered({
        number: account,
        kind: 'enforcement',
        holder: account,
        name,
        organ,
        issuer: '清源区司法局',
        validFrom: from,
        validUntil: until,
        state: 'usable',
      }),
    ),
  },
]

/** How many entries that makes. */
export const seeded = seeds.reduce((sum, { entries }) => sum + entries.length, 0)

/** Enters the organs, who is appointed to what, and what else the registers of the district hold before the first journey begins. */
export async function enterRegisters(deps: RegisterDeps): Promise<void> {
  const who = { post: 'keeper', organ: 'justice', officer: 'founder' } as const
  const refused = await seedRegisters(region.region, seeds, { who, stretch: {} }, deps)
  if (refused.length > 0) throw new Error(refused.join('\n'))
}
