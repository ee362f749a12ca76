import type { EntryView } from '@yifa/api'
import { Empty } from 'antd'
import { Link } from 'wouter'
import { entryAddress } from '../address.ts'

/** The entries of other registers that name this one. */
export function EntryUses({
  uses: { total, entries },
  on,
}: Pick<EntryView, 'uses'> & { readonly on: string | undefined }) {
  if (total === 0) return <Empty description="没有其他登记事项引用它" />
  return (
    <ul className="uses">
      {entries.map((use) => (
        <li key={`${use.register} ${use.key} ${use.field}`}>
          <Link href={entryAddress(use.register, use.key, on)}>{use.title}</Link>
          <span className="quiet">
            {use.registerTitle}：{use.fieldTitle}
          </span>
        </li>
      ))}
      {total > entries.length && (
        <li className="quiet">
          共{total}项，先列{entries.length}项
        </li>
      )}
    </ul>
  )
}
