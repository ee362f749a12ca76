import { call, routes } from '@yifa/api'
import { many, type Reference } from '@yifa/kernel'
import type { FoundNames, Names } from '@yifa/ui'

/** So many of what fits are listed; more words make them fewer. */
const most = 20

const marksOf = (where: NonNullable<Reference['where']>): string =>
  Object.entries(where)
    .flatMap(([field, values]) => many(values).map((value) => `${field}=${value}`))
    .join(',')

async function findEntries({ register, where = {} }: Reference, words: string, organ?: string): Promise<FoundNames> {
  const { items, total } = await call(routes.publicEntries, {
    params: { register },
    query: { text: words, mark: marksOf(where) || undefined, organ, limit: most },
  })
  return {
    total,
    choices: items.map(({ key, title, organ }) => ({ key, title, note: organ ? `${key} · ${organ.name}` : key })),
  }
}

/** How the portal finds entries of public registers for the facts that name them. */
export const names: Names = {
  entries: findEntries,
  entry: async (register, key) => {
    const { title } = await call(routes.readPublicEntry, { params: { register, key }, query: {} })
    return title
  },
}
