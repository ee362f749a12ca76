import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { call, type PublicEntryRow, type PublicRegister, routes } from '@yifa/api'
import { dayText } from '@yifa/ui'
import { Link } from 'wouter'
import { ProblemNotice } from '../../asking/problem-notice.tsx'
import { today } from '../../asking/today.ts'
import { Waiting } from '../../asking/waiting.tsx'
import { entryPath, filtersOf, isNarrowed, type ListAddress } from './list-address.ts'
import { countText } from './list-count.ts'
import { Paging } from './paging.tsx'
import { StandingMark } from './standing-mark.tsx'
import { useTurning } from './use-turning.ts'

const perPage = 20
/** So many of its choices a row shows besides its name. */
const shownChoices = 2

interface EntryListProps {
  readonly register: PublicRegister
  readonly address: ListAddress
}

function periodText({ from, until }: PublicEntryRow): string {
  if (!from) return ''
  return until ? `${dayText(from)}至${dayText(until)}` : `${dayText(from)}起`
}

function EntryItem({
  register,
  row,
  on,
}: {
  readonly register: PublicRegister
  readonly row: PublicEntryRow
  readonly on: string | undefined
}) {
  const choices = register.fields
    .filter(({ options }) => options)
    .flatMap(({ field }) => row.fields.filter((told) => told.field === field && told.text !== ''))
    .slice(0, shownChoices)
  return (
    <li>
      <Link href={entryPath(register.register, row.key, on)}>{row.title}</Link>
      <StandingMark standing={row.standing} title={row.standingTitle} />
      <span className="meta">
        {row.organ && <span>{row.organ.name}</span>}
        {choices.map(({ field, title, text }) => (
          <span key={field}>
            {title}：{text}
          </span>
        ))}
        <span>编号{row.key}</span>
        <span>{periodText(row)}</span>
      </span>
    </li>
  )
}

function Nothing({ register, address }: EntryListProps) {
  if (!isNarrowed(address))
    return (
      <p className="empty">
        {address.on
          ? `${dayText(address.on)}，这份清单上没有${register.entry}。`
          : `这份清单上还没有${register.entry}。`}
      </p>
    )
  return (
    <div className="empty">
      <p>没有符合条件的{register.entry}。可以换一个更短的词，或者去掉一些条件。</p>
      <Link href={`/registers/${register.register}${address.on ? `?on=${address.on}` : ''}`} className="yf-button">
        查看全部
      </Link>
    </div>
  )
}

/** The entries of a register as they stood on a day, page by page. */
export function EntryList({ register, address }: EntryListProps) {
  const { cursor, page, turn } = useTurning()
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['entries', register.register, filtersOf(address), cursor],
    queryFn: () =>
      call(routes.publicEntries, {
        params: { register: register.register },
        query: { limit: perPage, ...filtersOf(address), ...(cursor ? { cursor } : {}) },
      }),
    placeholderData: keepPreviousData,
  })
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Waiting what={register.title} />
  return (
    <>
      <p role="status" className="count">
        {isFetching ? '正在读取……' : countText(register, address, data.total, today())}
      </p>
      {data.items.length === 0 && <Nothing register={register} address={address} />}
      <ol className="guides entries">
        {data.items.map((row) => (
          <EntryItem key={row.key} register={register} row={row} on={address.on} />
        ))}
      </ol>
      <Paging page={page} pages={Math.ceil(data.total / perPage)} next={data.next} onTurn={turn} />
    </>
  )
}
