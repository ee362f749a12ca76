import * as z from 'zod'
import { personView, succeeded, succession, successionPlan } from '../schemas/person.ts'
import { json, result, route } from './route.ts'

const tags = ['机构人员']
const params = z.object({ id: z.string() })

export const readPerson = route({
  method: 'get',
  path: '/api/people/{id}',
  tags,
  request: { params },
  responses: { 200: result('一个人的全部任职，和在他名下的案件', personView) },
})

export const previewSuccession = route({
  method: 'post',
  path: '/api/people/{id}/succession/preview',
  tags,
  request: { params, body: json(succession) },
  responses: { 200: result('交接、代行将带来的变化', successionPlan) },
})

/** All appointments change together or none. Cases follow one by one, also when the batch is undone; one that cannot is told or stays. */
export const succeed = route({
  method: 'post',
  path: '/api/people/{id}/succession',
  tags,
  request: {
    params,
    body: json(
      succession.safeExtend({
        reason: z.string().trim().min(1).max(500).meta({ title: '理由' }),
        document: z.string().trim().min(1).max(500).meta({ title: '任免文件' }).optional(),
      }),
    ),
  },
  responses: { 201: result('已办理', succeeded) },
})
