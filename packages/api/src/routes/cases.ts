import * as z from 'zod'
import { actRequest, caseSummary, caseView, openRequest, preview } from '../schemas/case.ts'
import { ledger } from '../schemas/clock.ts'
import { actedCase, openedCase } from '../schemas/portal.ts'
import { attention, workCount, workItem, workKind } from '../schemas/work.ts'
import { docxResult, json, page, pageOf, result, route, via, whole } from './route.ts'

const params = z.object({ id: z.uuid() })
/** `If-Match: "7"`: the version the act was decided on; `Idempotency-Key`: the same act sent twice is done once. */
const headers = z.object({ 'if-match': z.string(), 'idempotency-key': z.string().max(100).optional() })

export const worklist = route({
  method: 'get',
  path: '/api/worklist',
  tags: ['待办'],
  request: { query: page.extend({ ...attention.shape, kind: workKind.optional() }) },
  responses: {
    200: result(
      '待办事项：先是待批准的呈批，再是按到期日排列的期限、按停留时间排列的无期限事项，最后是可以会签的呈批',
      pageOf(workItem),
    ),
  },
})

export const workCounts = route({
  method: 'get',
  path: '/api/worklist/counts',
  tags: ['待办'],
  request: { query: attention },
  responses: { 200: result('各类待办的件数，每类至多数到一千', workCount) },
})

export const searchCases = route({
  method: 'get',
  path: '/api/cases',
  tags: ['案件'],
  request: {
    query: page.extend({
      text: z.string().optional(),
      procedure: z.string().optional(),
      ended: z.enum(['yes', 'no']).optional(),
    }),
  },
  responses: { 200: result('符合条件的案件', pageOf(caseSummary)) },
})

export const openCase = route({
  method: 'post',
  path: '/api/cases',
  tags: ['案件'],
  request: { headers: headers.pick({ 'idempotency-key': true }), body: json(openRequest) },
  responses: { 201: result('已经立案；当事人当面提出的，附交给当事人的回执', openedCase) },
})

/** `via` names a case of the reader's own to which this one was lent. */
export const readCase = route({
  method: 'get',
  path: '/api/cases/{id}',
  tags: ['案件'],
  request: { params, query: via },
  responses: { 200: result('案件', caseView) },
})

export const doAct = route({
  method: 'post',
  path: '/api/cases/{id}/acts',
  tags: ['案件'],
  request: { params, headers, body: json(actRequest) },
  responses: { 200: result('行为已经记录；同时为当事人提起其他案件的，附各案回执', actedCase) },
})

export const previewAct = route({
  method: 'post',
  path: '/api/cases/{id}/preview',
  tags: ['案件'],
  request: { params, body: json(actRequest) },
  responses: { 200: result('作出该行为的后果', preview) },
})

export const readLedger = route({
  method: 'get',
  path: '/api/cases/{id}/ledgers/{clock}',
  tags: ['期限'],
  request: { params: params.extend({ clock: z.string() }), query: via.extend({ party: z.string().optional() }) },
  responses: { 200: result('逐日计算', ledger) },
})

export const printDocument = route({
  method: 'get',
  path: '/api/cases/{id}/documents/{seq}/{document}',
  tags: ['文书'],
  request: {
    params: params.extend({ seq: whole, document: z.string() }),
    query: via.extend({ to: z.string().optional() }),
  },
  responses: {
    200: docxResult('文书（docx）'),
  },
})
