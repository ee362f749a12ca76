import {
  type AnyAct,
  beginningsOf,
  byLaw,
  casesBegun,
  type FactValues,
  many,
  nameOfBeginning,
  type Procedure,
} from '@yifa/kernel'
import { editionOn } from '@yifa/law'
import type { Scene } from '../stories/scene.ts'
import type { InHand } from './desk.ts'
import { invented } from './invention.ts'
import type { Begun, Line, Tale } from './tale.ts'
import type { Story } from './timetable.ts'

const whoDoes = (procedure: Procedure, act: string, by: string | undefined): string => {
  const roles = many(procedure.acts[act]?.by).filter((role) => role !== byLaw)
  const role = by ?? roles[0]
  if (role === undefined) throw new Error(`${procedure.title}没有 ${act}`)
  return role
}

/** An act that is about to be done, where and how. */
interface Saying {
  readonly procedure: Procedure
  readonly act: string
  readonly organ: string
  readonly electronic?: boolean
}

/** What an act says: as the tale has it, the rest invented as of today. */
function said({ luck, days, desk }: Scene, { procedure, act, organ, electronic = false }: Saying, facts: FactValues) {
  const { papers, entries } = desk
  return invented(procedure, act, facts, { luck, days, day: desk.day(), papers, entries, organ, electronic })
}

/** The posts that may hand out papers: the one that issued them or, where a party acted, the first of the procedure. */
const server = ({ posts }: Procedure, by: string): string | undefined =>
  Object.hasOwn(posts, by) ? by : Object.keys(posts)[0]

/** Hands out every document an act has issued. */
async function handedOut(file: InHand, act: string, by: string): Promise<void> {
  const { procedure, seatOf } = file.standing()
  const post = server(procedure, by)
  if (post === undefined) return
  for (const [document, { on }] of Object.entries(procedure.documents))
    if (many(on).map(String).includes(act)) await file.serve(seatOf(post), post, document)
}

/** What the opening acts of the cases begun are told, under their names. */
function beginOf(scene: Scene, home: string, rules: AnyAct['begins'], begins: Readonly<Record<string, Begun>>) {
  const known = new Map(many(rules).map((rule) => [nameOfBeginning(rule), rule]))
  return Object.fromEntries(
    Object.entries(begins).map(([name, { organ, facts = {} }]) => {
      const rule = known.get(name)
      const procedure = rule && editionOn(rule.procedure, scene.desk.day())
      const told = procedure ? said(scene, { procedure, act: rule.act, organ: organ ?? home }, facts) : {}
      return [name, { facts: told, ...(organ === undefined ? {} : { organ }) }]
    }),
  )
}

/** How the cases begun by an act go on. */
async function* branching(
  scene: Scene,
  file: InHand,
  act: string,
  begun: readonly InHand[],
  begins: Readonly<Record<string, Begun>>,
): Story {
  const { procedure, file: standing } = file.standing()
  const names = beginningsOf(procedure, act, standing.facts).flatMap((rule) =>
    casesBegun(rule, standing.facts).map(() => nameOfBeginning(rule)),
  )
  for (const [index, one] of begun.entries()) yield* going(scene, one, begins[names[index] ?? '']?.lines ?? [])
}

async function* told(scene: Scene, file: InHand, [act, , facts = {}, more = {}]: Line): Story {
  const { procedure, home } = file.standing()
  const by = whoDoes(procedure, act, more.by)
  const begins = more.begins ?? {}
  const begun = await file.done(by, act, said(scene, { procedure, act, organ: home }, facts), {
    begin: beginOf(scene, home, procedure.acts[act]?.begins, begins),
    ...(more.as === undefined ? {} : { as: more.as }),
  })
  await handedOut(file, act, by)
  yield* branching(scene, file, act, begun, begins)
}

/** The acts of a case, one after the other. */
async function* going(scene: Scene, file: InHand, lines: readonly Line[]): Story {
  const { days, desk } = scene
  for (const line of lines) {
    if (line[1] > 0) yield days.within(days.workdays(desk.day(), line[1]))
    yield* told(scene, file, line)
  }
}

const openingAct = (procedure: Procedure): string | undefined =>
  Object.entries(procedure.acts).find(([, { opens }]) => opens !== undefined)?.[0]

/** One case of any procedure, from the act that opens it as far as its tale goes. */
export async function* tale(
  scene: Scene,
  { procedure: key, organ, opens, facts = {}, online, begins = {}, lines = [] }: Tale,
): Story {
  const procedure = editionOn(key, scene.from)
  const act = opens ?? (procedure && openingAct(procedure))
  if (procedure === undefined || act === undefined) return
  yield scene.days.within(scene.from)
  const by = whoDoes(procedure, act, undefined)
  const post = Object.keys(procedure.posts)[0] ?? ''
  const file = await scene.desk.file({
    procedure: key,
    act,
    by,
    organ,
    facts: said(scene, { procedure, act, organ, electronic: online === true }, facts),
    begin: beginOf(scene, organ, procedure.acts[act]?.begins, begins),
    ...(online ? {} : { takenBy: post }),
  })
  await file.office(file.standing().seatOf(post), post, '@claim')
  await handedOut(file, act, by)
  yield* branching(scene, file, act, file.begun, begins)
  yield* going(scene, file, lines)
}
