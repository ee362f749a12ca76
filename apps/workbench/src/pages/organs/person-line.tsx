import { dayText } from '@yifa/ui'
import { Link } from 'wouter'
import { entryAddress } from '../registers/address.ts'
import type { TreePost } from './tree.ts'

/** So many procedures are named; more are counted. */
const named = 3

function servedText(serves: readonly string[]): string | undefined {
  if (serves.length === 0) return undefined
  const first = serves.slice(0, named).join('、')
  return serves.length > named ? `${first}等${serves.length}项` : first
}

const actingText = ({ actingFor, until }: TreePost): string =>
  `代行${actingFor?.name ?? ''}的职责${until === undefined ? '' : `，至${dayText(until)}`}`

function Held({ post, on }: { readonly post: TreePost; readonly on: string | undefined }) {
  const { title, serves, position, actingFor, until, since, appointment } = post
  const served = servedText(serves)
  return (
    <li>
      {appointment === undefined ? (
        <span>{title}</span>
      ) : (
        <Link href={entryAddress('appointments', appointment, on)}>{title}</Link>
      )}
      {position && <span className="quiet">{position.name}</span>}
      {served && (
        <span className="quiet" title={serves.join('、')}>
          {served}
        </span>
      )}
      {actingFor && <span className="tag-yellow">{actingText(post)}</span>}
      <span className="quiet">
        {dayText(since)}起{until !== undefined && !actingFor && `，至${dayText(until)}`}
      </span>
    </li>
  )
}

interface PersonLineProps {
  readonly posts: readonly TreePost[]
  readonly on: string | undefined
}

/** One person with everything they hold in an organ. */
export function PersonLine({ posts, on }: PersonLineProps) {
  const [first] = posts
  if (!first) return null
  return (
    <li className="person">
      <b>
        {first.officer.name}
        {first.disabled && <span className="tag-red">账号停用</span>}
      </b>
      <ul>
        {posts.map((post) => (
          <Held key={`${post.appointment} ${post.role} ${post.since}`} post={post} on={on} />
        ))}
      </ul>
    </li>
  )
}
