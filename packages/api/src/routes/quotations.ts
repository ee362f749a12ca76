import * as z from 'zod'
import {
  newQuotation,
  quotation,
  quotationDraft,
  quotationSource,
  quotationWithFigures,
  quotedFigure,
} from '../schemas/quotation.ts'
import { json, result, route } from './route.ts'

const params = z.object({ id: z.uuid() })
const tags = ['历年数字']

export const quotations = route({
  method: 'get',
  path: '/api/quotations',
  tags,
  responses: { 200: result('引用过的公开报告，含已撤销的', z.array(quotation)) },
})

export const quotedFigures = route({
  method: 'get',
  path: '/api/quotations/figures',
  tags,
  responses: { 200: result('引自公开报告的数字，不含已撤销的', z.array(quotedFigure)) },
})

export const draftQuotation = route({
  method: 'post',
  path: '/api/quotations/draft',
  tags,
  request: { body: json(quotationSource) },
  responses: { 200: result('可以引用的数字和建议的指标；不保存', quotationDraft) },
})

export const quote = route({
  method: 'post',
  path: '/api/quotations',
  tags,
  request: { body: json(newQuotation) },
  responses: { 201: result('已引入历年数字', quotationWithFigures) },
})

export const readQuotation = route({
  method: 'get',
  path: '/api/quotations/{id}',
  tags,
  request: { params },
  responses: { 200: result('一份公开报告和引自它的数字', quotationWithFigures) },
})

export const withdrawQuotation = route({
  method: 'post',
  path: '/api/quotations/{id}/withdrawal',
  tags,
  request: { params, body: json(z.object({ reason: z.string().trim().min(1).max(500).meta({ title: '撤销理由' }) })) },
  responses: { 200: result('整批撤销；原来的数字仍可查阅', quotation) },
})
