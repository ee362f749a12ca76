import { actName, actNote, lengthText, sourceText } from '@yifa/diagram'
import { lawTitle, type Procedure } from '@yifa/kernel'
import { editionsOf, procedureKeys } from '@yifa/law'
import { FlowDiagram } from '@yifa/ui'
import { Select } from 'antd'
import { PageHead } from '../page-head.tsx'
import { ProcedureSelect } from '../procedure-select.tsx'
import { useAddress } from '../use-address.ts'

function Acts({ procedure }: { readonly procedure: Procedure }) {
  return (
    <section className="card" aria-label="行为">
      <h2>行为</h2>
      <ol className="procedure-acts">
        {Object.entries(procedure.acts).map(([name, act]) => (
          <li key={name}>
            <strong>{actName(procedure, act)}</strong>
            <div className="procedure-note">{actNote(procedure, name, act)}</div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Clocks({ procedure }: { readonly procedure: Procedure }) {
  return (
    <section className="card" aria-label="期限">
      <h2>期限</h2>
      <ul className="procedure-acts">
        {Object.entries(procedure.clocks).map(([name, clock]) => (
          <li key={name}>
            <strong>{clock.title}</strong>　{lengthText(procedure, clock)}
            <div className="procedure-note">{sourceText(procedure, clock)}</div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What a procedure says: its flow chart (权力运行流程图), acts and periods, in any edition; also to be taken along as a file. */
export function ProcedurePage() {
  const { read, write } = useAddress()
  const key = read('procedure') ?? procedureKeys[0]
  const editions = editionsOf(key ?? '')
  const procedure = editions.find(({ source }) => source.edition === read('edition')) ?? editions[0]
  const chart = (kind: string): string =>
    `/api/portal/procedures/${key}/flow.${kind}?edition=${encodeURIComponent(procedure?.source.edition ?? '')}`
  return (
    <>
      <PageHead
        title="程序"
        note={procedure && `${lawTitle(procedure.source.law)}，自${procedure.source.inForce}起施行`}
      >
        <ProcedureSelect
          value={key}
          among={() => true}
          placeholder="选择程序"
          onChange={(next) => write({ procedure: next, edition: undefined })}
        />
        {editions.length > 1 && (
          <Select
            aria-label="版本"
            value={procedure?.source.edition}
            options={editions.map(({ source }) => ({ value: source.edition, label: `${source.edition}年版` }))}
            onChange={(edition) => write({ edition })}
          />
        )}
      </PageHead>
      {procedure && (
        <>
          <section className="card" aria-label="流程图">
            <h2>权力运行流程图</h2>
            <FlowDiagram key={`${key} ${procedure.source.edition}`} procedure={procedure}>
              <a href={chart('svg')} download>
                下载图片
              </a>
              <a href={chart('bpmn')} download>
                下载 BPMN
              </a>
            </FlowDiagram>
          </section>
          <Clocks procedure={procedure} />
          <Acts procedure={procedure} />
        </>
      )}
    </>
  )
}
