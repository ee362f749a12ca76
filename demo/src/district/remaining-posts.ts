import { editionsOf, type ProcedureKey, procedureKeys } from '@yifa/law'
import { holds, type Invented, type InventedPost } from './invented.ts'

/** Where and by whom procedures are run that no organ of the district has taken on: `others` share the posts below the head. */
export interface Fallback {
  readonly organ: string
  readonly head: string
  readonly others: readonly string[]
}

/** The posts of all editions of a procedure; the unit's, which lies in whichever organ is given the case, comes apart. */
function postsOf(procedure: ProcedureKey): { readonly home: readonly string[]; readonly unit: readonly string[] } {
  const all = [...new Set(editionsOf(procedure).flatMap((edition) => Object.keys(edition.posts)))]
  const units = new Set(editionsOf(procedure).map(({ handledBy }) => String(handledBy)))
  return { home: all.filter((post) => !units.has(post)), unit: all.filter((post) => units.has(post)) }
}

const held = (posts: readonly InventedPost[], organ: string, post: string, procedure: string): boolean =>
  posts.some((one) => holds(one, organ, post, procedure))

/** The organs in which every post of a procedure is held, but the unit's, which must be held in some organ. */
export function seatsOf(officers: readonly Invented[], procedure: ProcedureKey): readonly string[] {
  const posts = officers.flatMap((one) => one.posts)
  const organs = [...new Set(posts.map(({ organ }) => organ))]
  const { home, unit } = postsOf(procedure)
  if (!unit.every((post) => organs.some((organ) => held(posts, organ, post, procedure)))) return []
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
    if (home.includes('head')) give(head, 'head')
  }
  return officers.map((one) => ({ ...one, posts: [...one.posts, ...(more.get(one.account) ?? [])] }))
}
