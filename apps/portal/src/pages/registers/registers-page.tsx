import type { PublicRegister } from '@yifa/api'
import { dayText } from '@yifa/ui'
import { useState } from 'react'
import { Link } from 'wouter'
import { ProblemNotice } from '../../asking/problem-notice.tsx'
import { Waiting } from '../../asking/waiting.tsx'
import { Page } from '../../frame/page.tsx'
import { usePublicRegisters } from './use-public-registers.ts'

/** Whether every word asked for stands in what a list says of itself. */
function answers({ title, area, about, entry, basis = '' }: PublicRegister, words: readonly string[]): boolean {
  return words.every((word) => [title, area, about, entry, basis].some((text) => text.includes(word)))
}

function RegisterCard({ register }: { readonly register: PublicRegister }) {
  const { register: key, title, about, basis, inForce, unit, changedOn } = register
  return (
    <li className="card register-card">
      <h3>
        <Link href={`/registers/${key}`}>{title}</Link>
      </h3>
      <p>{about}</p>
      {basis && <p className="meta">依据：{basis}</p>}
      <p className="register-count">
        现有
        <strong>
          {inForce}
          {unit}
        </strong>
        {changedOn && (
          <>
            ，最近变化：<time dateTime={changedOn}>{dayText(changedOn)}</time>
          </>
        )}
      </p>
    </li>
  )
}

function Registers({ registers }: { readonly registers: readonly PublicRegister[] }) {
  const [asked, setAsked] = useState('')
  const words = asked.split(/\s+/).filter((word) => word !== '')
  const found = registers.filter((register) => answers(register, words))
  return (
    <>
      <search className="search no-print">
        <label htmlFor="register-words">查找清单</label>
        <div className="search-row">
          <input
            id="register-words"
            type="search"
            placeholder="例如：权责、证明、执法"
            value={asked}
            onChange={(event) => setAsked(event.target.value)}
          />
        </div>
      </search>
      <p role="status" className="count">
        {found.length === 0 ? '没有符合的清单，请换一个词' : `共${found.length}份清单和名录`}
      </p>
      {[...new Set(found.map(({ area }) => area))].map((area) => (
        <section key={area} aria-label={area}>
          <h2>{area}</h2>
          <ul className="cards cards-readings">
            {found
              .filter((register) => register.area === area)
              .map((register) => (
                <RegisterCard key={register.register} register={register} />
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function Found() {
  const { data, error, refetch } = usePublicRegisters()
  if (error && !data) return <ProblemNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Waiting what="清单" />
  if (data.length === 0) return <p className="empty">目前还没有公开的清单。</p>
  return <Registers registers={data} />
}

/** The lists the district keeps that are open to everybody: what each is, on what basis, how long it is. */
export function RegistersPage() {
  return (
    <Page
      title="清单与名录"
      lead="依法向社会公布的清单和名录。每一项从哪天起、依据什么、改过什么，都可以查；任何一天的清单都可以看、可以下载。"
    >
      <Found />
    </Page>
  )
}
