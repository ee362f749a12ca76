import * as z from 'zod'
import { enclosure } from '../schemas/enclosure.ts'
import { credentials } from '../schemas/portal.ts'
import { json, result, route, tooMuch, via } from './route.ts'

/** The body is the file itself; its name comes in the query. */
const sending = {
  query: z.object({ name: z.string().min(1).max(300) }),
  body: {
    content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } },
    required: true,
  },
} as const
const taken = { ...tooMuch, 201: result('已收下，随行为一并提交后入卷', enclosure) }
const file = z.string().regex(/^[0-9a-f]{64}$/)
const bytes = { 200: { description: '附件' } }

/** A citizen sends a file before filing or acting. */
export const sendFile = route({
  method: 'post',
  path: '/api/portal/files',
  tags: ['门户'],
  request: sending,
  responses: taken,
})

/** An officer sends a file before acting. */
export const addFile = route({
  method: 'post',
  path: '/api/files',
  tags: ['案件'],
  request: sending,
  responses: taken,
})

export const followFile = route({
  method: 'post',
  path: '/api/portal/follow/files',
  tags: ['门户'],
  request: { body: json(credentials.extend({ file })) },
  responses: bytes,
})

/** Read by the handling organ alone; every reading is logged. */
export const readEnclosure = route({
  method: 'get',
  path: '/api/cases/{id}/files/{file}',
  tags: ['案件'],
  request: { params: z.object({ id: z.uuid(), file }), query: via },
  responses: bytes,
})
