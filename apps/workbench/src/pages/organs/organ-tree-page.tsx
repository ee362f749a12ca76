import { useQuery } from '@tanstack/react-query'
import { call, routes } from '@yifa/api'
import { dayText } from '@yifa/ui'
import { Button, Checkbox, Empty, Input, Skeleton } from 'antd'
import { Link } from 'wouter'
import { ProblemNote } from '../../asking/problem-note.tsx'
import { PageHead } from '../page-head.tsx'
import { registerAddress } from '../registers/address.ts'
import { isDay, todayInChina } from '../registers/day.ts'
import { DayField } from '../registers/day-field.tsx'
import { useAddress } from '../use-address.ts'
import { BranchItem } from './branch-item.tsx'
import { branchesOf, persons } from './tree.ts'
import { goAround, useUnfolding } from './use-unfolding.ts'

/** The organs of the district as a tree, on any day, and who holds which post there. */
export function OrganTreePage() {
  const { read, write } = useAddress()
  const said = read('on')
  const on = isDay(said) ? said : undefined
  const words = read('text') ?? ''
  const everything = read('ended') === 'yes'
  const found = useQuery({
    queryKey: ['organs', 'tree', on ?? ''],
    queryFn: () => call(routes.readOrganTree, { query: { on } }),
  })
  const unfolding = useUnfolding(words !== '')
  const branches = found.data ? branchesOf(found.data, { words, everything }) : []
  const note = (
    <>
      <Link href={registerAddress('organs')}>机构登记册</Link>
      <Link href={registerAddress('appointments')}>任职登记册</Link>
      <Link href={registerAddress('posts')}>岗位职责</Link>
    </>
  )
  return (
    <>
      <PageHead title="机构与任职" note={note}>
        <Button onClick={() => unfolding.all(true)}>全部展开</Button>
        <Button onClick={() => unfolding.all(false)}>全部收起</Button>
        <Button onClick={() => window.print()}>打印</Button>
      </PageHead>
      <div className="filters entry-filters">
        <Input.Search
          allowClear
          className="filter-text"
          aria-label="查找机构、人员、职位或者程序"
          placeholder="机构、人员、职位、程序"
          defaultValue={words}
          onSearch={(text) => write({ text: text.trim() })}
        />
        <DayField label="以哪一日为准" day={on} onDay={(day) => write({ on: day })} />
        <Checkbox checked={everything} onChange={({ target }) => write({ ended: target.checked ? 'yes' : undefined })}>
          连同已撤销、尚未设立的
        </Checkbox>
      </div>
      {found.isError && <ProblemNote error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton active paragraph={{ rows: 10 }} className="card" />}
      {found.data && (
        <>
          <p className="list-line">
            {dayText(on ?? todayInChina())}：机构{found.data.organs.filter(({ stands }) => stands).length}个，
            {persons(found.data.posts)}人任职{found.data.posts.length}项
          </p>
          {branches.length === 0 ? (
            <Empty className="card waiting" description="没有符合条件的机构或者人员" />
          ) : (
            <ul className="branches organ-tree" aria-label="机构" onKeyDown={goAround}>
              {branches.map((branch) => (
                <BranchItem key={branch.organ.id} branch={branch} on={on} unfolding={unfolding} />
              ))}
            </ul>
          )}
        </>
      )}
    </>
  )
}
