import type { CaseView } from '@yifa/api'
import { FactList } from '@yifa/ui'
import { Link } from 'wouter'
import { entryAddress } from '../registers/address.ts'
import { LinkedCaseLine } from './linked-case-line.tsx'
import type { Task } from './task.ts'
import { useEnclosure } from './use-enclosure.ts'

/** What the case is about: its facts, who takes part, the cases linked to it. */
export function CaseSide({ view, onTask }: { readonly view: CaseView; readonly onTask: (task: Task) => void }) {
  const onFile = useEnclosure(view)
  const head = [
    { title: '承办单位', text: view.organ.name },
    { title: '承办人', text: view.officer?.name ?? '未指定' },
    ...(view.recused.length > 0 ? [{ title: '回避', text: view.recused.map(({ name }) => name).join('、') }] : []),
    { title: '适用', text: view.law },
  ]
  const parties = new Set(view.participants.map(({ role }) => role))
  return (
    <section className="card side-facts" aria-label="基本情况">
      <h2>基本情况</h2>
      <FactList facts={head} />
      {view.participants.length > 0 && (
        <>
          <h3>当事人</h3>
          <FactList
            facts={view.participants.map(({ key, roleTitle, name }) => ({
              title: roleTitle,
              text: view.facts.find(({ fact }) => fact === key)?.text ?? name,
            }))}
          />
        </>
      )}
      <h3>事实</h3>
      <FactList facts={view.facts.filter(({ fact }) => !parties.has(fact))} onFile={onFile} />
      {!view.unmasked && <p className="quiet">个人信息已遮蔽</p>}
      {view.entries.length > 0 && (
        <>
          <h3>登记事项</h3>
          <ul className="links">
            {view.entries.map(({ register, registerTitle, key, title, standingTitle }) => (
              <li key={`${register} ${key}`}>
                {registerTitle}　<Link href={entryAddress(register, key)}>{title}</Link>　{standingTitle}
              </li>
            ))}
          </ul>
        </>
      )}
      {view.links.length > 0 && (
        <>
          <h3>关联案件</h3>
          <ul className="links">
            {view.links.map((link) => (
              <LinkedCaseLine
                key={`${link.direction} ${link.kind} ${link.case}`}
                view={view}
                link={link}
                onTask={onTask}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
