import { type PersonView, routes, type Succession, type SuccessionPlan } from '@yifa/api'
import { dayOf } from '@yifa/kernel'
import { procedureTitles } from '@yifa/law'
import { accounts, type CaseFile, everyPostOf, openCasesOf, type Post } from '@yifa/record'
import { accountView } from '../people/account-view.ts'
import type { Directory } from '../people/directory.ts'
import { hindrance, lyingWith } from '../people/handing-over/move-cases.ts'
import { type Planned, planned, problemsOf, type Succeeding } from '../people/handing-over/plan.ts'
import { moveOf, succeed } from '../people/handing-over/succeed.ts'
import { postTitle } from '../people/me.ts'
import { registrarsIn } from '../people/permission.ts'
import { isAdministrator, type Reader, workingPosts } from '../people/reader.ts'
import { readerOf } from '../people/session.ts'
import type { Desk, Web } from './desk.ts'
import { notPermitted, Told } from './problem.ts'
import { placeIn } from './register-place.ts'

const keeperOfAppointments = (reader: Reader) =>
  registrarsIn(reader, 'appointments').find(({ post }) => post === 'keeper')

function requireSight(reader: Reader, id: string): void {
  if (reader.officer.id !== id && !reader.posts.some(isAdministrator) && !keeperOfAppointments(reader))
    throw notPermitted('只能查看自己的任职；别人的由管理员查看')
}

async function accountOf(id: string, { database, region, clockwork }: Desk) {
  const { rows } = await accounts(database, region, { day: dayOf(clockwork.now()), officer: id })
  const [found] = rows
  if (!found) throw new Told(404, '没有找到', { detail: '没有这个人员' })
  return found
}

function standingOf({ since, until }: Post, today: string): PersonView['posts'][number]['standing'] {
  if (since > today) return 'to come'
  return until !== undefined && until < today ? 'past' : 'held'
}

const served = ({ procedures }: Post): string[] =>
  procedures.includes('*') ? [] : procedures.map((key) => procedureTitles[key] ?? key)

function heldView(post: Post, today: string, { stoodInFor }: Directory): PersonView['posts'][number] {
  const { appointment, officer, organ, organName, role, since, until } = post
  const actingFor = post.actingFor && (stoodInFor?.({ officer, organ, role }, since) ?? post.actingFor)
  return {
    ...(appointment === undefined ? {} : { appointment }),
    organ,
    organName,
    role,
    title: postTitle(post),
    procedures: served(post),
    since,
    ...(until === undefined ? {} : { until }),
    standing: standingOf(post, today),
    ...(actingFor === undefined ? {} : { actingFor }),
  }
}

const lyingView = ({ case: id, number, procedure, organ, stateTitle }: CaseFile, { organ: nameOf }: Directory) => ({
  case: id,
  number: number ?? id.slice(0, 8),
  procedureTitle: procedureTitles[procedure] ?? procedure,
  organName: nameOf(organ),
  stateTitle,
})

/** How many drafts wait for a holder of somebody's posts. */
async function draftsFor(officer: Reader['officer'], desk: Desk): Promise<number> {
  const them = await readerOf(officer, desk)
  const posts = workingPosts(them).map(({ organ, role, procedures }) => ({ organ, post: role, procedures }))
  if (posts.length === 0) return 0
  const organs = [...new Set(posts.map(({ organ }) => organ))]
  const attention = { now: desk.clockwork.now(), reader: officer.id, posts }
  const { sign, endorse } = await desk.record.agendaCounts({ region: desk.region, organs }, attention)
  return sign + endorse
}

async function personView(id: string, reader: Reader, desk: Desk): Promise<PersonView> {
  const row = await accountOf(id, desk)
  const { account, name } = row
  const [posts, cases, drafts, directory] = await Promise.all([
    everyPostOf(desk.database, desk.region, id),
    openCasesOf(desk.database, desk.region, id),
    draftsFor({ id, account, name }, desk),
    desk.directory(),
  ])
  const today = dayOf(desk.clockwork.now())
  return {
    account: accountView(row),
    posts: posts.map((post) => heldView(post, today, directory)),
    cases: cases.map((one) => lyingView(one, directory)),
    drafts,
    appoints: keeperOfAppointments(reader) !== undefined,
  }
}

interface Grounds {
  readonly reason: string
  readonly document?: string | undefined
}

const wrong = (detail: string): Told => new Told(422, '填写内容有误', { detail })

function checkDays({ kind, day, until }: Succession, today: string): void {
  if (day < today) throw wrong('起日不能早于今天')
  if (kind === 'handover' && until !== undefined) throw wrong('交接没有止日')
  if (kind === 'absence' && until === undefined) throw wrong('代行应当写明止日')
  if (until !== undefined && until < day) throw wrong('止日不能早于起日')
}

async function succeeding(
  id: string,
  asked: Succession,
  said: Grounds,
  reader: Reader,
  desk: Desk,
): Promise<Succeeding> {
  const who = keeperOfAppointments(reader)
  if (!who) throw notPermitted('只有主管任职登记的安全管理员可以办理交接和代行')
  checkDays(asked, dayOf(desk.clockwork.now()))
  if (asked.to === id) throw wrong('接任人应当是另一个人')
  const [from, to] = [await accountOf(id, desk), await accountOf(asked.to, desk)]
  if (to.disabled) throw wrong(`${to.name}的账号已停用`)
  const named = ({ officer, name }: typeof from) => ({ officer, name })
  return { place: placeIn('appointments', desk), who, from: named(from), to: named(to), asked, ...said }
}

const appointmentView = (plan: Planned): SuccessionPlan['appointments'][number] => {
  const { appointment = '', organName, until } = plan.post
  return {
    appointment,
    organName,
    title: postTitle(plan.post),
    ...(until === undefined ? {} : { until }),
    problems: [...problemsOf(plan)],
  }
}

async function planView(all: Succeeding, desk: Desk): Promise<SuccessionPlan> {
  const plans = await planned(all, desk.database, desk.registers)
  const posts = plans.map(({ post }) => post)
  const { kind, day } = all.asked
  const later = day > dayOf(desk.clockwork.now())
  const hands = { database: desk.database, cases: desk.cases }
  const lying =
    kind === 'handover' ? await lyingWith({ region: desk.region, from: all.from.officer, posts }, hands) : []
  const directory = await desk.directory()
  const move = moveOf(all, posts, '')
  const cases = []
  for (const one of lying) {
    const problem = await hindrance(move, one, hands)
    cases.push({ ...lyingView(one.loaded.row, directory), ...(problem === undefined ? {} : { problem }) })
  }
  return { appointments: plans.map(appointmentView), cases, later }
}

/** A person with all posts; handing them over, and letting somebody stand in. */
export function personRoutes(app: Web, desk: Desk): void {
  app.openapi(routes.readPerson, async (c) => {
    const { id } = c.req.valid('param')
    requireSight(c.var.reader, id)
    return c.json(await personView(id, c.var.reader, desk), 200)
  })
  app.openapi(routes.previewSuccession, async (c) => {
    const all = await succeeding(c.req.valid('param').id, c.req.valid('json'), { reason: '核对' }, c.var.reader, desk)
    return c.json(await planView(all, desk), 200)
  })
  app.openapi(routes.succeed, async (c) => {
    const { reason, document, ...asked } = c.req.valid('json')
    const all = await succeeding(c.req.valid('param').id, asked, { reason, document }, c.var.reader, desk)
    const done = await succeed(all, desk)
    if (!done.ok) throw new Told(409, '不能办理', { detail: done.problem })
    return c.json({ batch: done.batch, moved: done.moved, left: [...done.left] }, 201)
  })
}
