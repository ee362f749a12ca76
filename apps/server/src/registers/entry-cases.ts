import type { EntryCases } from '@yifa/api'
import { factsNaming } from '@yifa/law'
import type { CaseFile, CaseRecord, Scope } from '@yifa/record'
import { caseSummary } from '../views/case-view.ts'
import type { Outlook } from '../views/outlook.ts'
import type { NamedEntry } from './known-entries.ts'

/** How many cases are told one by one, and of how many that have the words it is found out. */
const told = 100
const searched = 2000
const stretch = 200

/** Cases that have the words of a key, of one procedure, newest first; a page at a time until so many were seen. */
async function* having(record: CaseRecord, scope: Scope, key: string, procedure: string) {
  let cursor: string | undefined
  do {
    const paging = cursor === undefined ? {} : { cursor }
    const page = await record.search(scope, { text: key, procedure, limit: stretch, ...paging })
    yield page.rows
    cursor = page.next
  } while (cursor !== undefined)
}

/** The cases in sight that were handled by this entry (据此办理): found by the words of its key, and then by what their acts told. */
export async function entryCases(
  { register, key }: NamedEntry,
  scope: Scope,
  record: CaseRecord,
  outlook: Outlook,
): Promise<EntryCases> {
  const cases: CaseFile[] = []
  let seen = 0
  for (const [procedure, facts] of factsNaming(register))
    for await (const rows of having(record, scope, key, procedure)) {
      const ids = new Set(await record.naming(scope, { cases: rows.map((row) => row.case), facts, key }))
      cases.push(...rows.filter((row) => ids.has(row.case)))
      seen += rows.length
      if (seen >= searched) return answered(cases, outlook, true)
    }
  return answered(cases, outlook, false)
}

const answered = (cases: readonly CaseFile[], outlook: Outlook, more: boolean): EntryCases => ({
  total: cases.length,
  more,
  items: cases
    .toSorted((a, b) => b.openedOn.localeCompare(a.openedOn))
    .slice(0, told)
    .map((row) => caseSummary(row, outlook)),
})
