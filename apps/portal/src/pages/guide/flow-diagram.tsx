import { type Box, boxHeight, flowOf, type Line, layout, pillText, pillWidth } from '@yifa/diagram'
import type { Procedure } from '@yifa/kernel'
import { useMemo } from 'react'

function BoxShape({ box }: { readonly box: Box }) {
  return (
    <g data-kind={box.kind}>
      <rect x={box.x} y={box.y} width={box.width} height={boxHeight} rx={box.kind === 'state' ? 6 : boxHeight / 2} />
      <text x={box.x + box.width / 2} y={box.y + boxHeight / 2 + 5} textAnchor="middle">
        {box.title}
      </text>
    </g>
  )
}

function NumberPill({ line }: { readonly line: Line }) {
  const { at } = line
  const width = pillWidth(line)
  return (
    <g className="flow-number">
      <rect x={at.x - width / 2} y={at.y - 10} width={width} height={20} rx={10} />
      <text x={at.x} y={at.y + 4.5} textAnchor="middle">
        {pillText(line)}
      </text>
    </g>
  )
}

/** The states of a procedure and the numbered acts between them (权力运行流程图); the list of acts says the same in words. */
export function FlowDiagram({ procedure }: { readonly procedure: Procedure }) {
  const { width, height, boxes, lines } = useMemo(() => layout(flowOf(procedure)), [procedure])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a drawing wider than the screen is scrolled by keyboard too
    <section className="flow" aria-label={`${procedure.title}流程图`} tabIndex={0}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={`${procedure.title}流程图：各阶段之间的箭头以行为序号标注，与下面的行为清单一致`}
      >
        <defs>
          <marker id="arrow" viewBox="0 0 10 10" refX="7" refY="5" markerWidth="7" markerHeight="7" orient="auto">
            <path d="M0 0L10 5L0 10z" />
          </marker>
        </defs>
        {lines.map((line) => (
          <path key={`${line.from} ${line.to}`} className="flow-line" d={line.path} markerEnd="url(#arrow)" />
        ))}
        {boxes.map((box) => (
          <BoxShape key={box.name} box={box} />
        ))}
        {lines.map((line) => (
          <NumberPill key={`${line.from} ${line.to}`} line={line} />
        ))}
      </svg>
    </section>
  )
}
