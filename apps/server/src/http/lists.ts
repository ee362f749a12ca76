import { routes, type WorkKind } from '@yifa/api'
import { type AgendaKind, type Attention, searchKey } from '@yifa/record'
import { scopeOf } from '../people/permission.ts'
import { type Reader, workingPosts } from '../people/reader.ts'
import { caseSummary } from '../views/case-view.ts'
import { workItem } from '../views/work-item.ts'
import type { Desk, Web } from './desk.ts'

/** A page as the contract has it. */
export const page = <T>(items: T[], next: string | undefined) => ({ items, ...(next === undefined ? {} : { next }) })

const asPaged = ({ cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number }) => ({
  limit,
  ...(cursor === undefined ? {} : { cursor }),
})

const kindsOf: Readonly<Record<WorkKind, readonly AgendaKind[]>> = {
  timed: ['duty'],
  untimed: ['act'],
  draft: ['sign', 'endorse'],
}

interface Asked {
  readonly view: 'mine' | 'organ'
  readonly procedure?: string | undefined
}

/** Whose turn is looked for: that of the reader's posts or, for who oversees the organs, of everybody. */
const attentionOf = (reader: Reader, { view, procedure }: Asked, { clockwork }: Desk): Attention => ({
  now: clockwork.now(),
  reader: reader.officer.id,
  posts: workingPosts(reader).map(({ organ, role, procedures }) => ({ organ, post: role, procedures })),
  ...(reader.supervises && view === 'organ' ? { everybody: true } : {}),
  ...(view === 'mine' ? { officer: reader.officer.id } : {}),
  ...(procedure ? { procedure } : {}),
})

function workRoutes(app: Web, desk: Desk): void {
  app.openapi(routes.worklist, async (c) => {
    const { reader } = c.var
    const { kind, ...asked } = c.req.valid('query')
    const outlook = await desk.outlook()
    const { rows, next } = await desk.record.agenda(scopeOf(reader), {
      ...attentionOf(reader, asked, desk),
      ...asPaged(asked),
      ...(kind === undefined ? {} : { kinds: kindsOf[kind] }),
    })
    const items = rows.map((row) => workItem(row, outlook))
    return c.json(page(items, next), 200)
  })
  app.openapi(routes.workCounts, async (c) => {
    const { reader } = c.var
    const counts = await desk.record.agendaCounts(scopeOf(reader), attentionOf(reader, c.req.valid('query'), desk))
    const draft = Math.min(counts.sign + counts.endorse, 1000)
    return c.json({ timed: counts.duty, untimed: counts.act, draft }, 200)
  })
}

/** What waits for an officer, with and without a period, and the cases somebody looks for. */
export function listRoutes(app: Web, desk: Desk): void {
  workRoutes(app, desk)
  app.openapi(routes.searchCases, async (c) => {
    const { text = '', procedure, ended, ...paging } = c.req.valid('query')
    const words = text.trim()
    const outlook = await desk.outlook()
    const { rows, next } = await desk.record.search(scopeOf(c.var.reader), {
      ...asPaged(paging),
      ...(words === '' ? {} : { text: words, keys: desk.keys ? [searchKey(words, desk.keys)] : [] }),
      ...(procedure ? { procedure } : {}),
      ...(ended === undefined ? {} : { ended: ended === 'yes' }),
    })
    const items = rows.map((row) => caseSummary(row, outlook))
    return c.json(page(items, next), 200)
  })
}
