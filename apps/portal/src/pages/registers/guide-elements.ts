import type { EntryField } from '@yifa/api'
import { many } from '@yifa/kernel'
import type { GuideElement } from '@yifa/law'

/** An element of a guide with what the entry tells of it; nothing where it is missing. */
export interface ToldElement {
  readonly title: string
  readonly vital: boolean
  readonly fields: readonly EntryField[]
}

/** The elements of a guide in their order, with what an entry tells of each. */
export const toldElements = (
  elements: readonly GuideElement[],
  fields: readonly EntryField[],
): readonly ToldElement[] =>
  elements.map(({ title, fields: names, vital = false }) => ({
    title,
    vital,
    fields: many(names).flatMap((name) => fields.filter(({ field, text }) => field === name && text !== '')),
  }))

/** What an entry tells besides the elements of its guide. */
export const untoldFields = (
  elements: readonly GuideElement[],
  fields: readonly EntryField[],
): readonly EntryField[] => {
  const told = new Set(elements.flatMap(({ fields: names }) => many(names)))
  return fields.filter(({ field, text }) => text !== '' && !told.has(field))
}
