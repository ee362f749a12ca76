import * as z from 'zod'
import { publicDifference, publicEntry, publicEntryRow, publicRegister } from '../schemas/register-portal.ts'
import { binary, entryFilters } from './register-query.ts'
import { page, pageOf, result, route } from './route.ts'

const tags = ['登记册']
const day = z.iso.date()
const one = z.object({ register: z.string() })
const filters = entryFilters.omit({ endingBy: true, flagged: true })

export const publicRegisters = route({
  method: 'get',
  path: '/api/portal/registers',
  tags,
  responses: { 200: result('公开的登记册', z.array(publicRegister)) },
})

export const readPublicRegister = route({
  method: 'get',
  path: '/api/portal/registers/{register}',
  tags,
  request: { params: one },
  responses: { 200: result('一个公开的登记册', publicRegister) },
})

export const publicEntries = route({
  method: 'get',
  path: '/api/portal/registers/{register}/entries',
  tags,
  request: { params: one, query: page.extend(filters.shape) },
  responses: { 200: result('某日的公开事项', pageOf(publicEntryRow).extend({ total: z.int() })) },
})

export const readPublicEntry = route({
  method: 'get',
  path: '/api/portal/registers/{register}/entries/{key}',
  tags,
  request: { params: one.extend({ key: z.string() }), query: z.object({ on: day.optional() }) },
  responses: { 200: result('一个公开事项', publicEntry) },
})

export const publicDifferences = route({
  method: 'get',
  path: '/api/portal/registers/{register}/differences',
  tags,
  request: { params: one, query: page.extend({ from: day, to: day }) },
  responses: { 200: result('两日之间的差异', pageOf(publicDifference)) },
})

/** Open data: the whole register as it stood on a day, only what is public. */
export const openRegisterCsv = route({
  method: 'get',
  path: '/api/portal/registers/{register}/data.csv',
  tags,
  request: { params: one, query: filters },
  responses: { 200: { description: '开放数据（CSV，UTF-8）', content: { 'text/csv': { schema: binary } } } },
})

export const openRegisterJson = route({
  method: 'get',
  path: '/api/portal/registers/{register}/data.json',
  tags,
  request: { params: one, query: filters },
  responses: { 200: { description: '开放数据（JSON）' } },
})
