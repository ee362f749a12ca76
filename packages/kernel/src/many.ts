/** One or several, written without brackets when one. */
export type Many<T> = T | readonly T[]

const isList = <T>(value: Many<T>): value is readonly T[] => Array.isArray(value)

export const many = <T>(value: Many<T> | undefined): readonly T[] =>
  value === undefined ? [] : isList(value) ? value : [value]
