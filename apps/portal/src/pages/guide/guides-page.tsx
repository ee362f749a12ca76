import { begunBy } from '@yifa/diagram'
import { lawTitle, type Procedure } from '@yifa/kernel'
import { areas, editionOn, editionsOf } from '@yifa/law'
import { useState } from 'react'
import { Link } from 'wouter'
import { today } from '../../asking/today.ts'
import { useDistrict } from '../../asking/use-district.ts'
import { Page } from '../../frame/page.tsx'

interface Guide {
  readonly key: string
  readonly procedure: Procedure
  readonly offered: boolean
}

/** Whether every word asked for stands in the title, the law, who begins it, or the name of an act. */
function answers({ procedure, offered }: Guide, words: readonly string[]): boolean {
  const { title, source, acts } = procedure
  const told = [
    title,
    source.law,
    begunBy(procedure),
    offered ? '在线办理' : '',
    ...Object.values(acts).map((act) => act.title),
  ]
  return words.every((word) => told.some((text) => text.includes(word)))
}

function GuideItem({ guide: { key, procedure, offered } }: { readonly guide: Guide }) {
  return (
    <li>
      <Link href={`/guide/${key}`}>{procedure.title}</Link>
      {offered && (
        <Link href={`/apply/${key}`} className="guide-apply" aria-label={`在线办理：${procedure.title}`}>
          在线办理
        </Link>
      )}
      <span className="meta">
        {begunBy(procedure)}　{lawTitle(procedure.source.law)}　{Object.keys(procedure.acts).length}项行为、
        {Object.keys(procedure.clocks).length}个期限
      </span>
    </li>
  )
}

/** Every procedure of the district in its area, those in force on the day before later ones are looked at. */
function useGuides(): readonly { readonly title: string; readonly guides: readonly Guide[] }[] {
  const { data } = useDistrict()
  const offers = new Set((data?.offers ?? []).map(({ procedure }) => procedure))
  const day = today()
  return areas.map(({ title, procedures }) => ({
    title,
    guides: procedures.flatMap((key) => {
      const procedure = editionOn(key, day) ?? editionsOf(key)[0]
      return procedure ? [{ key, procedure, offered: offers.has(key) }] : []
    }),
  }))
}

/** The flow charts of all procedures the offices run (权力运行流程图), not only those a citizen may file. */
export function GuidesPage() {
  const [asked, setAsked] = useState('')
  const words = asked.split(/\s+/).filter((word) => word !== '')
  const found = useGuides()
    .map(({ title, guides }) => ({ title, guides: guides.filter((guide) => answers(guide, words)) }))
    .filter(({ guides }) => guides.length > 0)
  const count = found.reduce((sum, { guides }) => sum + guides.length, 0)
  return (
    <Page
      title="办事指南和权力运行流程图"
      lead="每项程序分几步、由谁办、每步几天、依据哪一条。系统就按这里列出的规则运行。"
    >
      <search className="search no-print">
        <label htmlFor="guide-words">查找程序、法律或者行为</label>
        <div className="search-row">
          <input
            id="guide-words"
            type="search"
            placeholder="例如：听证、在线办理、行政处罚法"
            value={asked}
            onChange={(event) => setAsked(event.target.value)}
          />
        </div>
      </search>
      <p role="status" className="count">
        {count === 0 ? '没有符合的程序，请换一个词' : `共${count}项程序`}
      </p>
      {found.map(({ title, guides }) => (
        <section key={title} aria-label={title}>
          <h2>{title}</h2>
          <ul className="guides">
            {guides.map((guide) => (
              <GuideItem key={guide.key} guide={guide} />
            ))}
          </ul>
        </section>
      ))}
    </Page>
  )
}
