import { DownOutlined, RightOutlined } from '@ant-design/icons'
import { dayText } from '@yifa/ui'
import { Link } from 'wouter'
import { entryAddress } from '../registers/address.ts'
import { PersonLine } from './person-line.tsx'
import { type Branch, byPerson, persons, type TreeOrgan } from './tree.ts'
import type { Unfolding } from './use-unfolding.ts'

interface BranchItemProps {
  readonly branch: Branch
  readonly on: string | undefined
  readonly unfolding: Unfolding
}

function OrganNotes({ organ: { kind, since, until, successor, former, stands } }: { readonly organ: TreeOrgan }) {
  return (
    <>
      <span className="kind">{kind}</span>
      {!stands && <span className="tag-red">{until === undefined ? '尚未设立' : '已撤销'}</span>}
      <span className="quiet">
        {since !== undefined && `${dayText(since)}设立`}
        {until !== undefined && `，至${dayText(until)}`}
      </span>
      {successor && <span className="quiet">由{successor.name}承接</span>}
      {former.length > 0 && <span className="quiet">曾用名：{former.join('、')}</span>}
    </>
  )
}

function StaffSwitch({ branch: { organ, posts }, unfolding }: BranchItemProps) {
  const open = unfolding.isOpen(organ.id)
  if (posts.length === 0) return unfolding.searching ? null : <span className="quiet">无人任职</span>
  return (
    <button
      type="button"
      className="staff-switch"
      aria-expanded={open}
      aria-label={`${organ.name}：${persons(posts)}人任职${posts.length}项`}
      onClick={() => unfolding.turn(organ.id)}
    >
      {open ? <DownOutlined aria-hidden /> : <RightOutlined aria-hidden />}
      {persons(posts)}人任职{posts.length}项
    </button>
  )
}

function Staff({ branch: { organ, posts }, on, unfolding }: BranchItemProps) {
  if (posts.length === 0) return null
  return (
    <ul className="staff" data-open={unfolding.isOpen(organ.id) || undefined}>
      {byPerson(posts).map((some) => (
        <PersonLine key={some[0]?.officer.id} posts={some} on={on} />
      ))}
    </ul>
  )
}

/** An organ of the tree, who works there, and below it those that belong to it. */
export function BranchItem(props: BranchItemProps) {
  const { branch, on, unfolding } = props
  const { organ, below } = branch
  return (
    <li className="branch" data-ended={organ.stands ? undefined : true}>
      <div className="branch-head">
        <h2>{organ.entered ? <Link href={entryAddress('organs', organ.id, on)}>{organ.name}</Link> : organ.name}</h2>
        <OrganNotes organ={organ} />
        <StaffSwitch {...props} />
      </div>
      <Staff {...props} />
      {below.length > 0 && (
        <ul className="branches">
          {below.map((one) => (
            <BranchItem key={one.organ.id} branch={one} on={on} unfolding={unfolding} />
          ))}
        </ul>
      )}
    </li>
  )
}
