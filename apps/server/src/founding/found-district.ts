import { randomUUID } from 'node:crypto'
import type { Founded, Founding } from '@yifa/api'
import { dayOf, districtCodeFault, type Registrar } from '@yifa/kernel'
import { administrators } from '@yifa/law'
import { asOne, createRegion, type Database, type DataKeys, type Issued, makeAccounts, regions } from '@yifa/record'
import type { Clockwork } from '../cases/clockwork.ts'
import type { RegisterDeps } from '../registers/register-deps.ts'
import { registersOn } from '../registers/registers-on.ts'
import { type Seed, seedRegisters } from '../registers/seed-registers.ts'

/** The district cannot be founded so; the message says why, in Chinese. */
export class NotFounded extends Error {
  override readonly name = 'NotFounded'
}

export interface FoundingPlace {
  readonly database: Database
  readonly keys: DataKeys
  readonly clockwork: Clockwork
  /** The only region this server serves, where its settings name one. */
  readonly only?: string | undefined
}

type Post = keyof typeof administrators
const posts = Object.keys(administrators) as Post[]

/** The register each administrator keeps: the organs, and who is appointed to what. */
const kept: Readonly<Partial<Record<Post, string>>> = { system: 'organs', security: 'appointments' }

const government = 'government'
const basis = '设立地区'

function must(fault: string | undefined): void {
  if (fault !== undefined) throw new NotFounded(fault)
}

function allowed({ region, government: first, justice, organs, administrators: three }: Founding): void {
  const fault = districtCodeFault(region.code)
  must(fault && `行政区划代码：${fault}`)
  const names = [first, justice, ...organs].map(({ name }) => name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  must(twice && `机关名称“${twice}”写了两次`)
  const accounts = posts.map((post) => three[post].account.toLowerCase())
  must(new Set(accounts).size === posts.length ? undefined : '三名管理员应当是三个人，账号不能相同')
  const people = posts.map((post) => three[post].name)
  must(new Set(people).size === posts.length ? undefined : '三名管理员应当是三个人；确属同名的，请在姓名后注明以示区别')
}

function organSeeds({ government: first, justice, organs }: Founding, from: string): readonly Seed[] {
  const below = [
    { ...justice, code: 'justice', supervises: true },
    ...organs.map((organ, at) => ({ ...organ, code: `organ-${String(at + 1).padStart(3, '0')}` })),
  ]
  const all = [
    { ...first, code: government, kind: 'government' },
    ...below.map((organ) => ({ ...organ, kind: 'department', parent: government })),
  ]
  return all.map((fields, at) => ({ from, basis, fields: { ...fields, rank: (at + 1) * 10 } }))
}

type Staff = Readonly<Record<Post, Issued>>

const appointment = (code: string, { officer, name }: Issued, more: Readonly<Record<string, unknown>>) => ({
  basis,
  fields: { code, name, officer, organ: government, document: basis, ...more },
})

/** What an administrator is appointed to: the post itself and, with it, the register that goes with it. */
function appointments(post: Post, staff: Staff, from: string): readonly Seed[] {
  const own = { from, ...appointment(`A-${post}`, staff[post], { role: post }) }
  const register = kept[post]
  if (register === undefined) return [own]
  return [own, { from, ...appointment(`A-${post}-keeper`, staff[post], { role: 'keeper', registers: [register] }) }]
}

const keeper = ({ officer }: Issued): Registrar => ({ post: 'keeper', organ: government, officer })

/** Enters organs and appointments; nobody enters their own appointment. */
async function enter(founding: Founding, staff: Staff, deps: RegisterDeps): Promise<void> {
  const from = dayOf(deps.clockwork.now())
  const { code } = founding.region
  const seed = async (who: Registrar, register: string, entries: readonly Seed[]): Promise<void> => {
    const [refused] = await seedRegisters(code, [{ register, entries }], { who, stretch: {} }, deps)
    must(refused)
  }
  await seed(keeper(staff.system), 'organs', organSeeds(founding, from))
  await seed(keeper(staff.system), 'appointments', appointments('security', staff, from))
  for (const post of ['system', 'auditor'] as const)
    await seed(keeper(staff.security), 'appointments', appointments(post, staff, from))
}

async function staffOf({ region, administrators: three }: Founding, inside: Database): Promise<Staff> {
  const wanted = posts.map((post) => three[post])
  const made = await makeAccounts(inside, region.code, wanted, { by: undefined, reason: basis })
  if (!made.ok) throw new NotFounded(made.message)
  const [system, security, auditor] = made.value
  if (!system || !security || !auditor) throw new Error('an administrator is missing')
  return { system, security, auditor }
}

/**
 * Founds a district in an empty database: the region, its first organs and its three administrators, in one go or not at
 * all. Gives their one-time passwords, which are kept nowhere. Throws NotFounded.
 */
export async function foundDistrict(founding: Founding, place: FoundingPlace): Promise<Founded> {
  const { database, keys, clockwork, only } = place
  const { code, name } = founding.region
  const [standing] = await regions(database)
  must(standing && `数据库中已经设立了${standing.name}（${standing.region}），不能再设立`)
  must(only === undefined || only === code ? undefined : `YIFA_REGION 指定了 ${only}，行政区划代码应与它相同`)
  allowed(founding)
  const staff = await asOne(database, { region: code, organs: '*' }, async (inside) => {
    const made = await createRegion(inside, { region: code, name })
    if (!made.ok) throw new NotFounded(made.message)
    const all = await staffOf(founding, inside)
    await enter(founding, all, registersOn(inside, keys, clockwork))
    return all
  })
  return {
    region: { code, name },
    administrators: posts.map((post) => {
      const { account, name: called, password } = staff[post]
      return { post, title: administrators[post], account, name: called, password }
    }),
  }
}

/** A code for whoever stands at the server: said once on its terminal, good until the district is founded. */
export const newFoundingCode = (): string => randomUUID().replaceAll('-', '').slice(0, 12).toUpperCase()
