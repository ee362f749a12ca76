import { flowOf, layout } from '@yifa/diagram'
import type { Procedure } from '@yifa/kernel'
import { type ReactNode, useMemo, useRef } from 'react'
import { FlowPicture } from './flow-picture.tsx'
import { FlowSteps } from './flow-steps.tsx'
import { useScale } from './use-scale.ts'

interface FlowDiagramProps {
  readonly procedure: Procedure
  /** What else may be done with the drawing, such as taking it home. */
  readonly children?: ReactNode
}

/** The states of a procedure and the numbered acts between them (权力运行流程图), at any size, and the same in words. */
export function FlowDiagram({ procedure, children }: FlowDiagramProps) {
  const frame = useRef<HTMLElement>(null)
  const flow = useMemo(() => flowOf(procedure), [procedure])
  const drawing = useMemo(() => layout(flow), [flow])
  const { scale, larger, smaller, setScale, fitting } = useScale(frame, drawing.width)
  const to = (step: number | undefined) => () => step !== undefined && setScale(step)
  return (
    <div className="flow-view">
      <div className="flow-tools no-print">
        <fieldset aria-label="流程图大小">
          <button type="button" onClick={to(smaller)} disabled={smaller === undefined}>
            缩小
          </button>
          <button type="button" onClick={to(larger)} disabled={larger === undefined}>
            放大
          </button>
          <button type="button" onClick={fitting}>
            全图
          </button>
          <button type="button" onClick={to(1)} disabled={scale === 1}>
            原大
          </button>
        </fieldset>
        {children}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a drawing wider than the screen is scrolled by keyboard too */}
      <section ref={frame} className="flow" aria-label={`${procedure.title}流程图`} tabIndex={0}>
        <FlowPicture
          drawing={drawing}
          scale={scale}
          label={`${procedure.title}流程图：箭头上的数字是行为的序号，与下面的文字一致`}
        />
      </section>
      <details className="flow-words">
        <summary>用文字看流程图</summary>
        <FlowSteps procedure={procedure} flow={flow} />
      </details>
    </div>
  )
}
