import * as z from 'zod'
import { caseSummary } from '../schemas/case.ts'
import { figureGroup, reportSummary } from '../schemas/figure.ts'
import { frozenReport } from '../schemas/yearly-report.ts'
import { json, result, route } from './route.ts'

const period = z.object({ from: z.iso.date(), to: z.iso.date() })

export const indicators = route({
  method: 'get',
  path: '/api/indicators',
  tags: ['指标'],
  request: { query: period },
  responses: { 200: result('各程序的指标', z.array(figureGroup)) },
})

export const casesBehind = route({
  method: 'get',
  path: '/api/indicators/{procedure}/{indicator}/cases',
  tags: ['指标'],
  request: {
    params: z.object({ procedure: z.string(), indicator: z.string() }),
    query: period.extend({ part: z.string().optional() }),
  },
  responses: { 200: result('指标所计的案件', z.array(caseSummary)) },
})

export const reports = route({
  method: 'get',
  path: '/api/reports',
  tags: ['年度报告'],
  responses: { 200: result('已冻结的报告', z.array(reportSummary)) },
})

export const freezeReport = route({
  method: 'post',
  path: '/api/reports',
  tags: ['年度报告'],
  request: { body: json(z.object({ year: z.int().min(2007).max(2100) })) },
  responses: { 201: result('报告已冻结', reportSummary) },
})

export const readReport = route({
  method: 'get',
  path: '/api/reports/{id}',
  tags: ['年度报告'],
  request: { params: z.object({ id: z.uuid() }) },
  responses: { 200: result('报告全文与各数字所依据的案件', frozenReport) },
})

export const printReport = route({
  method: 'get',
  path: '/api/reports/{id}/{format}',
  tags: ['年度报告'],
  request: { params: z.object({ id: z.uuid(), format: z.enum(['docx', 'md', 'json']) }) },
  responses: { 200: { description: '报告文件' } },
})

export const verification = route({
  method: 'post',
  path: '/api/verification',
  tags: ['记录'],
  responses: {
    200: result(
      '校验结果',
      z.object({
        sound: z.boolean(),
        acts: z.int(),
        cases: z.int(),
        checkpoints: z.int(),
        broken: z.string().optional(),
      }),
    ),
  },
})
