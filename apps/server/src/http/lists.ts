import { routes } from '@yifa/api'
import { searchKey } from '@yifa/record'
import { scopeOf } from '../people/permission.ts'
import { caseSummary, workItem } from '../views/case-view.ts'
import type { Desk, Web } from './desk.ts'

/** A page as the contract has it. */
export const page = <T>(items: T[], next: string | undefined) => ({ items, ...(next === undefined ? {} : { next }) })

const asPaged = ({ cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number }) => ({
  limit,
  ...(cursor === undefined ? {} : { cursor }),
})

/** The office's duties by due day, and the cases somebody looks for. */
export function listRoutes(app: Web, desk: Desk): void {
  app.openapi(routes.worklist, async (c) => {
    const { view, procedure, ...paging } = c.req.valid('query')
    const outlook = await desk.outlook()
    const { rows, next } = await desk.record.worklist(scopeOf(c.var.reader), {
      ...asPaged(paging),
      duty: 'office',
      ...(view === 'mine' ? { officer: c.var.reader.officer.id } : {}),
      ...(procedure ? { procedure } : {}),
    })
    const items = rows.map((row) => workItem(row, outlook))
    return c.json(page(items, next), 200)
  })
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
