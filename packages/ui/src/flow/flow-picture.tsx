import { type Box, boxHeight, type FlowDrawing, type Line, pillText, pillWidth } from '@yifa/diagram'
import { useId } from 'react'

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

interface FlowPictureProps {
  readonly drawing: FlowDrawing
  readonly scale: number
  readonly label: string
}

/** The drawing itself, at a scale. */
export function FlowPicture({ drawing, scale, label }: FlowPictureProps) {
  const { width, height, boxes, lines } = drawing
  const arrow = useId()
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width * scale} height={height * scale} role="img" aria-label={label}>
      <defs>
        <marker id={arrow} viewBox="0 0 10 10" refX="7" refY="5" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 0L10 5L0 10z" />
        </marker>
      </defs>
      {lines.map((line) => (
        <path key={`${line.from} ${line.to}`} className="flow-line" d={line.path} markerEnd={`url(#${arrow})`} />
      ))}
      {boxes.map((box) => (
        <BoxShape key={box.name} box={box} />
      ))}
      {lines.map((line) => (
        <NumberPill key={`${line.from} ${line.to}`} line={line} />
      ))}
    </svg>
  )
}
