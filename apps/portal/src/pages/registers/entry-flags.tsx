import type { PublicEntry } from '@yifa/api'

/** What is wrong with an entry, told where it stands. */
export function EntryFlags({ flags }: { readonly flags: NonNullable<PublicEntry['flags']> }) {
  if (flags.length === 0) return null
  return (
    <section aria-labelledby="flags" className="notice notice-problem">
      <h2 id="flags" className="notice-title">
        这一项有疑点
      </h2>
      <ul className="flags">
        {flags.map(({ why, article, field }) => (
          <li key={`${why} ${field ?? ''}`}>
            {why}
            {article && `（${article}）`}
          </li>
        ))}
      </ul>
      {flags.some(({ blocks }) => blocks) && <p>改正以前，不能据以办件。</p>}
    </section>
  )
}
