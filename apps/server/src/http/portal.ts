import { type District, type FollowedCase, routes } from '@yifa/api'
import { dayOf, isPublic, many, type Procedure, seatOfPost, sitsWithUnit } from '@yifa/kernel'
import { editionOn, procedureKeys } from '@yifa/law'
import type { Post, Scope } from '@yifa/record'
import type { Context } from 'hono'
import { paperCode, receiptCode } from '../cases/receipt.ts'
import type { Loaded } from '../cases/request.ts'
import { followedCase, receipt, receiptsOf } from '../views/followed-case.ts'
import { admitted, type Follower, filer, seenBy } from '../views/follower.ts'
import { publication } from '../views/publication.ts'
import { accepted } from './accepted.ts'
import { begunCases } from './begun-cases.ts'
import { withOrgans } from './begun-organs.ts'
import { ledgerOf, requestOf } from './cases.ts'
import type { Desk, Web, WebEnv } from './desk.ts'
import { notPermitted, Told, toldOf } from './problem.ts'
import { addressOf, throttle } from './throttle.ts'

/** The act by which a party may open a case of a procedure, and which party. */
function filingAct(procedure: Procedure): { act: string; by: string } | undefined {
  for (const [act, { opens, by }] of Object.entries(procedure.acts)) {
    const party = many(by).find((role) => isPublic(procedure, role))
    if (opens !== undefined && party !== undefined) return { act, by: party }
  }
  return undefined
}

/** Which organs have somebody to take a procedure's cases. */
async function organsFor(key: string, procedure: Procedure, { directory }: Desk) {
  const { organs, posts } = await directory()
  const serves = ({ role, procedures }: Post): boolean =>
    Object.hasOwn(procedure.posts, role) &&
    !sitsWithUnit(procedure, role) &&
    seatOfPost(procedure, role) === undefined &&
    (procedures.includes('*') || procedures.includes(key))
  const staffed = new Set(posts.filter(serves).map(({ organ }) => organ))
  return organs.filter(({ organ }) => staffed.has(organ)).map(({ organ: id, name }) => ({ id, name }))
}

async function offers(desk: Desk): Promise<District['offers']> {
  const day = dayOf(desk.clockwork.now())
  const offered = procedureKeys.map(async (key) => {
    const procedure = editionOn(key, day)
    const filing = procedure && filingAct(procedure)
    if (!procedure?.offer || !filing) return []
    const { title, about } = procedure.offer
    const organs = await organsFor(key, procedure, desk)
    return organs.length === 0 ? [] : [{ procedure: key, title, about, act: filing.act, organs }]
  })
  return (await Promise.all(offered)).flat()
}

function filing(app: Web, desk: Desk, find: Find): void {
  const filings = throttle({ times: 30, seconds: 600 })
  app.openapi(routes.readDistrict, async (c) =>
    c.json({ region: { ...desk.settings.region }, offers: await offers(desk) }, 200),
  )
  app.openapi(routes.file, async (c) => {
    filings.count(addressOf(c, desk.settings.trustProxy))
    const { procedure: key, act, organ, facts, begin, contests } = c.req.valid('json')
    const idempotency = c.req.valid('header')['idempotency-key']
    const procedure = editionOn(key, dayOf(desk.clockwork.now()))
    const own = procedure && filingAct(procedure)
    if (!procedure || own?.act !== act) throw toldOf({ kind: 'missing', what: 'procedure' })
    if (!(await organsFor(key, procedure, desk)).some(({ id }) => id === organ))
      throw new Told(422, '填写内容有误', { detail: '该机关不受理这一事项，请另选机关' })
    const said = requestOf({ act, by: own.by, facts, begin })
    const links = contests ? [{ kind: contests.link, case: (await find(c, contests)).row.case }] : []
    const request = { ...said, procedure: key, organ, links, ...(idempotency ? { key: idempotency } : {}) }
    const whole = await withOrgans({ procedure, home: organ, facts: {} }, request, desk)
    const done = accepted(await desk.cases.open({ region: desk.region, channel: 'portal' }, whole), desk)
    if (done.receiptCode === undefined) throw new Error(`${done.loaded.row.case} was filed without a receipt`)
    const outlook = await desk.outlook()
    const begun = receiptsOf(done.begun, outlook)
    return c.json({ ...receipt(done.loaded, done.receiptCode, outlook), ...(begun.length === 0 ? {} : { begun }) }, 201)
  })
}

interface Credentials {
  readonly number: string
  readonly code: string
}
type Found = Loaded & { readonly scope: Scope; readonly follower: Follower }
/** Finds the case a receipt or a paper belongs to, and whose it is; wrong guesses are counted by sender and by number. */
export type Find = (c: Context<WebEnv>, given: Credentials) => Promise<Found>

const squeezed = (number: string): string => number.normalize('NFKC').replaceAll(/\s/g, '')

async function byReceipt({ number, code }: Credentials, desk: Desk): Promise<Found | undefined> {
  const row = await desk.record.caseOfReceipt(desk.region, code)
  const scope = { region: desk.region, organs: [], receipt: code }
  const right = row?.number !== undefined && squeezed(row.number) === squeezed(number)
  const loaded = right ? await desk.cases.load(scope, row.case) : undefined
  return loaded && { ...loaded, scope, follower: { role: filer(loaded), filed: true } }
}

/** By the code printed on the papers a party was served. */
async function byPaper({ number, code }: Credentials, desk: Desk): Promise<Found | undefined> {
  const { keys, region } = desk
  if (keys === undefined) return undefined
  const { rows } = await desk.record.search({ region, organs: '*' }, { text: number.trim(), limit: 20 })
  const row = rows.find((one) => one.number !== undefined && squeezed(one.number) === squeezed(number))
  const scope = row && ({ region, organs: [row.organ] } as const)
  const loaded = row && scope && (await desk.cases.load(scope, row.case))
  const role = loaded && admitted(loaded).find((party) => paperCode(keys, loaded.row.case, party) === code)
  return loaded && scope && role !== undefined ? { ...loaded, scope, follower: { role, filed: false } } : undefined
}

export function finder(desk: Desk): Find {
  const guesses = throttle({ times: 10, seconds: 900 })
  return async (c, { number, code }) => {
    const keys = [`from ${addressOf(c, desk.settings.trustProxy)}`, `number ${squeezed(number)}`]
    for (const key of keys) guesses.check(key)
    const given = { number, code: receiptCode(code) }
    const found = (await byReceipt(given, desk)) ?? (await byPaper(given, desk))
    if (found) return found
    for (const key of keys) guesses.count(key)
    throw new Told(404, '没有找到', { detail: '编号或者查询码不正确，请核对回执' })
  }
}

const seen = async (loaded: Loaded, follower: Follower, desk: Desk): Promise<FollowedCase> => ({
  ...followedCase(loaded, await desk.outlook(), follower),
  ...(await begunCases(loaded, follower, desk)),
})

function following(app: Web, desk: Desk, find: Find): void {
  const asked = throttle({ times: 120, seconds: 60 })
  app.openapi(routes.follow, async (c) => {
    asked.count(addressOf(c, desk.settings.trustProxy))
    const loaded = await find(c, c.req.valid('json'))
    return c.json(await seen(loaded, loaded.follower, desk), 200)
  })
  app.openapi(routes.followLedger, async (c) => {
    const said = c.req.valid('json')
    const loaded = await find(c, said)
    if (!seenBy(loaded, loaded.follower).isRunning(said.clock, said.party)) throw notPermitted('这一期限不是您的期限')
    return c.json(await ledgerOf(loaded, said.clock, said.party, desk), 200)
  })
  app.openapi(routes.followAct, async (c) => {
    const said = c.req.valid('json')
    const loaded = await find(c, said)
    const { act, by, facts, begin } = said.request
    if (by !== loaded.follower.role || !isPublic(loaded.procedure, by)) throw notPermitted('您只能以自己的身份提交')
    const who = { region: desk.region, channel: 'portal', scope: loaded.scope } as const
    const request = { ...requestOf({ act, by, facts, begin }), version: said.version }
    const whole = await withOrgans({ ...loaded, facts: loaded.file.facts }, request, desk)
    const done = accepted(await desk.cases.act(who, loaded.row.case, whole), desk)
    const outlook = await desk.outlook()
    const receipts = receiptsOf(done.begun, outlook)
    const followed = await seen(done.loaded, loaded.follower, desk)
    return c.json({ ...followed, ...(receipts.length === 0 ? {} : { receipts }) }, 200)
  })
}

function publishing(app: Web, desk: Desk): void {
  app.openapi(routes.publications, async (c) => {
    const { text, cursor, limit } = c.req.valid('query')
    const outlook = await desk.outlook()
    const words = text?.trim() ?? ''
    const { rows, next } = await desk.record.disclosures(desk.region, {
      on: dayOf(outlook.now),
      limit,
      ...(cursor === undefined ? {} : { cursor }),
      ...(words === '' ? {} : { text: words }),
    })
    const items = rows.map((row) => publication(row, outlook))
    return c.json({ items, ...(next === undefined ? {} : { next }) }, 200)
  })
}

/** What everybody may do without signing in: file, follow with the receipt, read what is public. */
export function portalRoutes(app: Web, desk: Desk, find: Find): void {
  filing(app, desk, find)
  following(app, desk, find)
  publishing(app, desk)
}
