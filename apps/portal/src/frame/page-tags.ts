import { type PageArticle, pageTags, type SiteColumn } from '@yifa/api'
import { useEffect } from 'react'

/** What the server wrote of the site itself stays; everything else is of the page. */
const siteWide: readonly string[] = ['SiteName', 'SiteDomain', 'SiteIDCode']
const marked = 'data-page-tag'

/** Replaces the tags of the page that was left by those of the page that is shown. */
export function writeTags(tags: Readonly<Record<string, string>>): void {
  for (const old of document.head.querySelectorAll(`meta[${marked}]`))
    if (!siteWide.includes(old.getAttribute('name') ?? '')) old.remove()
  for (const [name, content] of Object.entries(tags)) {
    const tag = document.createElement('meta')
    tag.setAttribute('name', name)
    tag.setAttribute('content', content)
    tag.setAttribute(marked, '')
    document.head.append(tag)
  }
}

export interface PageTags {
  readonly column?: SiteColumn
  readonly article?: PageArticle
}

/** Keeps what the page says of itself to machines up to what it shows. */
export function usePageTags({ column, article }: PageTags): void {
  const { origin, pathname, search } = window.location
  const tags = pageTags({
    path: `${pathname}${search}`,
    origin,
    ...(column ? { column } : {}),
    ...(article ? { article } : {}),
  })
  const said = JSON.stringify(tags)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tags are compared by what they say
  useEffect(() => writeTags(tags), [said])
}
