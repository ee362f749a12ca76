import { addDays, type Day } from '@yifa/calendar'
import type { Invented, InventedPost } from '../district/invented.ts'
import { officers } from '../district/officers.ts'
import { postsOf } from './posts.ts'
import { longAgo, padded, type RegisterSeed, type SeedEntry } from './seed.ts'

interface Appointed extends InventedPost {
  readonly code: string
  readonly who: Invented
}

const all: readonly Appointed[] = officers
  .flatMap((who) => who.posts.map((post) => ({ ...post, who })))
  .map((one, at) => ({ ...one, code: `R-${padded(at + 1, 4)}` }))

/** The posts of the establishment plan that roles fill, where an organ has them. */
const filled: Readonly<Record<string, string>> = {
  office: 'handling',
  unit: 'handling',
  legal: 'review',
  reviewer: 'review',
  head: 'approval',
}

const postFor = ({ organ, role }: InventedPost): string | undefined =>
  postsOf(organ).find((code) => code.endsWith(`-${filled[role]}`))

const asFields = ({ code, who, organ, role, procedures, registers }: Appointed) => {
  const post = postFor({ organ, role })
  return {
    code,
    name: who.name,
    officer: `demo-${who.account}`,
    organ,
    role,
    document: `清任〔2019〕${Number(code.slice(2))}号`,
    ...(procedures === undefined ? {} : { procedures }),
    ...(registers === undefined ? {} : { registers }),
    ...(post === undefined ? {} : { post }),
  }
}

/** Somebody of the legal section stands in for a head on leave. */
function acting(today: Day): readonly SeedEntry[] {
  const head = all.find(({ who, role }) => who.account === 'zhujian-fz' && role === 'head')
  const deputy = officers.find(({ account }) => account === 'zhujian-fzk')
  if (!head || !deputy) return []
  const fields = { ...asFields({ ...head, who: deputy }), code: 'R-D001', actingFor: head.code }
  const document = '清任〔2026〕9号'
  return [{ from: addDays(today, -12), fields: { ...fields, document, until: addDays(today, 18) } }]
}

/** 任职 of everybody who works in the district; all but one of them long since. */
export const appointments = (today: Day): RegisterSeed => ({
  register: 'appointments',
  entries: [...all.map((one): SeedEntry => ({ from: longAgo, fields: asFields(one) })), ...acting(today)],
})
