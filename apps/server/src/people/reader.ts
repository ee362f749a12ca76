import { registerPosts } from '@yifa/kernel'
import type { Post } from '@yifa/record'

/** The posts that administer the system and handle no case: three persons, none of whom can do another's work. */
export const administrators = {
  system: '系统管理员',
  security: '安全管理员',
  auditor: '审计管理员',
} as const

/** The posts of those who oversee the organs and act in no case. */
export const overseers = { supervisor: '执法监督人员', leader: '领导' } as const

/** Who is signed in, with the posts held today. */
export interface Reader {
  readonly region: string
  readonly officer: { readonly id: string; readonly account: string; readonly name: string }
  readonly posts: readonly Post[]
  /** Holds a post in an organ that oversees the others (行政执法监督机关). */
  readonly supervises: boolean
  readonly audits: boolean
}

export const isAdministrator = ({ role }: Pick<Post, 'role'>): boolean => Object.hasOwn(administrators, role)

/** The posts that deal with registers, and with no case. */
export const isRegistrar = ({ role }: Pick<Post, 'role'>): boolean => Object.hasOwn(registerPosts, role)

const handlesCases = (post: Pick<Post, 'role'>): boolean => !isAdministrator(post) && !isRegistrar(post)

/** The posts in which somebody handles cases. */
export const workingPosts = ({ posts }: Reader): readonly Post[] => posts.filter(handlesCases)

/** Puts together who is signed in. `supervising` are the ids of the organs that oversee others. */
export function reader(
  region: string,
  officer: Reader['officer'],
  posts: readonly Post[],
  supervising: ReadonlySet<string>,
): Reader {
  return {
    region,
    officer,
    posts,
    supervises: posts.some((post) => handlesCases(post) && supervising.has(post.organ)),
    audits: posts.some(({ role }) => role === 'auditor'),
  }
}
