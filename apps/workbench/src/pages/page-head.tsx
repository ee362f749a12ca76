import { type ReactNode, useEffect } from 'react'

interface PageHeadProps {
  readonly title: string
  readonly note?: ReactNode
  readonly children?: ReactNode
}

/** The title of a page, here and in the window's bar, with what may be done on it. */
export function PageHead({ title, note, children }: PageHeadProps) {
  useEffect(() => {
    document.title = `${title} · 依法`
  }, [title])
  return (
    <header className="head">
      <h1>{title}</h1>
      {note && <div className="head-note">{note}</div>}
      <span className="grow" />
      {children && <div className="head-actions">{children}</div>}
    </header>
  )
}
