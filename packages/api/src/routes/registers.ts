import * as z from 'zod'
import {
  changePreview,
  changeRequest,
  enterRequest,
  entryCases,
  entryDifference,
  entryRow,
  entryView,
  expiryWall,
  pendingChange,
  registerFigure,
  registerSummary,
} from '../schemas/register.ts'
import { binary, changeHeaders, entryFilters, sheetResult, xlsx } from './register-query.ts'
import { json, page, pageOf, result, route } from './route.ts'

const tags = ['登记册']
const day = z.iso.date()
const one = z.object({ register: z.string() })
const entry = one.extend({ key: z.string() })
const period = z.object({ from: day, to: day })

export const registers = route({
  method: 'get',
  path: '/api/registers',
  tags,
  responses: { 200: result('登记册及其现有事项', z.array(registerSummary)) },
})

export const expiringEntries = route({
  method: 'get',
  path: '/api/registers/expiring',
  tags,
  request: { query: z.object({ until: day.optional(), organ: z.string().optional() }) },
  responses: { 200: result('到期事项，按机关排列；不写截止日则各依登记册的提醒期', expiryWall) },
})

export const pendingChanges = route({
  method: 'get',
  path: '/api/registers/pending',
  tags,
  responses: { 200: result('待核准的变更，读者可以核准的在前', z.array(pendingChange)) },
})

export const registerEntries = route({
  method: 'get',
  path: '/api/registers/{register}/entries',
  tags,
  request: { params: one, query: page.extend(entryFilters.shape) },
  responses: { 200: result('某日的事项', pageOf(entryRow).extend({ total: z.int() })) },
})

export const readRegisterEntry = route({
  method: 'get',
  path: '/api/registers/{register}/entries/{key}',
  tags,
  request: { params: entry, query: z.object({ on: day.optional() }) },
  responses: { 200: result('一个事项，及其全部变更', entryView) },
})

export const casesByEntry = route({
  method: 'get',
  path: '/api/registers/{register}/entries/{key}/cases',
  tags,
  request: { params: entry },
  responses: { 200: result('据此办理的案件，以读者可见的为限', entryCases) },
})

export const enterEntry = route({
  method: 'post',
  path: '/api/registers/{register}/entries',
  tags,
  request: { params: one, headers: changeHeaders.pick({ 'idempotency-key': true }), body: json(enterRequest) },
  responses: { 201: result('已经入册，或者已经提请核准', entryView) },
})

export const changeEntry = route({
  method: 'post',
  path: '/api/registers/{register}/entries/{key}/changes',
  tags,
  request: { params: entry, headers: changeHeaders, body: json(changeRequest) },
  responses: { 200: result('变更已经记录，或者已经提请核准', entryView) },
})

export const previewEntry = route({
  method: 'post',
  path: '/api/registers/{register}/preview',
  tags,
  request: { params: one, body: json(enterRequest) },
  responses: { 200: result('入册的后果', changePreview) },
})

export const previewChange = route({
  method: 'post',
  path: '/api/registers/{register}/entries/{key}/preview',
  tags,
  request: { params: entry, body: json(changeRequest) },
  responses: { 200: result('变更的后果', changePreview) },
})

export const entryDifferences = route({
  method: 'get',
  path: '/api/registers/{register}/differences',
  tags,
  request: { params: one, query: page.extend(period.shape) },
  responses: { 200: result('两日之间的差异', pageOf(entryDifference)) },
})

export const registerFigures = route({
  method: 'get',
  path: '/api/registers/{register}/figures',
  tags,
  request: { params: one, query: period },
  responses: { 200: result('登记册的指标', z.array(registerFigure)) },
})

export const entriesBehind = route({
  method: 'get',
  path: '/api/registers/{register}/figures/{indicator}/entries',
  tags,
  request: {
    params: one.extend({ indicator: z.string() }),
    query: page.extend({ ...period.shape, part: z.string().optional() }),
  },
  responses: { 200: result('指标所计的事项', pageOf(entryRow)) },
})

/** What is seen with the same filters, the whole with `standing=any`, of any day; `exchange` in the columns of 政务服务事项. */
export const exportEntries = route({
  method: 'get',
  path: '/api/registers/{register}/export',
  tags,
  request: {
    params: one,
    query: entryFilters.extend({ format: z.enum(['xlsx', 'csv', 'json', 'exchange']).default('xlsx') }),
  },
  responses: {
    200: {
      description: '导出的文件',
      content: {
        [xlsx]: { schema: binary },
        'text/csv': { schema: binary },
        'application/json; charset=utf-8': { schema: binary },
      },
    },
  },
})

export const registerTemplate = route({
  method: 'get',
  path: '/api/registers/{register}/template',
  tags,
  request: { params: one },
  responses: { 200: sheetResult('导入模板（xlsx）') },
})
