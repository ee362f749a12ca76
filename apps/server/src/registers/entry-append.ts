import { type Change, changeOf, type Registrar } from '@yifa/kernel'
import { type Actor, type EntryAppend, genesis, type NewAct, newCaseId } from '@yifa/record'
import type { Judged } from './decide-changes.ts'
import { entryModel } from './entry-model.ts'
import { sealedFacts } from './personal-fields.ts'
import type { Place, RegisterDeps } from './register-deps.ts'

const actOf = (
  { act, at }: Change,
  facts: NewAct['facts'],
  { post, officer, organ }: Registrar,
  channel: Actor['channel'],
) => ({
  act,
  by: post,
  at,
  facts,
  actor: { channel, officer, post, organ },
})

/** The changes of an entry as the record takes them, with what lists show of it afterwards. */
export function entryAppend(
  { register }: Place,
  { loaded, made }: Extract<Judged, { ok: true }>,
  who: Registrar,
  { keys }: Pick<RegisterDeps, 'keys'>,
  channel: Actor['channel'] = 'workbench',
): EntryAppend {
  const facts = made.map((change) => sealedFacts(register, change.facts, keys))
  const sealed = made.map((change, at) => changeOf({ ...change, facts: facts[at] }))
  const history = { sealed: [...loaded.sealed, ...sealed], opened: [...loaded.opened, ...made] }
  return {
    entry: loaded.head?.entry ?? newCaseId(),
    expected: loaded.head?.version ?? 0,
    head: loaded.head?.head ?? genesis,
    acts: made.map((change, at) => actOf(change, facts[at] ?? {}, who, channel)),
    view: entryModel(register, loaded.key, history, keys),
  }
}
