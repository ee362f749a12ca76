import type { HttpBindings } from '@hono/node-server'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { SiteIdentity } from '@yifa/api'
import type { Setting } from '@yifa/kernel'
import type { CaseRecord, Database, DataKeys, Verdict } from '@yifa/record'
import type { Clockwork } from '../cases/clockwork.ts'
import type { CaseRoom } from '../cases/request.ts'
import type { Directory } from '../people/directory.ts'
import type { SignedIn } from '../people/session.ts'
import type { ReadingRoom } from '../reading/reading-room.ts'
import type { RegisterDeps } from '../registers/register-deps.ts'
import type { Outlook, Warning } from '../views/outlook.ts'
import type { Announcements } from './announcements.ts'

/** What is set for the web side of the server. */
export interface WebSettings {
  readonly region: { readonly code: string; readonly name: string; readonly demonstration: boolean }
  /** What the portal's pages say the site is called. */
  readonly site?: SiteIdentity
  /** Served over https: cookies are bound to it and browsers are told to stay with it. */
  readonly secure: boolean
  /** Stands behind a proxy whose X-Forwarded-For may be believed. */
  readonly trustProxy: boolean
  readonly warning: Warning
  /** Folders with the built pages. */
  readonly dist: { readonly portal: string; readonly workbench: string }
}

/** What the web side of the server works with; rooms that may be missing are optional and answered with 503. */
export interface Deps {
  readonly database: Database
  readonly record: CaseRecord
  readonly cases: CaseRoom
  readonly registers: RegisterDeps
  readonly setting: Setting
  readonly clockwork: Clockwork
  readonly settings: WebSettings
  readonly readings: ReadingRoom
  /** Opens the exact search for names, numbers and telephones. */
  readonly keys?: DataKeys
  readonly announcements?: Announcements
  /** Walks the whole record of a region. */
  readonly verify?: (region: string) => Promise<Verdict>
  /** Told of what goes wrong with us. */
  readonly log?: (error: unknown, where: string) => void
}

/** The counter at which requests are answered. */
export interface Desk extends Omit<Deps, 'announcements'> {
  readonly region: string
  readonly announcements: Announcements
  readonly directory: () => Promise<Directory>
  /** What views need besides the case. */
  readonly outlook: () => Promise<Outlook>
}

export type WebEnv = { Variables: { reader: SignedIn }; Bindings: Partial<HttpBindings> }
export type Web = OpenAPIHono<WebEnv>
