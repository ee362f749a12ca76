import { meta, type Register } from '@yifa/kernel'

/** So many fields are shown beside the name until the reader chooses. */
const first = 5

const isBrief = ({ fields }: Register, field: string): boolean => {
  const { long, lines, entry, personal } = meta(fields[field])
  return !long && !lines && !entry && !personal
}

/** The fields that can be shown as columns: all but those the first column tells. */
export const columnFields = ({ fields, key, name }: Register): readonly string[] =>
  Object.keys(fields).filter((field) => field !== String(key) && field !== String(name))

/** The columns a reader sees who has not chosen any: the organ, choices, then what is brief, in declared order. */
export function usualColumns(register: Register): readonly string[] {
  const all = columnFields(register)
  const rank = (field: string): number => {
    if (field === String(register.organ)) return 0
    if (field === String(register.expires?.on)) return 1
    const { options } = meta(register.fields[field])
    return options ? 2 : isBrief(register, field) ? 3 : 4
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
