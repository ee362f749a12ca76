import type { EntryDifference } from '@yifa/api'
import type { EntryDifference as Found } from '@yifa/record'
import { entryNames } from './entry-names.ts'
import { shownAlterations } from './field-text.ts'
import { maskedFields, openedFields } from './personal-fields.ts'
import type { Place, RegisterDeps } from './register-deps.ts'

const kindTitles = { entered: '新增', amended: '变更', ended: '停用' } as const

const kindOf = ({ before, after }: Found): keyof typeof kindTitles =>
  before === undefined ? 'entered' : after === undefined ? 'ended' : 'amended'

/** What differs between two days, entry by entry, personal fields masked; `only` some of the fields unless all. */
export async function differenceRows(
  { region, register }: Place,
  found: readonly Found[],
  on: string,
  deps: RegisterDeps,
  only?: readonly string[],
): Promise<EntryDifference[]> {
  const states = found.map(({ before, after }) => ({
    before: openedFields(register, before?.fields ?? {}, deps.keys),
    after: openedFields(register, after?.fields ?? {}, deps.keys),
  }))
  const fields = states.flatMap(({ before, after }) => [before, after])
  const names = await entryNames(region, register, fields, on, deps)
  return found.map((one, at) => {
    const kind = kindOf(one)
    const { before = {}, after = {} } = states[at] ?? {}
    const [was, is] = [maskedFields(register, before), maskedFields(register, after)]
    const { key, title, organ } = one.head
    return {
      key,
      title,
      ...(organ === undefined ? {} : { organ: { id: organ, name: names.organ(organ) ?? organ } }),
      kind,
      kindTitle: kindTitles[kind],
      alterations:
        kind === 'amended'
          ? shownAlterations(register, was, is, names).filter(({ field }) => only?.includes(field) ?? true)
          : [],
    }
  })
}
