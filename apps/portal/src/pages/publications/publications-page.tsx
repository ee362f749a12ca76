import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { call, routes } from '@yifa/api'
import { type FormEvent, useState } from 'react'
import { useSearchParams } from 'wouter'
import { ProblemNotice } from '../../asking/problem-notice.tsx'
import { Waiting } from '../../asking/waiting.tsx'
import { Page } from '../../frame/page.tsx'
import { PublicationItem } from './publication-item.tsx'

const perPage = 20

function SearchForm({ text, onSearch }: { readonly text: string; readonly onSearch: (text: string) => void }) {
  const [words, setWords] = useState(text)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSearch(words.trim())
  }
  return (
    <search>
      <form className="search" onSubmit={submit}>
        <label htmlFor="words">检索词</label>
        <div className="search-row">
          <input id="words" type="search" value={words} onChange={(event) => setWords(event.target.value)} />
          <button type="submit" className="yf-button yf-primary">
            检索
          </button>
        </div>
      </form>
    </search>
  )
}

interface ResultsProps {
  readonly text: string
  readonly onClear: () => void
}

function Results({ text, onClear }: ResultsProps) {
  const [cursors, setCursors] = useState<readonly string[]>([])
  const cursor = cursors.at(-1)
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['publications', text, cursor],
    queryFn: () =>
      call(routes.publications, {
        query: { limit: perPage, ...(text ? { text } : {}), ...(cursor ? { cursor } : {}) },
      }),
    placeholderData: keepPreviousData,
  })
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Waiting what="公开信息" />
  const said = `${text ? `“${text}”` : '公开信息'}：第${cursors.length + 1}页，本页${data.items.length}条`
  const next = data.next
  return (
    <>
      <p role="status" className="count">
        {isFetching ? '正在读取……' : said}
      </p>
      {data.items.length === 0 && <NothingFound text={text} onClear={onClear} />}
      <ol className="publications">
        {data.items.map((item) => (
          <PublicationItem key={item.id} item={item} />
        ))}
      </ol>
      {(cursors.length > 0 || next !== undefined) && (
        <nav className="paging" aria-label="翻页">
          <button
            type="button"
            className="yf-button"
            disabled={cursors.length === 0}
            onClick={() => setCursors(cursors.slice(0, -1))}
          >
            上一页
          </button>
          <span>第{cursors.length + 1}页</span>
          <button
            type="button"
            className="yf-button"
            disabled={!next}
            onClick={() => next && setCursors([...cursors, next])}
          >
            下一页
          </button>
        </nav>
      )}
    </>
  )
}

function NothingFound({ text, onClear }: ResultsProps) {
  if (!text) return <p className="empty">目前还没有公开的办理结果。</p>
  return (
    <div className="empty">
      <p>没有找到含有“{text}”的公开信息。可以换一个更短的词，或者查看全部。</p>
      <button type="button" className="yf-button" onClick={onClear}>
        查看全部
      </button>
    </div>
  )
}

/** The results that the offices have made public, searchable. */
export function PublicationsPage() {
  const [asked, setAsked] = useSearchParams()
  const text = asked.get('text') ?? ''
  const search = (words: string) => setAsked(words ? { text: words } : {})
  return (
    <Page title="公开信息" lead="依法公开的办理结果。涉及个人的信息已经按规定隐去。">
      <SearchForm key={`form ${text}`} text={text} onSearch={search} />
      <Results key={`found ${text}`} text={text} onClear={() => search('')} />
    </Page>
  )
}
