interface PagingProps {
  readonly page: number
  /** How many pages there are, where that is known. */
  readonly pages?: number
  /** Where the next page begins; absent on the last. */
  readonly next: string | undefined
  readonly onTurn: (next: string | undefined) => void
}

/** Turns the pages of a list; nothing where there is but one. */
export function Paging({ page, pages, next, onTurn }: PagingProps) {
  if (page === 1 && next === undefined) return null
  return (
    <nav className="paging no-print" aria-label="翻页">
      <button type="button" className="yf-button" disabled={page === 1} onClick={() => onTurn(undefined)}>
        上一页
      </button>
      <span>
        第{page}页{pages !== undefined && `，共${pages}页`}
      </span>
      <button
        type="button"
        className="yf-button"
        disabled={next === undefined}
        onClick={() => next !== undefined && onTurn(next)}
      >
        下一页
      </button>
    </nav>
  )
}
