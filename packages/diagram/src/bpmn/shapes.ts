import type { Edge, Node } from './graph.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** In pixels, from the left upper corner of the drawing. */
export interface Bounds extends Point {
  readonly width: number
  readonly height: number
}

export interface Shape {
  readonly node: Node
  readonly bounds: Bounds
  /** Where the name stands, if it stands beside the shape. */
  readonly label?: Bounds
}

export interface Drawing {
  readonly shapes: readonly Shape[]
  readonly lines: readonly { readonly edge: Edge; readonly points: readonly Point[] }[]
}

const character = 12
const lineHeight = 15
const labelWidth = 96

const rows = (name: string, width: number): number =>
  name.split('\n').reduce((sum, line) => sum + Math.ceil(([...line].length * character) / width), 0)

const isEvent = ({ type }: Node): boolean => type.endsWith('Event')
const isGateway = ({ type }: Node): boolean => type.endsWith('Gateway')

const taskWidth = 140

/** The size bpmn-js gives an element; tasks grow with their names. */
export function sizeOf(node: Node): { readonly width: number; readonly height: number } {
  if (isEvent(node)) return { width: 36, height: 36 }
  if (isGateway(node)) return { width: 50, height: 50 }
  return { width: taskWidth, height: Math.max(80, rows(node.name, taskWidth - 24) * lineHeight + 40) }
}

/** The room the name needs where it stands below its element. */
export const labelSize = (node: Node): { readonly width: number; readonly height: number } | undefined =>
  node.name !== '' && (isEvent(node) || isGateway(node))
    ? { width: labelWidth, height: rows(node.name, labelWidth - 6) * lineHeight }
    : undefined
