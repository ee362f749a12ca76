import { Unusable } from './terminal.ts'

const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))

/** The day an option names, `2026-03-05`; today in China where it is left out. Throws Unusable for anything else. */
export function dayIn(option: string, asked: string | undefined): string {
  if (asked !== undefined && !isDay(asked)) throw new Unusable(`${option}：“${asked}”不是日期，应如 2026-03-05`)
  return asked ?? today()
}
