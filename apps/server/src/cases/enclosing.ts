import { createHmac, timingSafeEqual } from 'node:crypto'
import {
  type Enclosure,
  enclosingFacts,
  enclosuresIn,
  type FactValues,
  type Procedure,
  type Refusal,
} from '@yifa/kernel'
import type { DataKeys, StoredAct } from '@yifa/record'
import type { CaseRoomDeps } from './deps.ts'

type Known = Pick<Enclosure, 'file' | 'mediaType' | 'size'>

/** By which whoever sent a file shows that it is theirs; only the server can make it. */
export const markOf = ({ file, mediaType, size }: Known, keys: DataKeys): string =>
  createHmac('sm3', keys.index).update(`file ${file} ${mediaType} ${size}`).digest('base64url')

const bare = (file: string): string => file.slice(0, 64)

function isMarked(given: Enclosure, keys: DataKeys): boolean {
  const mark = Buffer.from(given.file.slice(65))
  const own = Buffer.from(markOf({ ...given, file: bare(given.file) }, keys))
  return mark.length === own.length && timingSafeEqual(mark, own)
}

const isValues = (value: unknown): value is FactValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The facts of the procedure an act carries: its own, or those of a draft or a correction inside it. */
export const enclosingIn = (act: string, facts: FactValues): FactValues =>
  act.startsWith('@') ? (isValues(facts['facts']) ? facts['facts'] : {}) : facts

/** Every file that the acts of a case enclose, each with its fact. */
export const enclosedBy = (
  procedure: Procedure,
  acts: readonly Pick<StoredAct, 'act' | 'facts'>[],
): readonly { readonly fact: string; readonly enclosure: Enclosure }[] =>
  acts.flatMap(({ act, facts }) =>
    enclosingFacts(procedure).flatMap((fact) =>
      enclosuresIn(enclosingIn(act, facts)[fact]).map((enclosure) => ({ fact, enclosure })),
    ),
  )

const unusable = (fact: string): Refusal => ({
  reason: 'facts',
  issues: [{ code: 'custom', path: [fact], message: '附件已经失效，请删除后重新选择', input: undefined }],
})

/** What an act says, its files named as the record names them. */
export type Unmarked =
  | { readonly facts: FactValues; readonly files: readonly { readonly fact: string; readonly file: string }[] }
  | { readonly refusal: Refusal }

/** Takes the marks off the files of an act; refused where a file was neither sent by whoever acts nor stands in the case. */
export function unmarked(
  procedure: Procedure,
  { act, facts }: { readonly act: string; readonly facts: FactValues },
  stored: readonly StoredAct[],
  keys: DataKeys,
): Unmarked {
  const said = enclosingIn(act, facts)
  const present = new Set(enclosedBy(procedure, stored).map(({ enclosure }) => enclosure.file))
  const given = enclosingFacts(procedure).flatMap((fact) =>
    enclosuresIn(said[fact]).map((enclosure) => ({ fact, enclosure })),
  )
  const foreign = given.find(({ enclosure }) => !present.has(enclosure.file) && !isMarked(enclosure, keys))
  if (foreign) return { refusal: unusable(foreign.fact) }
  const bared = Object.fromEntries(
    [...new Set(given.map(({ fact }) => fact))].map((fact) => [
      fact,
      enclosuresIn(said[fact]).map((one) => ({ ...one, file: bare(one.file) })),
    ]),
  )
  return {
    facts:
      said === facts
        ? { ...facts, ...bared }
        : { ...facts, ...(isValues(facts['facts']) ? { facts: { ...said, ...bared } } : {}) },
    files: given.map(({ fact, enclosure }) => ({ fact, file: bare(enclosure.file) })),
  }
}

/** Keeps the files of an act for good, before it enters the record; a refusal where one is no longer here. */
export async function kept(
  files: readonly { readonly fact: string; readonly file: string }[],
  { attachments }: Pick<CaseRoomDeps, 'attachments'>,
): Promise<Refusal | undefined> {
  for (const { fact, file } of files) if (!(await attachments.keep(file))) return unusable(fact)
  return undefined
}
