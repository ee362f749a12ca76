import { editionsOf, type ProcedureKey, procedureKeys } from '@yifa/law'
import { holds, type Invented, type InventedPost } from './invented.ts'

/** Where and by whom procedures are run that no organ of the district has taken on: `others` share the posts below the head. */
export interface Fallback {
  readonly organ: string
  readonly head: string
  readonly others: readonly string[]
}

/** The posts of all editions of a procedure in the organ that handles its cases; those of the unit, which lie in whichever organ is given the case, come apart, and those above are found by the tree. */
function postsOf(procedure: ProcedureKey): { readonly home: readonly string[]; readonly unit: readonly string[] } {
  const all = [...new Set(editionsOf(procedure).flatMap((edition) => Object.keys(edition.posts)))]
  const units = new Set(editionsOf(procedure).flatMap(({ handledBy }) => handledBy?.posts ?? []))
  const above = new Set(editionsOf(procedure).flatMap(({ seats = {} }) => Object.keys(seats)))
  return {
    home: all.filter((post) => !units.has(post) && !above.has(post)),
    unit: all.filter((post) => units.has(post)),
  }
}

const held = (posts: readonly InventedPost[], organ: string, post: string, procedure: string): boolean =>
  posts.some((one) => holds(one, organ, post, procedure))

/** The organs to which a case can be given as its unit: one post of the unit is held there. */
export function unitsOf(officers: readonly Invented[], procedure: ProcedureKey): readonly string[] {
  const posts = officers.flatMap((one) => one.posts)
  const { unit } = postsOf(procedure)
  const organs = [...new Set(posts.map(({ organ }) => organ))]
  return organs.filter((organ) => unit.some((post) => held(posts, organ, post, procedure)))
}

/** The posts of the unit that nobody holds in an organ. */
export const openPosts = (officers: readonly Invented[], procedure: ProcedureKey, organ: string): readonly string[] =>
  postsOf(procedure).unit.filter(
    (post) =>
      !held(
        officers.flatMap((one) => one.posts),
        organ,
        post,
        procedure,
      ),
  )

/** The organs in which every post of a procedure is held, but those of the unit, which must be held in some organ. */
export function seatsOf(officers: readonly Invented[], procedure: ProcedureKey): readonly string[] {
  const posts = officers.flatMap((one) => one.posts)
  const organs = [...new Set(posts.map(({ organ }) => organ))]
  const { home, unit } = postsOf(procedure)
  if (unit.length > 0 && !organs.some((organ) => unit.every((post) => held(posts, organ, post, procedure)))) return []
  return organs.filter((organ) => home.every((post) => held(posts, organ, post, procedure)))
}

/** The district with every post of every procedure of the statute book held by somebody. */
export function withEveryPostHeld(
  officers: readonly Invented[],
  { organ, head, others }: Fallback,
): readonly Invented[] {
  const open = procedureKeys.filter((procedure) => seatsOf(officers, procedure).length === 0)
  const more = new Map<string, InventedPost[]>()
  for (const procedure of open) {
    const { home, unit } = postsOf(procedure)
    const below = [...home, ...unit].filter((post) => post !== 'head')
    const give = (account: string | undefined, role: string): void => {
      if (account !== undefined)
        more.set(account, [...(more.get(account) ?? []), { organ, role, procedures: [procedure] }])
    }
    below.forEach((post, index) => {
      give(others[index % others.length], post)
    })
    if ([...home, ...unit].includes('head')) give(head, 'head')
  }
  return officers.map((one) => ({ ...one, posts: [...one.posts, ...(more.get(one.account) ?? [])] }))
}
