import type { PersonView } from '@yifa/api'
import { dayText } from '@yifa/ui'
import { Link } from 'wouter'
import { entryAddress } from '../registers/address.ts'
import { type Column, Rows } from '../rows.tsx'

type Post = PersonView['posts'][number]

const standings: Readonly<Record<Post['standing'], string>> = { held: '现任', past: '已卸任', 'to come': '待任' }

const columns: readonly Column<Post>[] = [
  {
    title: '任职',
    className: 'cell-main',
    plain: true,
    cell: ({ appointment, organName, title, actingFor }) => (
      <>
        {appointment === undefined ? (
          <b>
            {organName}　{title}
          </b>
        ) : (
          <Link href={entryAddress('appointments', appointment)}>
            {organName}　{title}
          </Link>
        )}
        {actingFor !== undefined && <span className="under">代行{actingFor}的职务</span>}
      </>
    ),
  },
  {
    title: '状态',
    cell: ({ standing }) => (
      <span className="state" data-ended={standing === 'past' || undefined}>
        {standings[standing]}
      </span>
    ),
  },
  { title: '办理的程序', cell: ({ procedures }) => (procedures.length === 0 ? '全部' : procedures.join('、')) },
  { title: '起', className: 'cell-day', cell: ({ since }) => dayText(since) },
  { title: '止', className: 'cell-day', cell: ({ until }) => (until === undefined ? '—' : dayText(until)) },
]

/** Every post of a person in all organs, the latest first. */
export function PostTable({ posts }: Pick<PersonView, 'posts'>) {
  return (
    <Rows
      columns={columns}
      rows={posts}
      keyOf={({ appointment, organ, role, since }) => `${appointment ?? `${organ} ${role}`} ${since}`}
    />
  )
}
