import { useQuery } from '@tanstack/react-query'
import { call, type ExpiryWall, routes } from '@yifa/api'
import { dayText } from '@yifa/ui'
import { Empty, Segmented, Select, Skeleton } from 'antd'
import { Link } from 'wouter'
import { ProblemNote } from '../../../asking/problem-note.tsx'
import { useOrgans } from '../../organs.ts'
import { PageHead } from '../../page-head.tsx'
import { useAddress } from '../../use-address.ts'
import { entryAddress } from '../address.ts'
import { endOfMonth, isDay, todayInChina } from '../day.ts'
import { expired } from './expired.ts'

type Group = ExpiryWall['organs'][number]
type Expiring = Group['entries'][number]
type Reach = 'past' | 'usual' | 'month' | 'quarter' | 'year'

const reaches: readonly {
  readonly value: Reach
  readonly label: string
  readonly until: (today: string) => string | undefined
}[] = [
  { value: 'past', label: '已过期30日内', until: () => undefined },
  { value: 'usual', label: '提醒期内', until: () => undefined },
  { value: 'month', label: '本月', until: (today) => endOfMonth(today) },
  { value: 'quarter', label: '三个月', until: (today) => endOfMonth(today, 2) },
  { value: 'year', label: '今年', until: (today) => `${today.slice(0, 4)}-12-31` },
]

/** What ends soon in all registers, organ by organ, the nearest first. */
export function ExpiryPage() {
  const { read, write } = useAddress()
  const organs = useOrgans()
  const today = todayInChina()
  const organ = read('organ')
  const said = read('until')
  const reach = reaches.find(({ value }) => value === read('reach')) ?? reaches[1]
  const ahead = isDay(said) && said >= today
  const past = !ahead && reach?.value === 'past'
  const until = ahead ? said : reach?.until(today)
  const found = useQuery({
    queryKey: ['registers', 'expiring', past, until ?? '', organ ?? ''],
    queryFn: () => (past ? expired(today, organ) : call(routes.expiringEntries, { query: { until, organ } })),
  })
  return (
    <>
      <PageHead title="到期提醒" note={<Link href="/registers">全部登记册</Link>} />
      <div className="filters">
        <Segmented<Reach | 'day'>
          value={ahead ? 'day' : (reach?.value ?? 'usual')}
          options={[...reaches.map(({ value, label }) => ({ value, label })), { value: 'day', label: '截至某日' }]}
          onChange={(next) =>
            next === 'day'
              ? write({ until: endOfMonth(today, 2), reach: undefined })
              : write({ until: undefined, reach: next === 'usual' ? undefined : next })
          }
        />
        {ahead && (
          <span className="day-field">
            <input
              type="date"
              className="yf-input"
              aria-label="截至"
              min={today}
              value={said}
              onChange={({ target }) => isDay(target.value) && target.value >= today && write({ until: target.value })}
            />
          </span>
        )}
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          className="filter-select filter-organ"
          placeholder="全部机关"
          aria-label="机关"
          options={organs.map(({ id, name }) => ({ value: id, label: name }))}
          {...(organ === undefined ? {} : { value: organ })}
          onChange={(next: string | undefined) => write({ organ: next })}
        />
      </div>
      {found.isError && <ProblemNote error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton active paragraph={{ rows: 8 }} className="card" />}
      {found.data?.total === 0 && <Empty className="card waiting" description="这一范围内没有到期的登记事项" />}
      {found.data && found.data.total > 0 && (
        <>
          <p className="list-line">
            共{found.data.total}项，{past ? '已经自动失效，须续期的请另行入册' : '到期日当日仍然有效，次日起自动失效'}
          </p>
          <div className="expiry-wall">
            {found.data.organs.map((group) => (
              <OrganGroup key={group.organ?.id ?? ''} group={group} />
            ))}
          </div>
        </>
      )}
    </>
  )
}

function OrganGroup({ group: { organ, total, entries } }: { readonly group: Group }) {
  const title = organ?.name ?? '未定机关'
  return (
    <section className="card expiry" aria-label={title}>
      <h2>
        {title} <span className="quiet">{total}项</span>
      </h2>
      <ul>
        {entries.map((one) => (
          <ExpiringLine key={`${one.register} ${one.key}`} one={one} />
        ))}
      </ul>
      {total > entries.length && <p className="quiet">先列最近的{entries.length}项</p>}
    </section>
  )
}

const near = 7
const lightOf = (days: number) => (days <= near ? 'red' : 'yellow')
const leftText = (days: number): string => (days === 0 ? '今日到期' : days < 0 ? `已过${-days}日` : `还有${days}日`)

function ExpiringLine({ one: { register, registerTitle, key, title, until, days } }: { readonly one: Expiring }) {
  return (
    <li data-light={lightOf(days)}>
      <Link href={entryAddress(register, key)}>{title}</Link>
      <span className="quiet">{registerTitle}</span>
      <span className="left">{leftText(days)}</span>
      <span className="quiet">{dayText(until)}</span>
    </li>
  )
}
