import { type Procedure, type Registrar, seatOfPost, sitsWithUnit } from '@yifa/kernel'
import type { Post, Scope } from '@yifa/record'
import type { Loaded, Who } from '../cases/request.ts'
import { isOfPeople } from './read-models.ts'
import { isAdministrator, isRegistrar, type Reader, workingPosts } from './reader.ts'
import type { HeldPost } from './succession.ts'

/** A procedure under its key. */
interface Named {
  readonly key: string
  readonly procedure: Procedure
}

const covers = ({ procedures }: Post, key: string): boolean => procedures.includes('*') || procedures.includes(key)

const isPostOf = ({ role }: Post, procedure: Procedure): boolean => Object.hasOwn(procedure.posts, role)

/** The posts a reader holds in a procedure. */
export const postsIn = (reader: Reader, { key, procedure }: Named): readonly HeldPost[] =>
  workingPosts(reader).filter((post) => covers(post, key) && isPostOf(post, procedure))

/** The cases a reader may come across: those of their organs, or all of them for who oversees the others. */
export function scopeOf(reader: Reader): Scope {
  const organs = [...new Set(workingPosts(reader).map(({ organ }) => organ))]
  return { region: reader.region, organs: reader.supervises ? '*' : organs }
}

/** The posts a reader holds where this case is handled. */
export const seatsIn = (reader: Reader, loaded: Loaded): readonly Post[] =>
  postsIn(reader, loaded).filter((post) => loaded.seatOf(post.role) === post.organ)

const ofAnother = ({ procedure }: Pick<Loaded, 'procedure'>, { role }: Post): boolean =>
  seatOfPost(procedure, role) !== undefined

const belongs = (loaded: Loaded, post: Post): boolean =>
  ofAnother(loaded, post)
    ? post.organ === loaded.seatOf(post.role)
    : post.organ === loaded.home || post.organ === loaded.unit

/** Whether the case can lie with whoever holds a post: it serves the procedure, where the case is handled. */
export const serves = (post: Post, loaded: Loaded): boolean =>
  covers(post, loaded.key) && isPostOf(post, loaded.procedure) && belongs(loaded, post)

/** Whether a post serves a procedure, whatever it is called in it. */
export const serving = (post: Post, key: string): boolean =>
  covers(post, key) && !isAdministrator(post) && !isRegistrar(post)

/** Whether an organ has somebody to go on with a case that whoever holds `role` gives away. */
export function canTake(posts: readonly Post[], organ: string, role: string, { key, procedure }: Loaded): boolean {
  return posts.some(
    (post) =>
      post.organ === organ &&
      covers(post, key) &&
      isPostOf(post, procedure) &&
      seatOfPost(procedure, post.role) === undefined &&
      sitsWithUnit(procedure, post.role) === sitsWithUnit(procedure, role),
  )
}

/** Whether a reader belongs to those who handle the case and may read personal data in full. */
export const handles = (reader: Reader, loaded: Loaded): boolean =>
  postsIn(reader, loaded).some((post) => belongs(loaded, post))

/** The post in which a reader takes down what parties say: one of the organ that handles the case. */
const takesDown = (reader: Reader, loaded: Loaded): Post | undefined =>
  postsIn(reader, loaded).find((post) => belongs(loaded, post) && !ofAnother(loaded, post))

/**
 * In whose name a reader may act in a case: each post they hold where it is handled, and every party, whose word an
 * officer of the handling organ takes down at the counter (窗口代录).
 */
export function rolesIn(reader: Reader, loaded: Loaded): readonly string[] {
  const posts = [...new Set(seatsIn(reader, loaded).map(({ role }) => role))]
  return takesDown(reader, loaded) ? [...posts, ...Object.keys(loaded.procedure.parties)] : posts
}

/** The post in which a reader acts in the name of `role`; undefined when they may not. */
export function postFor(reader: Reader, loaded: Loaded, role: string): Post | undefined {
  if (Object.hasOwn(loaded.procedure.posts, role)) return seatsIn(reader, loaded).find((post) => post.role === role)
  if (!Object.hasOwn(loaded.procedure.parties, role)) return undefined
  return takesDown(reader, loaded)
}

/** The post in which a reader opens a case with an organ in the name of `role`; none opens with an organ that has ended. */
export function postToOpen(reader: Reader, named: Named, organ: string, role: string): Post | undefined {
  const own = postsIn(reader, named).filter(
    (post) => post.organ === organ && !post.inherited && !ofAnother(named, post),
  )
  return Object.hasOwn(named.procedure.parties, role) ? own[0] : own.find((post) => post.role === role)
}

/** Who enters an act: the officer, in this post. */
export const whoActs = (reader: Reader, post: Post): Who => ({
  region: reader.region,
  channel: 'workbench',
  officer: reader.officer.id,
  post: post.role,
  organ: post.organ,
  scope: scopeOf(reader),
})

/** What somebody's posts make of them in a register, the keeper first. The registers of people have keepers of their own: all the others do not include them. */
export function registrarsAmong(posts: readonly Post[], officer: string, register: string): readonly Registrar[] {
  const held = posts.flatMap(({ role, organ, procedures }): readonly Registrar[] => {
    const post = role === 'keeper' || role === 'registrar' ? role : undefined
    const named =
      procedures.includes(register) || (procedures.includes('*') && (post !== 'keeper' || !isOfPeople(register)))
    return post !== undefined && named ? [{ post, organ, officer }] : []
  })
  return [...held.filter(({ post }) => post === 'keeper'), ...held.filter(({ post }) => post === 'registrar')]
}

/** The posts a reader holds in a register: those of whoever keeps it first. */
export const registrarsIn = (reader: Reader, register: string): readonly Registrar[] =>
  registrarsAmong(reader.posts, reader.officer.id, register)

/** In which post a reader changes an entry of an organ; undefined when they hold none in the register. */
export function registrarFor(reader: Reader, register: string, organ: string | undefined): Registrar | undefined {
  const held = registrarsIn(reader, register)
  return held.find((one) => one.post === 'keeper' || one.organ === organ) ?? held[0]
}

/** Whether a reader may read the personal data of an organ's entries in full. */
export const readsEntries = (reader: Reader, register: string, organ: string | undefined): boolean =>
  registrarsIn(reader, register).some((one) => one.post === 'keeper' || one.organ === organ)
