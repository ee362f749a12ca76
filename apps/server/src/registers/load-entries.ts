import { type Change, changeOf } from '@yifa/kernel'
import { type EntryHead, openFacts, type StoredAct } from '@yifa/record'
import type { History } from './entry-model.ts'
import { grouped } from './grouped.ts'
import type { Place, RegisterDeps } from './register-deps.ts'

/** An entry with its whole history; one nobody has entered has no head. */
export interface LoadedEntry extends History {
  readonly key: string
  readonly head?: EntryHead
  readonly stored: readonly StoredAct[]
}

const asChange = ({ seq, act, at, actor }: StoredAct, facts: StoredAct['facts']): Change =>
  changeOf({ seq, act, at, facts, ...(actor.officer === undefined ? {} : { officer: actor.officer }) })

/** What the acts of an entry say, as the record has them and with their seals opened. */
export const historyOf = (stored: readonly StoredAct[], secrets: RegisterDeps['keys']): History => ({
  sealed: stored.map((act) => asChange(act, act.facts)),
  opened: stored.map((act) => asChange(act, openFacts(act.facts, secrets))),
})

/** Loads entries by key, in the order asked for; those nobody has come empty. */
export async function loadEntries(
  { region, name }: Place,
  keys: readonly string[],
  { record, keys: secrets }: Pick<RegisterDeps, 'record' | 'keys'>,
): Promise<readonly LoadedEntry[]> {
  const heads = await record.heads(region, name, [...new Set(keys)])
  const byKey = new Map(heads.map((head) => [head.key, head]))
  const acts =
    heads.length === 0
      ? []
      : await record.acts(
          region,
          heads.map(({ entry }) => entry),
        )
  const byEntry = grouped(acts, (act) => act.case)
  return keys.map((key) => {
    const head = byKey.get(key)
    const stored = head === undefined ? [] : (byEntry.get(head.entry) ?? [])
    return {
      key,
      ...(head === undefined ? {} : { head }),
      stored,
      ...historyOf(stored, secrets),
    }
  })
}

/** One entry with its history, if there is one under this key. */
export async function loadEntry(place: Place, key: string, deps: Pick<RegisterDeps, 'record' | 'keys'>) {
  const [found] = await loadEntries(place, [key], deps)
  return found?.head === undefined ? undefined : { ...found, head: found.head }
}
