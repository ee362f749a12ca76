import { lawTitle } from '@yifa/kernel'
import { editionOn, procedureKeys } from '@yifa/law'
import { Link } from 'wouter'
import { today } from '../../asking/today.ts'
import { useDistrict } from '../../asking/use-district.ts'
import { Page } from '../../frame/page.tsx'

function GuideLinks({ keys }: { readonly keys: readonly string[] }) {
  const day = today()
  return (
    <ul className="guides">
      {keys.map((key) => {
        const procedure = editionOn(key, day)
        return (
          procedure && (
            <li key={key}>
              <Link href={`/guide/${key}`}>{procedure.title}</Link>
              <span className="meta">
                {lawTitle(procedure.source.law)}　{Object.keys(procedure.acts).length}项行为　
                {Object.keys(procedure.clocks).length}个期限
              </span>
            </li>
          )
        )
      })}
    </ul>
  )
}

/** All procedures the offices run, those that can be filed here first. */
export function GuidesPage() {
  const { data } = useDistrict()
  const offered = (data?.offers ?? []).map(({ procedure }) => procedure)
  const others = procedureKeys.filter((key) => !offered.includes(key))
  return (
    <Page title="办事指南" lead="每项程序分几步、由谁办、每步几天、依据哪一条。系统就按这里列出的规则运行。">
      {offered.length > 0 && (
        <section aria-labelledby="offered">
          <h2 id="offered">可以在线办理</h2>
          <GuideLinks keys={offered} />
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="others">
          <h2 id="others">{offered.length > 0 ? '其他程序' : '全部程序'}</h2>
          <GuideLinks keys={others} />
        </section>
      )}
    </Page>
  )
}
