import {
  articleOfEntry,
  columnOf,
  type PageArticle,
  type PublicEntry,
  pageTags,
  type SiteColumn,
  type SiteIdentity,
  siteTags,
} from '@yifa/api'
import { publicFields } from '@yifa/kernel'
import { editionOn, guides, isProcedureKey, registerOf } from '@yifa/law'
import * as z from 'zod'

/** What a page says of itself where its address does not say everything. */
interface Told {
  readonly column?: SiteColumn
  readonly article?: PageArticle
}

/** Where a page stands and what may be asked to describe it. */
export interface Address {
  readonly path: string
  /** `?on=2026-03-05`, or nothing. */
  readonly search: string
  readonly origin: string
  readonly day: string
  /** An entry as the public reads it on a day; today's unless told. */
  readonly entry: (register: string, key: string, on: string | undefined) => Promise<PublicEntry | undefined>
}

function registerColumn(name: string): SiteColumn | undefined {
  const register = registerOf(name)
  if (!register || publicFields(register).length === 0) return undefined
  return { name: register.title, type: guides[name] ? '办事服务' : '信息发布', about: register.about }
}

/** A key as it stands in an address. */
function keyIn(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

async function registerTold([, name = '', key]: readonly string[], { search, entry }: Address): Promise<Told> {
  const column = registerColumn(name)
  if (!column) return {}
  if (key === undefined) return { column }
  const on = z.iso.date().safeParse(new URLSearchParams(search).get('on')).data
  const found = await entry(name, keyIn(key), on)
  return found ? { column, article: articleOfEntry(found) } : { column }
}

function guideTold([, name = '']: readonly string[], day: string): Told {
  const procedure = isProcedureKey(name) ? editionOn(name, day) : undefined
  return procedure ? { article: { title: `${procedure.title}办事指南` } } : {}
}

async function told(address: Address): Promise<Told> {
  const parts = address.path.split('/').slice(1)
  if (parts[0] === 'registers') return registerTold(parts, address)
  return parts[0] === 'guide' ? guideTold(parts, address.day) : {}
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (mark) => escapes[mark] ?? mark)

const written = (tags: Readonly<Record<string, string>>): string =>
  Object.entries(tags)
    .map(([name, content]) => `<meta name="${name}" content="${escaped(content)}" data-page-tag />`)
    .join('\n    ')

/** The first page of the portal with what the page of an address tells machines (网页标签). */
export async function tagged(html: string, site: SiteIdentity, address: Address): Promise<string> {
  const said = await told(address)
  const { path, search, origin } = address
  const tags = { ...siteTags(site), ...pageTags({ path: `${path}${search}`, origin, ...said }) }
  const title = path === '/' ? undefined : (said.article?.title ?? (said.column ?? columnOf(path)).name)
  const named = title === undefined ? html : html.replace(/<title>[^<]*/, () => `<title>${escaped(title)} · 依法`)
  return named.replace('</head>', () => `  ${written(tags)}\n  </head>`)
}
