import type { Day } from '@yifa/calendar'
import { administrators, overseers } from '@yifa/law'
import { nameOn, type Organ, type Post, standsOn } from '@yifa/record'

/** A post as it is held: `inherited` where its organ has ended and its cases are gone on with by the organ that took over. */
export type HeldPost = Post & { readonly inherited?: true }

/** The organ that acts for one on a day: itself or, once it has ended, whichever took over from it. */
export function heirOf(
  organs: readonly Pick<Organ, 'organ' | 'until' | 'successor'>[],
  day: Day,
): (id: string) => string {
  const known = new Map(organs.map((one) => [one.organ, one]))
  const follow = (id: string, met: readonly string[]): string => {
    const { until, successor } = known.get(id) ?? {}
    const over = until !== undefined && until < day && successor !== undefined && !met.includes(successor)
    return over ? follow(successor, [...met, id]) : id
  }
  return (id) => follow(id, [])
}

const passesOn = ({ role }: Post): boolean =>
  !Object.hasOwn(administrators, role) && !Object.hasOwn(overseers, role) && role !== 'keeper'

/** The posts held on a day, with those in organs that have ended which come with them. */
export function withInherited(posts: readonly Post[], organs: readonly Organ[], day: Day): readonly HeldPost[] {
  const heir = heirOf(organs, day)
  const ended = organs.filter((one) => one.until !== undefined && one.until < day && heir(one.organ) !== one.organ)
  if (ended.length === 0) return posts
  const inherited = posts
    .filter(passesOn)
    .flatMap((post) =>
      ended
        .filter(({ organ }) => heir(organ) === post.organ)
        .map(({ organ, name }): HeldPost => ({ ...post, organ, organName: name, inherited: true })),
    )
  return [...posts, ...inherited]
}

/** What organs are called: today, or as their papers named them on a day; papers of one that has ended bear the name of its heir. */
export function organNames(organs: readonly Organ[]): (id: string, on?: Day) => string {
  const known = new Map(organs.map((one) => [one.organ, one]))
  return (id, on) => {
    const found = known.get(on === undefined ? id : heirOf(organs, on)(id))
    if (!found) return id
    return on === undefined ? found.name : nameOn(found, on)
  }
}

export const standing = (organs: readonly Organ[], day: Day): readonly Organ[] =>
  organs.filter((one) => standsOn(one, day))
