import type { OrganTree } from '@yifa/api'

export type TreeOrgan = OrganTree['organs'][number]
export type TreePost = OrganTree['posts'][number]

/** An organ with who works there and what stands below it. */
export interface Branch {
  readonly organ: TreeOrgan
  readonly posts: readonly TreePost[]
  readonly below: readonly Branch[]
}

export interface Narrowing {
  readonly words: string
  /** Those that have ended or are to come too. */
  readonly everything: boolean
}

const holds = (words: string, ...texts: readonly (string | undefined)[]): boolean =>
  texts.some((text) => text?.includes(words))

const organFits = ({ name, kind, former }: TreeOrgan, words: string): boolean => holds(words, name, kind, ...former)
const postFits = ({ officer, title, serves, position }: TreePost, words: string): boolean =>
  holds(words, officer.name, title, position?.name, ...serves)

/** A branch as far as it holds the words: an organ that does with all its posts, one that holds them lower down with those. */
function narrowed({ organ, posts, below }: Branch, words: string): Branch | undefined {
  if (words === '' || organFits(organ, words)) return { organ, posts, below }
  const fitting = posts.filter((post) => postFits(post, words))
  const lower = below.flatMap((branch) => narrowed(branch, words) ?? [])
  return fitting.length + lower.length === 0 ? undefined : { organ, posts: fitting, below: lower }
}

/** The organs as trees; one whose superior is not there stands at the top. */
export function branchesOf({ organs, posts }: OrganTree, { words, everything }: Narrowing): readonly Branch[] {
  const shown = organs.filter(({ stands }) => everything || stands)
  const there = new Set(shown.map(({ id }) => id))
  const branch = (organ: TreeOrgan, met: readonly string[]): Branch => ({
    organ,
    posts: posts.filter((post) => post.organ === organ.id),
    below: shown
      .filter(({ id, parent }) => parent === organ.id && !met.includes(id))
      .map((one) => branch(one, [...met, organ.id])),
  })
  const tops = shown.filter(({ parent }) => parent === undefined || !there.has(parent))
  return tops.flatMap((organ) => narrowed(branch(organ, []), words.trim()) ?? [])
}

/** How many people hold some posts. */
export const persons = (posts: readonly TreePost[]): number => new Set(posts.map(({ officer }) => officer.id)).size

/** Posts by who holds them, in the order in which they are told. */
export function byPerson(posts: readonly TreePost[]): readonly (readonly TreePost[])[] {
  const found = new Map<string, TreePost[]>()
  for (const post of posts) found.get(post.officer.id)?.push(post) ?? found.set(post.officer.id, [post])
  return [...found.values()]
}
