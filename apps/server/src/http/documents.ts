import { routes } from '@yifa/api'
import { officialDocument } from '@yifa/report'
import { paperCode } from '../cases/receipt.ts'
import type { Loaded } from '../cases/request.ts'
import { documentModel } from '../views/document-model.ts'
import { admitted, papersOf } from '../views/follower.ts'
import type { Desk, Web } from './desk.ts'
import { download } from './download.ts'
import { caseToRead, readsInFull, reasonFor } from './linked-cases.ts'
import type { Find } from './portal.ts'
import { notPermitted, Told } from './problem.ts'
import { logFullRead } from './read-case.ts'

/** The media type of a .docx file. */
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

interface Asked {
  readonly seq: number
  readonly document: string
  readonly to: string | undefined
}

const noPaper = (): Told => new Told(404, '没有找到', { detail: '本案没有签发过这份文书' })

/** With what an addressee who did not file the case may follow it, as the paper tells it. */
function access(loaded: Loaded, to: string, { keys }: Desk) {
  if (keys === undefined || !admitted(loaded).includes(to)) return []
  const number = loaded.row.number ?? ''
  const text = `在政务服务门户“查询办理进度”填写登记号${number}、查询码${paperCode(keys, loaded.row.case, to)}，可以查看本案、提出陈述和申辩、下载文书。`
  return [{ label: '网上办理', text }]
}

async function printed(loaded: Loaded, { seq, document, to }: Asked, desk: Desk) {
  const { demonstration } = desk.settings.region
  const model = documentModel(loaded, seq, document, to, await desk.outlook(), demonstration)
  if (!model) throw noPaper()
  const paragraphs = [...model.paragraphs, ...access(loaded, model.to, desk)]
  return {
    bytes: await officialDocument({ ...model, paragraphs }),
    name: `${model.title}${model.number ?? ''}.docx`,
  }
}

/** Papers as files: for the office that handles the case, and for the party who filed it. */
export function documentRoutes(app: Web, desk: Desk, find: Find): void {
  app.openapi(routes.printDocument, async (c) => {
    const { id, seq, document } = c.req.valid('param')
    const { to, via } = c.req.valid('query')
    const read = await caseToRead(c.var.reader, id, via, desk)
    if (!readsInFull(c.var.reader, read)) throw notPermitted('文书载有个人信息，只有办理机关可以下载')
    await logFullRead(c.var.reader, read.loaded, reasonFor(read, '下载文书'), desk)
    const { bytes, name } = await printed(read.loaded, { seq, document, to }, desk)
    return download(c, bytes, name, docx)
  })
  app.openapi(routes.followDocument, async (c) => {
    const { seq, document, ...credentials } = c.req.valid('json')
    const loaded = await find(c, credentials)
    const { role } = loaded.follower
    if (!papersOf(loaded, role).some((paper) => paper.document === document && paper.act.seq === seq)) throw noPaper()
    const { bytes, name } = await printed(loaded, { seq, document, to: role }, desk)
    return download(c, bytes, name, docx)
  })
}
