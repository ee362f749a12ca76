import { call, routes } from '@yifa/api'
import type { Reference } from '@yifa/kernel'
import type { FoundNames, Names } from '@yifa/ui'
import { queries } from '../../asking/queries.ts'
import { marksOf } from './list/entry-filter.ts'

/** So many of what fits are listed; more words make them fewer. */
const most = 20
/** Names change seldom: milliseconds for which one is not asked again. */
const fresh = 60_000

type Asked = Readonly<Record<'text' | 'mark' | 'standing', string>>

const found = (register: string, { text, mark, standing }: Asked) =>
  queries.fetchQuery({
    queryKey: ['registers', 'names', register, text, mark, standing],
    queryFn: () =>
      call(routes.registerEntries, {
        params: { register },
        query: { text, mark: mark || undefined, standing: standing === 'any' ? 'any' : undefined, limit: most },
      }),
    staleTime: fresh,
  })

async function findEntries({ register, where = {} }: Reference, words: string): Promise<FoundNames> {
  const { items, total } = await found(register, { text: words, mark: marksOf(where), standing: '' })
  return {
    total,
    choices: items.map(({ key, title, organ }) => ({ key, title, note: organ ? `${key} · ${organ.name}` : key })),
  }
}

/** From the list and not from the entry's own page, which is logged where it shows personal data. */
async function entryTitle(register: string, key: string): Promise<string | undefined> {
  const { items } = await found(register, { text: key, mark: '', standing: 'any' })
  return items.find((one) => one.key === key)?.title
}

const colleagues = () =>
  queries.fetchQuery({ queryKey: ['colleagues'], queryFn: () => call(routes.colleagues, {}), staleTime: fresh })

async function findOfficers(words: string): Promise<FoundNames> {
  const all = new Map((await colleagues()).map((one) => [one.id, one]))
  const fit = [...all.values()].filter(({ name, organName }) => `${name} ${organName}`.includes(words))
  return {
    total: fit.length,
    choices: fit.slice(0, most).map(({ id, name, organName }) => ({ key: id, title: name, note: organName })),
  }
}

const officerName = async (id: string): Promise<string | undefined> =>
  (await colleagues()).find((one) => one.id === id)?.name

/** How the workbench finds entries and officers for the facts that name them. */
export const names: Names = {
  entries: findEntries,
  entry: entryTitle,
  officers: findOfficers,
  officer: officerName,
}
