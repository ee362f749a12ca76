import * as z from 'zod'
import { result, route } from './route.ts'

export const deadline = route({
  method: 'get',
  path: '/api/deadlines',
  tags: ['期限'],
  request: { query: z.object({ limit: z.string(), on: z.iso.date() }) },
  responses: {
    200: result(
      '期限届满日与逐日计算',
      z.object({
        on: z.iso.date(),
        due: z.iso.date(),
        provisional: z.boolean(),
        law: z.string(),
        article: z.string(),
        edition: z.string(),
        title: z.string(),
        ledger: z.array(z.object({ date: z.iso.date(), counts: z.boolean(), why: z.string() })),
      }),
    ),
  },
})
