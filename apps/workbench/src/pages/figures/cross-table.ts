import type { FigureView } from '@yifa/api'

type Part = FigureView['parts'][number]

export interface CrossTable {
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly title: string
    readonly cells: readonly (Part | undefined)[]
    readonly total: number
  }[]
}

const cut = (title: string): readonly [string, string] | undefined => {
  const at = title.lastIndexOf(' / ')
  return at < 0 ? undefined : [title.slice(0, at), title.slice(at + 3)]
}

/** Parts split by two facts as a table of one by the other; undefined where there is one fact only. */
export function crossTable(parts: readonly Part[]): CrossTable | undefined {
  const split = parts.map((part) => ({ part, names: cut(part.title) }))
  const rows = [...new Set(split.map(({ names }) => names?.[0]))]
  const columns = [...new Set(split.map(({ names }) => names?.[1]))].filter((name) => name !== undefined)
  if (parts.length === 0 || rows.includes(undefined)) return undefined
  return {
    columns,
    rows: rows.flatMap((title) => {
      if (title === undefined) return []
      const inRow = split.filter(({ names }) => names?.[0] === title)
      const cells = columns.map((column) => inRow.find(({ names }) => names?.[1] === column)?.part)
      return [{ title, cells, total: inRow.reduce((sum, { part }) => sum + part.value, 0) }]
    }),
  }
}
