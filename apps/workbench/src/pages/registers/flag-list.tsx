import type { EntryFlag } from '@yifa/api'

interface FlagListProps {
  readonly flags: readonly EntryFlag[]
  /** What a field is called. */
  readonly titleOf: (field: string) => string
  /** So many are told; the rest is counted. */
  readonly most?: number
}

/** What is wrong with an entry, those first by which no case may use it. */
export function FlagList({ flags, titleOf, most = flags.length }: FlagListProps) {
  if (flags.length === 0) return null
  const shown = [...flags].sort((a, b) => Number(b.blocks) - Number(a.blocks)).slice(0, most)
  const left = flags.length - shown.length
  return (
    <ul className="flags" aria-label="疑点">
      {shown.map(({ why, field, blocks, article }, index) => (
        <li key={`${field ?? ''} ${why}`} data-blocks={blocks || undefined}>
          {field && <b>{titleOf(field)}：</b>}
          {why}
          {blocks && <span className="flag-effect">不得据以办案</span>}
          {article && <span className="flag-article">{article}</span>}
          {index === shown.length - 1 && left > 0 && <span className="flag-article">另有{left}处</span>}
        </li>
      ))}
    </ul>
  )
}
