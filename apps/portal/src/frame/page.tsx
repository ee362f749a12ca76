import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { type PageTags, usePageTags } from './page-tags.ts'

interface Place {
  readonly to: string
  readonly title: string
}

interface PageProps extends PageTags {
  readonly title: string
  readonly lead?: ReactNode
  /** What the page lies in, from the outermost inwards. */
  readonly within?: readonly Place[]
  readonly children: ReactNode
}

let arrived = false

function Way({ within }: { readonly within: readonly Place[] }) {
  return (
    <nav aria-label="所在位置" className="whereabouts no-print">
      <ol>
        {within.map(({ to, title }) => (
          <li key={to}>
            <Link href={to}>{title}</Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** One page under its heading; on arrival from another page the heading takes the focus, so that it is read out. */
export function Page({ title, lead, within = [], children, ...tags }: PageProps) {
  usePageTags(tags)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · 依法`
    if (arrived) {
      window.scrollTo(0, 0)
      heading.current?.focus({ preventScroll: true })
    }
    arrived = true
  }, [title])
  return (
    <div className="page">
      {within.length > 0 && <Way within={within} />}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </div>
  )
}
