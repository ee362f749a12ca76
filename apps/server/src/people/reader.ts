import { registerPosts, seatOfPost } from '@yifa/kernel'
import { administrators, editionsOf } from '@yifa/law'
import type { Post } from '@yifa/record'
import type { HeldPost } from './succession.ts'

/** Who is signed in, with the posts held today. */
export interface Reader {
  readonly region: string
  readonly officer: { readonly id: string; readonly account: string; readonly name: string }
  readonly posts: readonly HeldPost[]
  /** Holds a post in an organ that oversees the others (行政执法监督机关). */
  readonly supervises: boolean
  readonly audits: boolean
}

export const isAdministrator = ({ role }: Pick<Post, 'role'>): boolean => Object.hasOwn(administrators, role)

/** The posts that deal with registers, and with no case. */
export const isRegistrar = ({ role }: Pick<Post, 'role'>): boolean => Object.hasOwn(registerPosts, role)

const handlesCases = (post: Pick<Post, 'role'>): boolean => !isAdministrator(post) && !isRegistrar(post)

/** The posts in which somebody handles cases. */
export const workingPosts = ({ posts }: Reader): readonly HeldPost[] => posts.filter(handlesCases)

/** Whether somebody holds a post only for cases of other organs that come to it when its turn comes (本级人民政府的决定). */
const onlySits = ({ role, procedures }: Pick<Post, 'role' | 'procedures'>): boolean =>
  procedures.length > 0 &&
  procedures.every((key) => editionsOf(key).some((edition) => seatOfPost(edition, role) !== undefined))

/** Puts together who is signed in. `supervising` are the ids of the organs that oversee others. */
export function reader(
  region: string,
  officer: Reader['officer'],
  posts: readonly HeldPost[],
  supervising: ReadonlySet<string>,
): Reader {
  return {
    region,
    officer,
    posts,
    supervises: posts.some((post) => handlesCases(post) && !onlySits(post) && supervising.has(post.organ)),
    audits: posts.some(({ role }) => role === 'auditor'),
  }
}
