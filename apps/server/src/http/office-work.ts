import { linkTitles, many } from '@yifa/kernel'
import type { Post } from '@yifa/record'
import { z } from 'zod'
import type { ActRequest, Loaded } from '../cases/request.ts'
import { canTake, scopeOf, serves } from '../people/permission.ts'
import type { Reader } from '../people/reader.ts'
import { isMove, movesOn } from '../views/drafts.ts'
import type { Desk } from './desk.ts'
import { notPermitted, Told } from './problem.ts'
import { sightOf } from './read-case.ts'

const isId = (value: unknown): value is string => z.uuid().safeParse(value).success

const wrong = (detail: string): Told => new Told(422, '填写内容有误', { detail })

/** Who takes a case over is named by the register, never by the request; it must be somebody who may handle it. */
async function assigned(request: ActRequest, loaded: Loaded | undefined, { directory }: Desk): Promise<ActRequest> {
  const { knows, officer: nameOf, posts } = await directory()
  const id = String(request.facts['officer'])
  if (!knows(id)) throw wrong('没有这位工作人员，请从名单中选择')
  if (loaded && !posts.some((post) => post.officer === id && serves(post, loaded)))
    throw wrong(`${nameOf(id)}没有办理本案的岗位，请另选承办人`)
  return { ...request, facts: { ...request.facts, name: nameOf(id) } }
}

/** A case can be linked that the officer may come across, or that refers to this one; its number comes from the register. */
async function linked(
  request: ActRequest,
  loaded: Loaded,
  reader: Reader,
  { record, region }: Desk,
): Promise<ActRequest> {
  const { kind, case: to } = request.facts
  if (!Object.hasOwn(linkTitles(loaded.procedure), String(kind))) throw wrong('本程序没有这种关联')
  const own = loaded.row.case
  const everywhere = { region, organs: '*' } as const
  const known = isId(to) && to !== own
  const near = known && (await record.links(everywhere, own)).some((link) => link.from === to || link.to === to)
  const row = known ? await record.loadCase(near ? everywhere : scopeOf(reader), to) : undefined
  if (row === undefined) throw wrong('要关联的案件不存在，或者您无权查看')
  return { ...request, facts: { kind, case: to, number: row.number ?? to } }
}

/** Who stays away from a case is named by the register too. */
async function recused(request: ActRequest, { directory }: Desk): Promise<ActRequest> {
  const { knows, officer: nameOf } = await directory()
  const id = String(request.facts['officer'])
  if (!knows(id)) throw wrong('没有这位工作人员，请从名单中选择')
  return { ...request, facts: { ...request.facts, name: nameOf(id) } }
}

/** Those who do an act together with whoever enters it are officers who could do it where it is done. */
export async function together<Asked extends Pick<ActRequest, 'with'>>(
  request: Asked,
  fits: (post: Post) => boolean,
  { directory }: Desk,
): Promise<Asked> {
  if (request.with === undefined) return request
  const { posts, officer: nameOf } = await directory()
  for (const id of request.with)
    if (!posts.some((post) => post.officer === id && fits(post)))
      throw wrong(`${nameOf(id)}没有办理本案的岗位，不能共同作出该行为`)
  return request
}

async function mayTransfer({ by, facts }: ActRequest, loaded: Loaded, { directory }: Desk): Promise<void> {
  const { organ: nameOf, organs, posts } = await directory()
  const organ = String(facts['organ'])
  if (organ === loaded.seatOf(by)) throw wrong(`案件已在${nameOf(organ)}，请另选接收单位`)
  if (organs.some((one) => one.organ === organ) && !canTake(posts, organ, by, loaded))
    throw wrong(`${nameOf(organ)}没有办理“${loaded.procedure.title}”的岗位，请另选接收单位`)
}

function mayPropose({ facts }: ActRequest, { procedure }: Loaded): void {
  const by = many(procedure.acts[String(facts['act'])]?.by)
  if (!by.some((role) => Object.hasOwn(procedure.posts, role))) throw wrong('没有这样可以呈批的行为')
}

function mayMove({ act, facts }: ActRequest, loaded: Loaded, reader: Reader): void {
  const draft = loaded.file.proposals.find(({ seq }) => seq === facts['seq'])
  if (!draft) throw new Told(409, '呈批已经了结', { detail: '该呈批已经批准、退回或者撤回' })
  if (!movesOn(loaded, draft, sightOf(reader, loaded)).some((move) => move === act))
    throw notPermitted('呈批由拟稿人撤回，由有权批准的负责人退回，由其他承办人员会签')
}

/**
 * An office verb held against the register and the case: names come from the register, a case goes to whoever can handle
 * it, a draft is dealt with by those it concerns. Without a case only names are filled in. Throws what is to be told.
 */
export async function officeWork(
  request: ActRequest,
  loaded: Loaded | undefined,
  reader: Reader,
  desk: Desk,
): Promise<ActRequest> {
  const { officer } = reader
  if (request.act === '@claim') return { ...request, facts: { officer: officer.id, name: officer.name } }
  if (request.act === '@assign') return assigned(request, loaded, desk)
  if (request.act === '@recuse') return recused(request, desk)
  if (!loaded) return request
  if (request.act === '@transfer') await mayTransfer(request, loaded, desk)
  if (request.act === '@propose') mayPropose(request, loaded)
  if (request.act === '@link') return linked(request, loaded, reader, desk)
  if (isMove(request.act)) mayMove(request, loaded, reader)
  return together(request, (post) => serves(post, loaded), desk)
}
