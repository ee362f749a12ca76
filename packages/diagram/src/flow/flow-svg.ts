import type { Procedure } from '@yifa/kernel'
import { actName } from '../notes.ts'
import { flowOf } from './flow.ts'
import { type Box, boxHeight, type Line, layout } from './flow-layout.ts'
import { pillText, pillWidth } from './flow-rows.ts'

const ink = '#1c2430'
const line = '#8893a4'
const grounds = {
  start: ['#1d4f91', '#1d4f91'],
  state: ['#ffffff', '#1d4f91'],
  ending: ['#e6f3ea', '#1b6e3c'],
} as const

const plain = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const words = (text: string, x: number, y: number, rest: string): string =>
  `<text x="${x}" y="${y}" ${rest}>${plain(text)}</text>`

function box({ x, y, width, title, kind }: Box): string {
  const [fill, stroke] = grounds[kind]
  const rounded = kind === 'state' ? 6 : boxHeight / 2
  const color = kind === 'start' ? '#ffffff' : ink
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${boxHeight}" rx="${rounded}" fill="${fill}" stroke="${stroke}" stroke-width="1.5"/>`,
    words(title, x + width / 2, y + boxHeight / 2 + 5, `text-anchor="middle" font-size="15" fill="${color}"`),
  ].join('')
}

function pill(arrow: Line): string {
  const { at } = arrow
  const width = pillWidth(arrow)
  return [
    `<rect x="${at.x - width / 2}" y="${at.y - 10}" width="${width}" height="20" rx="10" fill="#ffffff" stroke="${line}"/>`,
    words(pillText(arrow), at.x, at.y + 4.5, `text-anchor="middle" font-size="12" fill="${ink}"`),
  ].join('')
}

const rowHeight = 24
const margin = 16
const em = 14

/** The acts on the arrows, by number; the others leave the state as it is. */
const legend = (procedure: Procedure, drawn: readonly Line[]): readonly string[] =>
  Object.values(procedure.acts).flatMap((act, index) =>
    drawn.some(({ acts }) => acts.includes(index + 1)) ? [`${index + 1}　${actName(procedure, act)}`] : [],
  )

/** The flow chart of a procedure as one SVG file that needs nothing beside it: title, drawing, and the acts by number. */
export function flowSvg(procedure: Procedure): string {
  const drawing = layout(flowOf(procedure))
  const rows = legend(procedure, drawing.lines)
  const { title, source } = procedure
  const head = `${title}权力运行流程图（${source.law}，${source.edition}年版）`
  const width = Math.max(drawing.width, ...[head, ...rows].map((text) => [...text].length * em + margin * 2 + 40))
  const top = 44
  const below = top + drawing.height + rowHeight
  const height = below + rows.length * rowHeight
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',sans-serif">`,
    `<title>${plain(head)}</title>`,
    `<defs><marker id="arrow" viewBox="0 0 10 10" refX="7" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L10 5L0 10z" fill="${line}"/></marker></defs>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    words(head, width / 2, 30, `text-anchor="middle" font-size="18" font-weight="600" fill="${ink}"`),
    `<g transform="translate(${(width - drawing.width) / 2} ${top})">`,
    ...drawing.lines.map(
      ({ path }) => `<path d="${path}" fill="none" stroke="${line}" stroke-width="1.5" marker-end="url(#arrow)"/>`,
    ),
    ...drawing.boxes.map(box),
    ...drawing.lines.map(pill),
    '</g>',
    ...rows.map((text, index) => words(text, margin, below + index * rowHeight, `font-size="14" fill="${ink}"`)),
    '</svg>',
    '',
  ].join('\n')
}
