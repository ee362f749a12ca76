import type { Day } from '@yifa/calendar'
import { dayOf, meta, type TreeOrgan } from '@yifa/kernel'
import { registers } from '@yifa/law'
import { nameOn, standsOn } from '@yifa/record'
import { heirOf } from '../people/succession.ts'
import type { KnownOrgan, RegisterDeps } from '../registers/register-deps.ts'
import type { NamedOrgan } from './deps.ts'

/** An organ as papers name it on a day; those of one that has ended bear name and mark of its heir. */
function namedOn(organs: readonly KnownOrgan[], id: string, day: Day): NamedOrgan | undefined {
  const own = organs.find(({ organ }) => organ === id)
  const found = organs.find(({ organ }) => organ === heirOf(organs, day)(id))
  return own && found && { name: nameOn(found, day), mark: found.mark ?? found.name, ended: !standsOn(own, day) }
}

const kinds = meta(registers.organs.fields.kind).options ?? {}

/** The kind of an organ by its key; the table of organs calls it by its title. */
const kindOf = (title: string | undefined): string | undefined =>
  Object.keys(kinds).find((key) => kinds[key]?.title === title) ?? title

/** The tree of organs that stand today. */
export const organTree =
  ({ people, clockwork }: Pick<RegisterDeps, 'people' | 'clockwork'>) =>
  async (region: string): Promise<readonly TreeOrgan[]> =>
    (await people(region)).organs
      .filter((one) => standsOn(one, dayOf(clockwork.now())))
      .map((one) => ({ ...one, kind: kindOf(one.kind) }))

/** Finds organs by id, as they stand today. */
export const organLookup =
  ({ people, clockwork }: Pick<RegisterDeps, 'people' | 'clockwork'>) =>
  async (region: string, id: string): Promise<NamedOrgan | undefined> =>
    namedOn((await people(region)).organs, id, dayOf(clockwork.now()))
