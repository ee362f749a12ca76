import { dayOf } from '@yifa/kernel'
import { type Database, postsOf, sessionOf } from '@yifa/record'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Clockwork } from '../cases/clockwork.ts'
import type { Directory } from './directory.ts'
import { type Reader, reader } from './reader.ts'
import { withInherited } from './succession.ts'

/** The name of the cookie; with https it carries the prefix that keeps other hosts from setting it. */
const cookieName = (secure: boolean): string => (secure ? '__Host-yifa' : 'yifa')

/** How long a session lasts at most, in hours; unused it ends after two. */
export const sessionHours = 12

export const tokenIn = (c: Context, secure: boolean): string | undefined => getCookie(c, cookieName(secure))

export const giveToken = (c: Context, token: string, secure: boolean): void =>
  setCookie(c, cookieName(secure), token, {
    httpOnly: true,
    sameSite: 'Strict',
    secure,
    path: '/',
    maxAge: sessionHours * 3600,
  })

export const takeToken = (c: Context, secure: boolean): void => {
  deleteCookie(c, cookieName(secure), { path: '/', secure })
}

/** What is needed to know who asks. */
export interface Registry {
  readonly database: Database
  readonly region: string
  readonly clockwork: Clockwork
  readonly directory: () => Promise<Directory>
}

/** Somebody known by id, with the posts held today. */
export async function readerOf(officer: Reader['officer'], registry: Registry): Promise<Reader> {
  const { database, region, clockwork, directory } = registry
  const today = dayOf(clockwork.now())
  const [posts, { supervising, everyOrgan }] = await Promise.all([
    postsOf(database, region, officer.id, today),
    directory(),
  ])
  return reader(region, officer, withInherited(posts, everyOrgan, today), supervising)
}

/** Somebody signed in; with a one-time password nothing is answered but that it be changed. */
export interface SignedIn extends Reader {
  readonly oneTime: boolean
}

/** Whose token this is, with the posts held today; undefined when it opens nothing here. */
export async function readerOfToken(token: string | undefined, registry: Registry): Promise<SignedIn | undefined> {
  const found = token === undefined ? undefined : await sessionOf(registry.database, token)
  if (!found || found.region !== registry.region) return undefined
  const known = await readerOf({ id: found.officer, account: found.account, name: found.name }, registry)
  return { ...known, oneTime: found.oneTime }
}
