import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { ProblemNotice } from '../../asking/problem-notice.tsx'
import { useDistrict } from '../../asking/use-district.ts'
import { Waiting } from '../../asking/waiting.tsx'
import { Page } from '../../frame/page.tsx'

interface CardProps {
  readonly to: string
  readonly title: string
  readonly children: ReactNode
  readonly action: string
}

function Card({ to, title, children, action }: CardProps) {
  return (
    <li className="card">
      <h3>
        <Link href={to}>{title}</Link>
      </h3>
      <p>{children}</p>
      <span className="card-action" aria-hidden="true">
        {action} →
      </span>
    </li>
  )
}

function Offers() {
  const { data, error, refetch } = useDistrict()
  if (error && !data) return <ProblemNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Waiting what="可以办理的事项" />
  if (data.offers.length === 0) return <p className="empty">目前没有可以在线办理的事项，请到政务服务窗口办理。</p>
  return (
    <ul className="cards">
      {data.offers.map((offer) => (
        <Card key={offer.procedure} to={`/apply/${offer.procedure}`} title={offer.title} action="开始填写">
          {offer.about}
        </Card>
      ))}
    </ul>
  )
}

/** The first page: what can be filed, what can be read. */
export function HomePage() {
  return (
    <Page
      title="依法办事，期限看得见"
      lead="每一件申请都有回执、有法定期限、有全过程记录。期限怎么算的，可以一天一天核对。"
    >
      <section aria-labelledby="offers">
        <h2 id="offers">我要办</h2>
        <Offers />
      </section>
      <section aria-labelledby="readings">
        <h2 id="readings">我要查</h2>
        <ul className="cards cards-readings">
          <Card to="/follow" title="查询办理进度" action="去查询">
            凭登记号和查询码，看办到哪一步、还剩几天，下载文书，补正或者撤回。
          </Card>
          <Card to="/publications" title="公开信息" action="去查看">
            依法公开的办理结果，可以检索。
          </Card>
          <Card to="/registers" title="清单与名录" action="去查看">
            权责清单、政务服务事项、执法人员和证件等依法公布的清单，每一项怎么来的、改过什么，任何一天的都可以查。
          </Card>
          <Card to="/guide" title="办事指南" action="去查看">
            每项程序由谁办、分几步、每步几天、依据哪一条，附权力运行流程图。
          </Card>
          <Card to="/reader" title="年度报告检查" action="去检查">
            贴入任何一份公开的工作报告，列出其中的数字，逐条核对合计、占比和增幅是否对得上。
          </Card>
        </ul>
      </section>
    </Page>
  )
}
