import { call, routes } from '@yifa/api'
import type { Reference } from '@yifa/kernel'
import { registerOf } from '@yifa/law'
import type { FoundNames, Names } from '@yifa/ui'
import { queries } from '../../asking/queries.ts'
import { marksOf } from './list/entry-filter.ts'

/** So many of what fits are listed; more words make them fewer. */
const most = 20
/** Names change seldom: milliseconds for which one is not asked again. */
const fresh = 60_000

type Asked = Readonly<Record<'text' | 'mark' | 'standing', string>> & { readonly organ?: string | undefined }

const found = (register: string, { text, mark, standing, organ }: Asked) =>
  queries.fetchQuery({
    queryKey: ['registers', 'names', register, text, mark, standing, organ],
    queryFn: () =>
      call(routes.registerEntries, {
        params: { register },
        query: {
          text,
          mark: mark || undefined,
          standing: standing === 'any' ? 'any' : undefined,
          organ,
          limit: most,
        },
      }),
    staleTime: fresh,
  })

async function findEntries({ register, where = {} }: Reference, words: string, organ?: string): Promise<FoundNames> {
  const own = registerOf(register)?.organ === undefined ? undefined : organ
  const { items, total } = await found(register, { text: words, mark: marksOf(where), standing: '', organ: own })
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

type OfficersAsked = Readonly<Partial<Record<'text' | 'id', string>>>

const officersFound = (asked: OfficersAsked) =>
  queries.fetchQuery({
    queryKey: ['officers', asked],
    queryFn: () => call(routes.findOfficers, { query: asked }),
    staleTime: fresh,
  })

/** Namesakes are told apart by account and organ. */
async function findOfficers(words: string): Promise<FoundNames> {
  const { items, total } = await officersFound({ text: words })
  return {
    total,
    choices: items.map(({ id, account, name, organName }) => ({
      key: id,
      title: name,
      note: organName ? `${account} · ${organName}` : account,
    })),
  }
}

const officerName = async (id: string): Promise<string | undefined> => (await officersFound({ id })).items[0]?.name

/** How the workbench finds entries and officers for the facts that name them. */
export const names: Names = {
  entries: findEntries,
  entry: entryTitle,
  officers: findOfficers,
  officer: officerName,
}
