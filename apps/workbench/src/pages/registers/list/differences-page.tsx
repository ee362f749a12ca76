import { useInfiniteQuery } from '@tanstack/react-query'
import { call, type EntryDifference, routes } from '@yifa/api'
import { dayText } from '@yifa/ui'
import { Button, Empty, Segmented, Skeleton } from 'antd'
import { Link } from 'wouter'
import { ProblemNote } from '../../../asking/problem-note.tsx'
import { useAddress } from '../../use-address.ts'
import { entryAddress } from '../address.ts'
import { AlterationList } from '../alteration-list.tsx'
import { endOfLastMonth, isDay, todayInChina } from '../day.ts'
import type { OfRegister } from '../of-register.ts'
import { RegisterHead } from '../register-head.tsx'

type Kind = EntryDifference['kind']

const kinds: readonly { readonly kind: Kind; readonly title: string }[] = [
  { kind: 'entered', title: '新增' },
  { kind: 'amended', title: '变更' },
  { kind: 'ended', title: '停用' },
]

interface Span {
  readonly from: string
  readonly to: string
}

const useDifferences = (name: string, { from, to }: Span) =>
  useInfiniteQuery({
    queryKey: ['registers', 'differences', name, from, to],
    queryFn: ({ pageParam }) =>
      call(routes.entryDifferences, { params: { register: name }, query: { from, to, limit: 200, cursor: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    enabled: from <= to,
  })

/** What came, changed and went between two days. */
export function DifferencesPage({ name, register }: OfRegister) {
  const { read, write } = useAddress()
  const today = todayInChina()
  const [from, to] = [read('from'), read('to')]
  const span: Span = { from: isDay(from) ? from : endOfLastMonth(today), to: isDay(to) ? to : today }
  const kind = kinds.find((one) => one.kind === read('kind'))?.kind
  const found = useDifferences(name, span)
  const all = found.data?.pages.flatMap(({ items }) => items) ?? []
  const shown = all.filter((one) => kind === undefined || one.kind === kind)
  const more = found.hasNextPage ? '+' : ''
  const counted = (one: Kind) => `${all.filter((difference) => difference.kind === one).length}${more}`
  return (
    <>
      <RegisterHead name={name} register={register} here="differences" />
      <div className="filters">
        <SpanFields span={span} onSpan={(next) => write({ from: next.from, to: next.to })} />
        <Segmented<Kind | 'all'>
          value={kind ?? 'all'}
          options={[
            { value: 'all', label: `全部 ${all.length}${more}` },
            ...kinds.map((one) => ({ value: one.kind, label: `${one.title} ${counted(one.kind)}` })),
          ]}
          onChange={(next) => write({ kind: next === 'all' ? undefined : next })}
        />
      </div>
      {found.isError && <ProblemNote error={found.error} onRetry={() => void found.refetch()} />}
      {found.isLoading && <Skeleton active paragraph={{ rows: 8 }} className="card" />}
      {found.isSuccess && shown.length === 0 && (
        <Empty className="card waiting" description={`${dayText(span.from)}和${dayText(span.to)}之间没有差异`} />
      )}
      {shown.length > 0 && (
        <ul className="card differences" aria-label="差异">
          {shown.map((one) => (
            <DifferenceLine key={`${one.kind} ${one.key}`} name={name} difference={one} span={span} />
          ))}
        </ul>
      )}
      {found.hasNextPage && (
        <Button className="more" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          更多
        </Button>
      )}
    </>
  )
}

function SpanFields({ span, onSpan }: { readonly span: Span; readonly onSpan: (span: Span) => void }) {
  const day = (part: keyof Span, label: string) => (
    <input
      type="date"
      className="yf-input"
      aria-label={label}
      value={span[part]}
      onChange={({ target }) => isDay(target.value) && onSpan({ ...span, [part]: target.value })}
    />
  )
  return (
    <span className="span day-field">
      {day('from', '前一日')} 与 {day('to', '后一日')} 比较
      {span.from > span.to && <span className="yf-problem">前一日不能晚于后一日</span>}
    </span>
  )
}

interface DifferenceLineProps {
  readonly name: string
  readonly difference: EntryDifference
  readonly span: Span
}

function DifferenceLine({ name, difference, span }: DifferenceLineProps) {
  const { key, title, organ, kind, kindTitle, alterations } = difference
  return (
    <li data-kind={kind}>
      <p>
        <span className="kind">{kindTitle}</span>
        <Link href={entryAddress(name, key, kind === 'ended' ? span.from : span.to)}>{title}</Link>
        <span className="quiet">{[key, organ?.name].filter(Boolean).join(' · ')}</span>
      </p>
      {alterations.length > 0 && (
        <details open={kind === 'amended'}>
          <summary>{kind === 'amended' ? `${alterations.length}个栏目不同` : '内容'}</summary>
          <AlterationList alterations={alterations} fresh={kind === 'entered'} />
        </details>
      )}
    </li>
  )
}
