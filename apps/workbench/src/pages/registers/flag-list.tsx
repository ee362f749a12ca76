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
  const sorted = [...flags].sort((a, b) => Number(b.blocks) - Number(a.blocks))
  return (
    <ul className="flags" aria-label="疑点">
      {sorted.slice(0, most).map(({ why, field, blocks, article }) => (
        <li key={`${field ?? ''} ${why}`} data-blocks={blocks || undefined}>
          {field && <b>{titleOf(field)}：</b>}
          {why}
          {blocks && <span className="flag-effect">不得据以办案</span>}
          {article && <span className="flag-article">{article}</span>}
        </li>
      ))}
      {flags.length > most && <li>另有{flags.length - most}处</li>}
    </ul>
  )
}
