import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { call, type EntryDifference, type PublicRegister, routes } from '@yifa/api'
import { dayText } from '@yifa/ui'
import type { FormEvent } from 'react'
import { Link } from 'wouter'
import { ProblemNotice } from '../../asking/problem-notice.tsx'
import { today } from '../../asking/today.ts'
import { Waiting } from '../../asking/waiting.tsx'
import { AlterationList } from './alteration-list.tsx'
import { entryPath } from './list-address.ts'
import { Paging } from './paging.tsx'
import { useTurning } from './use-turning.ts'

const perPage = 20

interface DifferencesProps {
  readonly register: PublicRegister
  readonly since: string
  readonly on: string | undefined
  readonly onAsk: (asked: URLSearchParams) => void
}

function DaysForm({ since, on, onAsk }: Omit<DifferencesProps, 'register'>) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const said = new FormData(event.currentTarget)
    const days = [said.get('since'), said.get('on')].map(String).sort()
    onAsk(new URLSearchParams({ since: days[0] ?? since, on: days[1] ?? today() }))
  }
  return (
    <form className="search no-print" onSubmit={submit}>
      <div className="list-row">
        <label className="filter">
          <span>从哪一天</span>
          <input name="since" type="date" required defaultValue={since} />
        </label>
        <label className="filter">
          <span>到哪一天</span>
          <input name="on" type="date" required defaultValue={on ?? today()} />
        </label>
        <button type="submit" className="yf-button yf-primary">
          比较
        </button>
      </div>
    </form>
  )
}

interface DifferenceItemProps {
  readonly register: string
  readonly difference: EntryDifference
  readonly since: string
  readonly on: string
}

function DifferenceItem({ register, difference, since, on }: DifferenceItemProps) {
  const { key, title, organ, kind, kindTitle, alterations } = difference
  return (
    <li>
      <span className="kind-mark" data-kind={kind}>
        {kindTitle}
      </span>
      <Link href={entryPath(register, key, kind === 'ended' ? since : on)}>{title}</Link>
      {organ && <span className="meta">{organ.name}</span>}
      {kind === 'amended' && <AlterationList alterations={alterations} />}
    </li>
  )
}

/** What differs in a register between two days, entry by entry, in plain words. */
export function Differences({ register, since, on = today(), onAsk }: DifferencesProps) {
  const { cursor, page, turn } = useTurning()
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['differences', register.register, since, on, cursor],
    queryFn: () =>
      call(routes.publicDifferences, {
        params: { register: register.register },
        query: { from: since, to: on, limit: perPage, ...(cursor ? { cursor } : {}) },
      }),
    placeholderData: keepPreviousData,
  })
  const said = `${dayText(since)}和${dayText(on)}之间`
  return (
    <section aria-labelledby="differences">
      <h2 id="differences">两天之间的变化</h2>
      <DaysForm key={`${since} ${on}`} since={since} on={on} onAsk={onAsk} />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Waiting what="变化" />}
      {!error && data && (
        <>
          <p role="status" className="count">
            {isFetching ? '正在读取……' : data.items.length === 0 ? `${said}没有变化。` : `${said}的变化，第${page}页`}
          </p>
          <ol className="guides differences">
            {data.items.map((difference) => (
              <DifferenceItem
                key={difference.key}
                register={register.register}
                difference={difference}
                since={since}
                on={on}
              />
            ))}
          </ol>
          <Paging page={page} next={data.next} onTurn={turn} />
        </>
      )}
    </section>
  )
}
