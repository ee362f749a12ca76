import type { Register } from '@yifa/kernel'
import { many, meta } from '@yifa/kernel'
import { daysAfter, isDay, todayInChina } from '../day.ts'

export type Standing = 'in force' | 'ended' | 'to come' | 'proposed' | 'any'

export const standings: readonly { readonly value: Standing; readonly label: string }[] = [
  { value: 'in force', label: '有效' },
  { value: 'proposed', label: '待核准' },
  { value: 'to come', label: '尚未生效' },
  { value: 'ended', label: '已停用' },
  { value: 'any', label: '全部' },
]

/** How a list of entries is narrowed. */
export interface EntryFilter {
  /** Today when undefined. */
  readonly on: string | undefined
  readonly standing: Standing
  readonly text: string | undefined
  readonly organ: string | undefined
  /** Choices by their field. */
  readonly marks: Readonly<Record<string, string>>
  readonly endingBy: string | undefined
  /** Only those in which something is wrong. */
  readonly flagged: boolean
}

/** The values of choices as the API takes them: `kind=licence,kind=penalty`. */
export const marksOf = (where: Readonly<Record<string, string | readonly string[]>>): string =>
  Object.entries(where)
    .flatMap(([field, values]) => many(values).map((value) => `${field}=${value}`))
    .join(',')

/** The fields a list can be narrowed by, because their values are fixed. */
export const choiceFields = ({ fields }: Register): readonly string[] =>
  Object.keys(fields).filter((field) => meta(fields[field]).options !== undefined)

/** How a choice stands in the address. */
export const markName = (field: string): string => `is.${field}`

/** The last day that is near, by what the register reminds of ahead; today where entries do not expire. */
export const soon = ({ expires }: Register, today: string): string => daysAfter(today, expires?.remind ?? 0)

/** The filter as the address tells it. */
export function filterFrom(register: Register, read: (name: string) => string | undefined): EntryFilter {
  const on = read('on')
  const standing = standings.find(({ value }) => value === read('standing'))?.value ?? 'in force'
  const said = choiceFields(register).map((field): [string, string] => [field, read(markName(field)) ?? ''])
  return {
    on: isDay(on) ? on : undefined,
    standing,
    text: read('text'),
    organ: read('organ'),
    marks: Object.fromEntries(said.filter(([, value]) => value !== '')),
    flagged: read('flagged') === 'yes',
    endingBy: read('ending') === 'soon' ? soon(register, isDay(on) ? on : todayInChina()) : undefined,
  }
}

/** The filter as the API takes it. */
export const queryOf = ({ on, standing, text, organ, marks, endingBy, flagged }: EntryFilter) => ({
  on,
  standing,
  text,
  organ,
  mark: marksOf(marks) || undefined,
  endingBy,
  flagged: flagged ? ('yes' as const) : undefined,
})
