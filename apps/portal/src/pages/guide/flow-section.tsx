import type { Procedure } from '@yifa/kernel'
import { FlowDiagram } from '@yifa/ui'

interface FlowSectionProps {
  readonly name: string
  readonly procedure: Procedure
}

/** The flow chart of a procedure (权力运行流程图), to look at and to take along. */
export function FlowSection({ name, procedure }: FlowSectionProps) {
  const chart = (kind: string) =>
    `/api/portal/procedures/${name}/flow.${kind}?edition=${encodeURIComponent(procedure.source.edition)}`
  return (
    <section aria-labelledby="flow">
      <h2 id="flow">权力运行流程图</h2>
      <p className="meta">方框是阶段，圆角框是结果，箭头上的数字是“行为清单”中的序号。</p>
      <FlowDiagram procedure={procedure}>
        <a href={chart('svg')} download>
          下载图片
        </a>
        <a href={chart('bpmn')} download>
          下载 BPMN
        </a>
      </FlowDiagram>
    </section>
  )
}
