import * as z from 'zod'
import {
  batchView,
  importOutcome,
  importRow,
  importView,
  registerColumns,
  savedColumns,
  undoView,
} from '../schemas/register-import.ts'
import { sheetResult } from './register-query.ts'
import { fileBody, json, page, pageOf, result, route, tooMuch } from './route.ts'

const tags = ['登记册']
const one = z.object({ register: z.string() })
const running = one.extend({ id: z.uuid() })

export const columnsOfRegister = route({
  method: 'get',
  path: '/api/registers/{register}/columns',
  tags,
  request: { params: one },
  responses: { 200: result('表格栏目与登记册栏目的对应', registerColumns) },
})

export const saveColumns = route({
  method: 'put',
  path: '/api/registers/{register}/columns',
  tags,
  request: { params: one, body: json(savedColumns) },
  responses: { 200: result('已保存的对应', registerColumns) },
})

/** The body is the .xlsx or .csv itself; it is read and checked, nothing is stored. */
export const startImport = route({
  method: 'post',
  path: '/api/registers/{register}/imports',
  tags,
  request: {
    params: one,
    query: z.object({
      name: z.string().min(1).max(200),
      effective: z.iso.date().optional(),
      whole: z.enum(['yes', 'no']).default('no'),
    }),
    body: fileBody,
  },
  responses: { ...tooMuch, 201: result('已开始读取', importView) },
})

export const readImport = route({
  method: 'get',
  path: '/api/registers/{register}/imports/{id}',
  tags,
  request: { params: running },
  responses: { 200: result('导入进度', importView) },
})

/** Server-sent events: `import` with the import as JSON, until it waits or ends. */
export const followImport = route({
  method: 'get',
  path: '/api/registers/{register}/imports/{id}/events',
  tags,
  request: { params: running },
  responses: {
    200: { description: '导入进度的通知', content: { 'text/event-stream': { schema: z.string() } } },
  },
})

/** Saves what the headings mean and checks the file again. */
export const mapImport = route({
  method: 'put',
  path: '/api/registers/{register}/imports/{id}/columns',
  tags,
  request: { params: running, body: json(savedColumns) },
  responses: { 200: result('按新的对应重新核对', importView) },
})

export const importRows = route({
  method: 'get',
  path: '/api/registers/{register}/imports/{id}/rows',
  tags,
  request: {
    params: running,
    query: page.extend({ outcome: importOutcome.optional(), text: z.string().max(200).optional() }),
  },
  responses: { 200: result('逐行核对的结果', pageOf(importRow)) },
})

export const importFaults = route({
  method: 'get',
  path: '/api/registers/{register}/imports/{id}/faults',
  tags,
  request: { params: running },
  responses: { 200: sheetResult('在单元格上标出问题的表格（xlsx）') },
})

export const commitImport = route({
  method: 'post',
  path: '/api/registers/{register}/imports/{id}/commit',
  tags,
  request: {
    params: running,
    body: json(
      z.object({ basis: z.string().trim().min(1).max(500).optional(), reason: z.string().trim().min(1).max(500) }),
    ),
  },
  responses: { 200: result('已开始写入，全部写入或者全不写入', importView) },
})

export const cancelImport = route({
  method: 'delete',
  path: '/api/registers/{register}/imports/{id}',
  tags,
  request: { params: running },
  responses: { 204: { description: '已取消' } },
})

export const registerBatches = route({
  method: 'get',
  path: '/api/registers/{register}/batches',
  tags,
  request: { params: one, query: page },
  responses: { 200: result('导入批次，最近的在前', pageOf(batchView)) },
})

export const undoBatch = route({
  method: 'post',
  path: '/api/registers/{register}/batches/{batch}/undo',
  tags,
  request: {
    params: one.extend({ batch: z.uuid() }),
    body: json(z.object({ reason: z.string().trim().min(1).max(500) })),
  },
  responses: { 200: result('已开始撤销，整批撤销或者全不撤销', undoView) },
})

export const readUndo = route({
  method: 'get',
  path: '/api/registers/{register}/batches/{batch}/undo',
  tags,
  request: { params: one.extend({ batch: z.uuid() }) },
  responses: { 200: result('整批撤销的进度和结果', undoView) },
})
