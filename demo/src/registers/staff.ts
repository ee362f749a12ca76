import { addDays, type Day } from '@yifa/calendar'
import { officers as accounts } from '../district/officers.ts'
import { organs } from '../district/organs.ts'
import { identityOf } from './codes.ts'
import { fieldsOf } from './powers.ts'
import { amended, ended, longAgo, padded, type RegisterSeed, round, type SeedChange, type SeedEntry } from './seed.ts'

/** How many officers enforce the law in the district. */
export const staffed = 400

const units = [
  'market',
  'urban',
  'housing',
  'land',
  'emergency',
  'qinghe',
  'yuntai',
  'market',
  'urban',
  'urban',
] as const
const given = [
  '安',
  '邦',
  '昌',
  '达',
  '恩',
  '芳',
  '刚',
  '浩',
  '佳',
  '凯',
  '岚',
  '铭',
  '宁',
  '鹏',
  '清',
  '荣',
  '森',
  '涛',
  '伟',
  '欣',
] as const

/** Somebody who enforces the law: with an account of the demonstration, or only in the list. */
interface Member {
  readonly number: string
  readonly name: string
  readonly organ: string
  readonly account?: string
  /** What certificates of theirs are called. */
  readonly paper: string
  readonly place: number
}

const holders: readonly Member[] = accounts.map(({ account, name, organ }, place) => ({
  number: `demo-${account}`,
  account: `demo-${account}`,
  name,
  organ,
  paper: `YS-${account}`,
  place,
}))

const others: readonly Member[] = Array.from({ length: staffed - holders.length }, (_, at) => {
  const place = holders.length + at
  const number = `ZF-${padded(place + 1, 4)}`
  const name = `演示${round(given, at)}${round(given, Math.floor(at / given.length) + 7)}`
  return { number, name, organ: round(units, at), paper: `YS-${number}`, place }
})

const members: readonly Member[] = [...holders, ...others]

/** Keys of officers of an organ without an account. */
export const officersOf = (organ: string): readonly string[] =>
  others.filter((one) => one.organ === organ).map(({ number }) => number)

/** Fields are told only where they limit what somebody does: those with an account act for several organs. */
const covered = ({ account, organ }: Member): object => {
  const fields = account === undefined ? fieldsOf(organ) : []
  return fields.length === 0 ? {} : { fields }
}

const fieldsOfOfficer = (member: Member): SeedEntry['fields'] => {
  const { number, name, organ, account, place } = member
  return {
    number,
    name,
    organ,
    ...(account === undefined ? {} : { account }),
    identity: identityOf(place + 1),
    phone: `1000001${padded(place, 4)}`,
    post: '执法岗',
    establishment: round(['civil', 'civil', 'reference'], place),
    fields: fieldsOf(organ).length > 0 ? fieldsOf(organ) : ['LY-justice-01'],
    ...covered(member),
    exam: 'passed',
    examOn: '2019-11-10',
    hours: place % 23 === 0 ? 42 : 60,
    requiredHours: 60,
    since: longAgo,
  }
}

/** Taken on lately, but not yet examined or without establishment: no certificate for them. */
const unready = (today: Day): readonly SeedEntry[] =>
  Array.from({ length: 6 }, (_, at) => ({
    from: addDays(today, -28),
    fields: {
      number: `ZF-X${padded(at + 1, 3)}`,
      name: `演示新${round(given, at)}`,
      organ: round(units, at),
      establishment: at < 2 ? 'none' : 'civil',
      exam: at % 2 === 0 ? 'none' : 'failed',
      hours: 8,
      requiredHours: 60,
    },
  }))

/** Passed their examination and wait for a certificate, which a case of the demonstration gives them. */
export const newcomers = { market: 'ZF-N001', urban: 'ZF-N002', other: 'ZF-N003' } as const

const awaiting: readonly SeedEntry[] = Object.values(newcomers).map((number, at) => ({
  from: longAgo,
  fields: fieldsOfOfficer({
    number,
    name: `演示新${round(['晨', '露', '霜'], at)}`,
    organ: at === 0 ? 'market' : 'urban',
    paper: '',
    place: 950 + at,
  }),
}))

const left = (today: Day): readonly SeedEntry[] =>
  Array.from({ length: 5 }, (_, at) => ({
    from: longAgo,
    fields: {
      ...fieldsOfOfficer({ number: `ZF-T${at}`, name: `演示退${at}`, organ: 'urban', paper: '', place: 900 + at }),
    },
    changes: [ended(addDays(today, -22), '退休')],
  }))

/** 执法人员. */
export const officers = (today: Day): RegisterSeed => ({
  register: 'officers',
  entries: [
    ...members.map((member) => ({ from: longAgo, fields: fieldsOfOfficer(member) })),
    ...left(today),
    ...unready(today),
    ...awaiting,
  ],
})

/** The last day of a certificate: of accounts far away, of some others close by. */
const lastDay = ({ account, place }: Member, today: Day): Day => {
  if (account !== undefined) return '2029-12-31'
  if (place % 29 === 0) return addDays(today, (place % 50) + 3)
  return place % 67 === 0 ? addDays(today, -(place % 20) - 1) : '2028-12-31'
}

const suspended = (today: Day): SeedChange =>
  amended(
    addDays(today, -14),
    { state: 'suspended', suspendedWhy: '违反执法程序' },
    '暂扣证件',
    '清源区行政执法监督决定（演示）',
  )

function certificate(member: Member, today: Day): SeedEntry {
  const { number, name, organ, paper, account, place } = member
  const supervising = organs.some((one) => one.organ === organ && one.supervises === true)
  const review = addDays(today, place % 41 === 0 && account === undefined ? -9 : 120)
  return {
    from: longAgo,
    fields: {
      number: paper,
      kind: supervising ? 'supervision' : 'enforcement',
      holder: number,
      name,
      organ,
      ...covered(member),
      issuer: '省人民政府（演示）',
      validFrom: longAgo,
      validUntil: lastDay(member, today),
      state: 'usable',
      reviewedOn: addDays(today, -245),
      reviewDue: review,
    },
    ...(place === 120 || place === 240 ? { changes: [suspended(today)] } : {}),
    ...(account === undefined && place % 53 === 0
      ? {
          changes: [
            amended(
              addDays(today, -17),
              { reviewedOn: addDays(today, -17), reviewDue: addDays(today, 348) },
              '年审合格',
            ),
          ],
        }
      : {}),
  }
}

/** 执法证件 of all 400; those who left have given theirs back. */
export const certificates = (today: Day): RegisterSeed => ({
  register: 'certificates',
  entries: members.map((member) => certificate(member, today)),
})
