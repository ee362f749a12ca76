import type { PublicEntry } from '@yifa/api'
import { dayText } from '@yifa/ui'
import { Link } from 'wouter'
import { AlterationList } from './alteration-list.tsx'
import { entryPath } from './list-address.ts'

type Period = PublicEntry['periods'][number]

const covers = ({ from, until }: Period, day: string): boolean => from <= day && (until === undefined || day <= until)

const spanText = ({ from, until }: Period): string =>
  until === undefined ? `${dayText(from)}起` : `${dayText(from)}至${dayText(until)}`

function PeriodItem({
  entry,
  period,
  first,
}: {
  readonly entry: PublicEntry
  readonly period: Period
  readonly first: boolean
}) {
  const { basis, alterations, from } = period
  return (
    <li>
      <h3>
        {spanText(period)}
        {covers(period, entry.on) && <span className="kind-mark">本页所示</span>}
      </h3>
      {basis && <p>依据：{basis}</p>}
      {first ? <p>首次列入。</p> : alterations.length > 0 && <AlterationList alterations={alterations} />}
      {!covers(period, entry.on) && (
        <p className="ways no-print">
          <Link href={entryPath(entry.register, entry.key, from)}>看{dayText(from)}的内容</Link>
        </p>
      )}
    </li>
  )
}

/** From when to when an entry stood how, on which basis, and what changed; the latest first. */
export function EntryHistory({ entry }: { readonly entry: PublicEntry }) {
  const periods = [...entry.periods].sort((a, b) => (a.from < b.from ? 1 : -1))
  return (
    <section aria-labelledby="history">
      <h2 id="history">沿革</h2>
      <ol className="entry-history">
        {periods.map((period, place) => (
          <PeriodItem key={period.from} entry={entry} period={period} first={place === periods.length - 1} />
        ))}
      </ol>
    </section>
  )
}
