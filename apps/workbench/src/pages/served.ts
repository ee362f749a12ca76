import type { Me } from '@yifa/api'
import { seatOfPost, sitsWithUnit } from '@yifa/kernel'
import { editionsOf } from '@yifa/law'

type Posts = Pick<Me, 'posts' | 'supervises'>

const covers = ({ procedures, administers }: Me['posts'][number], key: string): boolean =>
  administers !== true && (procedures === undefined || procedures.includes('*') || procedures.includes(key))

const postsIn = ({ posts }: Pick<Me, 'posts'>, key: string): Me['posts'] =>
  posts.filter(
    (post) => covers(post, key) && editionsOf(key).some((edition) => Object.hasOwn(edition.posts, post.role)),
  )

/** The roles a reader holds in a procedure, by the names its declaration gives them. */
export const rolesIn = (me: Pick<Me, 'posts'>, key: string): readonly string[] =>
  postsIn(me, key).map(({ role }) => role)

/** Whether a role sits with the unit a case is given to, or above, which takes cases on but does not receive them. */
const isUnits = (role: string, key: string): boolean =>
  editionsOf(key).some((edition) => sitsWithUnit(edition, role) || seatOfPost(edition, role) !== undefined)

/** The organs, by id and name, in which a reader may open a case of a procedure in the name of `role`. */
export function organsToOpen(me: Pick<Me, 'posts'>, key: string, role: string): ReadonlyMap<string, string> {
  const own = postsIn(me, key)
  const isPost = editionsOf(key).some((edition) => Object.hasOwn(edition.posts, role))
  return new Map(
    own
      .filter((post) => (isPost ? post.role === role : !isUnits(post.role, key)))
      .map(({ organ, organName }) => [organ, organName]),
  )
}

/** Whether a reader handles cases of a procedure or oversees those who do. */
export const serves = (me: Posts, key: string): boolean => me.supervises || rolesIn(me, key).length > 0
