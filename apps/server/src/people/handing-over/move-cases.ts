import { refusalText } from '@yifa/kernel'
import { type Database, openCasesOf, type Post } from '@yifa/record'
import type { CaseRoom, Loaded, Refused, Who } from '../../cases/request.ts'
import { serves } from '../permission.ts'

/** Where cases are handed on. */
export interface CaseHands {
  readonly database: Database
  readonly cases: CaseRoom
}

/** From whom to whom cases go, by whose decision, and what the record says about it. */
export interface Move {
  readonly region: string
  readonly from: string
  readonly to: { readonly officer: string; readonly name: string }
  /** The posts that change hands: a case goes where one of them serves it. */
  readonly posts: readonly Post[]
  readonly by: { readonly officer: string; readonly post: string; readonly organ: string }
  readonly remark: string
}

export interface Lying {
  readonly loaded: Loaded
  /** The post in which it lies with the officer. */
  readonly post: Post
}

export const numberOf = ({ row }: Loaded): string => row.number ?? row.case.slice(0, 8)

/** The open cases that lie with an officer in some posts. */
export async function lyingWith(
  { region, from, posts }: Pick<Move, 'region' | 'from' | 'posts'>,
  { database, cases }: CaseHands,
): Promise<readonly Lying[]> {
  const found: Lying[] = []
  for (const row of await openCasesOf(database, region, from)) {
    const loaded = await cases.load({ region, organs: '*' }, row.case)
    const post = loaded && posts.find((one) => serves(one, loaded))
    if (loaded && post) found.push({ loaded, post })
  }
  return found
}

const assignment = ({ to, remark }: Move, { post }: Lying) => ({
  act: '@assign',
  by: post.role,
  facts: { officer: to.officer, name: to.name, remark },
})

const whoMoves = ({ region, by }: Move): Who => ({ region, channel: 'workbench', ...by })

const whyNot = (refused: Refused): string => {
  if (refused.kind === 'refusal') return refusalText(refused.procedure, refused.refusal)
  return refused.kind === 'version' ? '案件刚刚有了变动' : '没有找到案件'
}

/** Why a case cannot be handed on, in Chinese; undefined when it can. */
export async function hindrance(move: Move, lying: Lying, { cases }: CaseHands): Promise<string | undefined> {
  const seen = await cases.preview(whoMoves(move), lying.loaded.row.case, assignment(move, lying))
  return seen.kind === 'preview' ? undefined : whyNot(seen)
}

export interface Moved {
  readonly moved: number
  readonly left: readonly { readonly number: string; readonly problem: string }[]
}

/** Hands cases on, each with a line in its record; what cannot be handed on is told. */
export async function moveCases(move: Move, some: readonly Lying[], { cases }: CaseHands): Promise<Moved> {
  const left: { number: string; problem: string }[] = []
  for (const lying of some) {
    const { row } = lying.loaded
    const request = { ...assignment(move, lying), version: row.version }
    const done = await cases.act(whoMoves(move), row.case, request)
    if (done.kind !== 'done') left.push({ number: numberOf(lying.loaded), problem: whyNot(done) })
  }
  return { moved: some.length - left.length, left }
}
