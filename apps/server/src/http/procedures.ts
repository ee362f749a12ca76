import { routes } from '@yifa/api'
import { flowSvg } from '@yifa/diagram'
import { bpmn } from '@yifa/diagram/bpmn'
import { dayOf, type Procedure } from '@yifa/kernel'
import { edition, editionOn, editionsOf } from '@yifa/law'
import type { Desk, Web } from './desk.ts'
import { download } from './download.ts'
import { Told } from './problem.ts'

function asked(key: string, name: string | undefined, day: string): Procedure {
  const procedure = name === undefined ? (editionOn(key, day) ?? editionsOf(key)[0]) : edition(key, name)
  if (!procedure) throw new Told(404, '没有找到', { detail: '没有这一程序，或者没有这一版' })
  return procedure
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const fileName = ({ title, source }: Procedure, kind: string): string =>
  `${title}权力运行流程图（${source.edition}年版）.${kind}`

/** The flow charts of the procedures as files. A drawing is made once and kept: the declarations do not change while the server runs. */
export function procedureRoutes(app: Web, desk: Desk): void {
  const drawn = new Map<Procedure, Promise<string>>()
  const drawing = (procedure: Procedure): Promise<string> => {
    const kept = drawn.get(procedure) ?? bpmn(procedure)
    drawn.set(procedure, kept)
    return kept
  }
  app.openapi(routes.flowChart, async (c) => {
    const { procedure: key } = c.req.valid('param')
    const procedure = asked(key, c.req.valid('query').edition, dayOf(desk.clockwork.now()))
    return download(c, bytes(await drawing(procedure)), fileName(procedure, 'bpmn'), 'application/bpmn+xml')
  })
  app.openapi(routes.flowPicture, (c) => {
    const { procedure: key } = c.req.valid('param')
    const procedure = asked(key, c.req.valid('query').edition, dayOf(desk.clockwork.now()))
    return download(c, bytes(flowSvg(procedure)), fileName(procedure, 'svg'), 'image/svg+xml')
  })
}
