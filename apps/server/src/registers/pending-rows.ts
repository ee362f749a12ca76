import type { PendingChange } from '@yifa/api'
import { type EntrySight, entryView } from './entry-view.ts'
import { loadEntries } from './load-entries.ts'
import type { Place, RegisterDeps } from './register-deps.ts'

/** The changes of a register that wait for approval, entry by entry. */
export async function pendingRows(place: Place, reader: EntrySight, deps: RegisterDeps): Promise<PendingChange[]> {
  const { region, name, register } = place
  const { rows } = await deps.record.list(region, {
    register: name,
    on: reader.on,
    standing: 'any',
    pending: true,
    limit: 200,
  })
  const loaded = await loadEntries(
    place,
    rows.map(({ key }) => key),
    deps,
  )
  const views = await Promise.all(loaded.map((one) => entryView(place, one, reader, deps)))
  return views.flatMap(({ key, title, organ, version, changes, may }) =>
    changes
      .filter(({ state }) => state === 'pending')
      .map((change) => ({
        register: name,
        registerTitle: register.title,
        key,
        title,
        ...(organ ? { organ } : {}),
        version,
        change,
        mine: may.approve.includes(change.seq),
      })),
  )
}
