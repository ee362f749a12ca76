import type { Measured } from './comparison.ts'
import type { Measurement } from './measurement.ts'

export interface Result extends Pick<Measurement, 'name' | 'includes'> {
  readonly seconds: number
  readonly measured: readonly Measured[]
}

const digits = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3))

function duration(milliseconds: number): string {
  if (milliseconds >= 1000) return `${digits(milliseconds / 1000)} s`
  if (milliseconds >= 1) return `${digits(milliseconds)} ms`
  if (milliseconds >= 0.001) return `${digits(milliseconds * 1000)} µs`
  return `${digits(milliseconds * 1_000_000)} ns`
}

function row({ name, unit, rounds, ratio, ours, against }: Measured): string[] {
  const between = (low: number, high: number) => `${digits(low)}–${digits(high)}`
  return [
    name,
    `${digits(ratio.median)}×`,
    between(ratio.lower, ratio.upper),
    between(ratio.lowest, ratio.highest),
    `${duration(ours.each)} : ${duration(against.each)}`,
    unit,
    String(rounds),
  ]
}

const heading = ['', 'ratio', 'middle half', 'all rounds', 'ours : other', 'for one', 'rounds']

function columns(rows: readonly (readonly string[])[]): string {
  const widths = heading.map((_, at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)))
  return rows
    .map((cells) =>
      cells
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Every ratio in one table, then what each side includes. */
export function table(results: readonly Result[]): string {
  const rows = results.flatMap(({ measured }) => measured.map(row))
  const notes = results.map(({ name, seconds, includes }) =>
    [`${name} (${seconds.toFixed(0)} s)`, ...includes.map((line) => `  ${line}`)].join('\n'),
  )
  return `${columns([heading, ...rows])}\n\n${notes.join('\n')}`
}
