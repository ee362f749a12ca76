import type { Me } from '@yifa/api'
import { registerPosts } from '@yifa/kernel'
import { administrators, editionsOf, overseers, procedureKeys } from '@yifa/law'
import type { Post } from '@yifa/record'
import { isAdministrator, type Reader } from './reader.ts'

const titles: Readonly<Record<string, string>> = { ...administrators, ...overseers, ...registerPosts }

/** What a post is called in the procedures it serves. */
export function postTitle({ role, procedures }: Pick<Post, 'role' | 'procedures'>): string {
  const known = titles[role]
  if (known !== undefined) return known
  const served = procedures.includes('*') ? procedureKeys : procedures
  return served.flatMap((key) => editionsOf(key).map(({ posts }) => posts[role])).find((title) => title) ?? role
}

/** Who is signed in, as the workbench is told. */
export const meView = (reader: Reader, region: Me['region']): Me => ({
  officer: { ...reader.officer },
  region,
  posts: reader.posts
    .filter(({ inherited }) => !inherited)
    .map((post) => ({
      organ: post.organ,
      organName: post.organName,
      role: post.role,
      title: postTitle(post),
      procedures: post.procedures,
      administers: isAdministrator(post),
    })),
  supervises: reader.supervises,
  audits: reader.audits,
})
