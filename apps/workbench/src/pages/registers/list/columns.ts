import { meta, type Register } from '@yifa/kernel'

/** So many fields are shown beside the name until the reader chooses. */
const first = 5

/** The fields that can be shown as columns: all but those the first column tells, and long texts, which lists leave out. */
export const columnFields = ({ fields, key, name }: Register): readonly string[] =>
  Object.keys(fields).filter((field) => {
    const { long, lines } = meta(fields[field])
    return field !== String(key) && field !== String(name) && !long && !lines
  })

/** The columns a reader sees who has not chosen any: the organ, choices, then what is brief, in declared order. */
export function usualColumns(register: Register): readonly string[] {
  const all = columnFields(register)
  const rank = (field: string): number => {
    if (field === String(register.organ)) return 0
    if (field === String(register.expires?.on)) return 1
    const { options, entry, personal } = meta(register.fields[field])
    return options ? 2 : entry || personal ? 4 : 3
  }
  const ranked = all.map((field) => ({ field, rank: rank(field) })).sort((a, b) => a.rank - b.rank)
  const chosen = ranked.slice(0, first).map(({ field }) => field)
  return all.filter((field) => chosen.includes(field))
}

const place = (register: string): string => `yifa.registers.columns.${register}`

/** The columns chosen on this machine, if any. */
export function chosenColumns(name: string, register: Register): readonly string[] {
  try {
    const kept = localStorage.getItem(place(name))?.split(',')
    const known = columnFields(register).filter((field) => kept?.includes(field))
    return known.length > 0 ? known : usualColumns(register)
  } catch {
    return usualColumns(register)
  }
}

/** Keeps the choice for the next time. */
export function keepColumns(name: string, fields: readonly string[]): void {
  try {
    localStorage.setItem(place(name), fields.join(','))
  } catch {
    // A browser that keeps nothing shows the usual columns again.
  }
}
