import { many } from '@yifa/kernel'
import { editionsOf, procedureKeys } from '@yifa/law'
import { describe, expect, test } from 'vitest'
import { flowOf, start } from './flow.ts'
import { boxHeight, layout } from './flow-layout.ts'
import { flowSvg } from './flow-svg.ts'

describe.each(procedureKeys.flatMap((key) => editionsOf(key).map((procedure) => ({ key, procedure }))))(
  '$key $procedure.source.edition',
  ({ procedure }) => {
    const flow = flowOf(procedure)

    test('every act that moves a case is numbered on an arrow, and no other', () => {
      const moving = Object.values(procedure.acts).flatMap((act, index) => {
        const to = act.opens ?? act.to
        const moves = act.opens !== undefined || many(act.from).some((from) => from !== to)
        return to !== undefined && moves ? [index + 1] : []
      })
      const numbered = new Set(flow.arrows.flatMap(({ acts }) => acts))
      expect([...numbered].sort((a, b) => a - b)).toEqual(moving)
    })

    test('the drawing shows every state and ending, none upon another, all inside', () => {
      const { boxes, width, height } = layout(flow)
      const names = [start, ...Object.keys(procedure.states), ...Object.keys(procedure.endings)]
      expect(boxes.map(({ name }) => name).sort()).toEqual(names.sort())
      for (const box of boxes) {
        expect(box.x).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width).toBeLessThanOrEqual(width)
        expect(box.y + boxHeight).toBeLessThanOrEqual(height)
        const beside = boxes.filter(({ y, name }) => y === box.y && name !== box.name)
        expect(beside.every(({ x, width }) => x >= box.x + box.width || x + width <= box.x)).toBe(true)
      }
    })

    test('the picture as a file names every state, every ending and every act on an arrow', () => {
      const svg = flowSvg(procedure)
      const numbered = new Set(flow.arrows.flatMap(({ acts }) => acts))
      const acts = Object.values(procedure.acts).flatMap(({ title }, index) =>
        numbered.has(index + 1) ? [`${index + 1}　${title}`] : [],
      )
      for (const words of [...Object.values(procedure.states), ...Object.values(procedure.endings), ...acts])
        expect(svg).toContain(words)
    })
  },
)
