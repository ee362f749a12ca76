import * as z from 'zod'
import { exchangeComparison, exchangeSurvey, exchangeTable } from '../schemas/exchange.ts'
import { binary, xlsx } from './register-query.ts'
import { fileBody, result, route, tooMuch } from './route.ts'

const tags = ['双公示']
const params = z.object({ procedure: z.string() })
const asked = z.object({ from: z.iso.date(), to: z.iso.date(), organ: z.string().optional() })

export const exchangeTables = route({
  method: 'get',
  path: '/api/exchange',
  tags,
  responses: { 200: result('可以交换的公示表', z.array(exchangeTable)) },
})

export const surveyExchange = route({
  method: 'get',
  path: '/api/exchange/{procedure}',
  tags,
  request: { params, query: asked },
  responses: { 200: result('期间内公示的决定，以及不能填写的栏目', exchangeSurvey) },
})

export const exchangeFile = route({
  method: 'get',
  path: '/api/exchange/{procedure}/file',
  tags,
  request: { params, query: asked.extend({ format: z.enum(['xlsx', 'csv']).default('xlsx') }) },
  responses: {
    200: { description: '公示表', content: { [xlsx]: { schema: binary }, 'text/csv': { schema: binary } } },
  },
})

/** Nothing is stored: the file is checked and held against the cases of the period. */
export const compareExchange = route({
  method: 'post',
  path: '/api/exchange/{procedure}/comparison',
  tags,
  request: { params, query: asked.extend({ name: z.string().min(1).max(200) }), body: fileBody },
  responses: { ...tooMuch, 200: result('逐行核对的结果，和与本地案件的差异', exchangeComparison) },
})
