import * as z from 'zod'
import { actRequest } from '../schemas/case.ts'
import { ledger } from '../schemas/clock.ts'
import { reportComparison } from '../schemas/comparison.ts'
import { credentials, district, filedReceipt, followedCase, publication, receipt } from '../schemas/portal.ts'
import { reading, writtenReport } from '../schemas/reading.ts'
import { docxResult, fileBody, json, page, pageOf, result, route } from './route.ts'

export const readDistrict = route({
  method: 'get',
  path: '/api/portal',
  tags: ['门户'],
  responses: { 200: result('可以办理的事项', district) },
})

export const file = route({
  method: 'post',
  path: '/api/portal/applications',
  tags: ['门户'],
  request: {
    headers: z.object({ 'idempotency-key': z.string().max(100).optional() }),
    body: json(
      z.object({
        procedure: z.string(),
        act: z.string(),
        organ: z.string(),
        facts: z.record(z.string(), z.unknown()),
        begin: actRequest.shape.begin,
        /** The case that is contested, by its receipt, and the link under which it is referred to. */
        contests: credentials.extend({ link: z.string() }).optional(),
      }),
    ),
  },
  responses: { 201: result('回执', filedReceipt) },
})

export const follow = route({
  method: 'post',
  path: '/api/portal/follow',
  tags: ['门户'],
  request: { body: json(credentials) },
  responses: { 200: result('办理进度', followedCase) },
})

export const followLedger = route({
  method: 'post',
  path: '/api/portal/follow/ledger',
  tags: ['门户'],
  request: { body: json(credentials.extend({ clock: z.string(), party: z.string().optional() })) },
  responses: { 200: result('逐日计算', ledger) },
})

export const followAct = route({
  method: 'post',
  path: '/api/portal/follow/acts',
  tags: ['门户'],
  request: { body: json(credentials.extend({ version: z.int(), request: actRequest })) },
  responses: { 200: result('已提交', followedCase.extend({ receipts: z.array(receipt).optional() })) },
})

export const followDocument = route({
  method: 'post',
  path: '/api/portal/follow/documents',
  tags: ['门户'],
  request: { body: json(credentials.extend({ seq: z.int(), document: z.string() })) },
  responses: { 200: { description: '文书（docx）' } },
})

export const publications = route({
  method: 'get',
  path: '/api/portal/publications',
  tags: ['门户'],
  request: { query: page.extend({ text: z.string().optional() }) },
  responses: { 200: result('公开的办理结果', pageOf(publication)) },
})

export const readText = route({
  method: 'post',
  path: '/api/portal/reader',
  tags: ['报告阅读'],
  request: { body: json(writtenReport.partial({ name: true })) },
  responses: { 200: result('读出的数字与关系', reading) },
})

/** The body is the file itself; its name comes in the query. */
const uploaded = { query: z.object({ name: z.string().min(1).max(200) }), body: fileBody }

export const readFile = route({
  method: 'post',
  path: '/api/portal/reader/file',
  tags: ['报告阅读'],
  request: uploaded,
  responses: { 200: result('读出的数字与关系', reading) },
})

export const annotateFile = route({
  method: 'post',
  path: '/api/portal/reader/annotated',
  tags: ['报告阅读'],
  request: uploaded,
  responses: { 200: docxResult('报告全文（docx），数字加了标记，不相符之处加了批注') },
})

export const compareReports = route({
  method: 'post',
  path: '/api/portal/reader/comparison',
  tags: ['报告阅读'],
  request: { body: json(z.object({ one: writtenReport, other: writtenReport })) },
  responses: { 200: result('同一地区或者单位两个年度的报告对照，先后由年度定', reportComparison) },
})
