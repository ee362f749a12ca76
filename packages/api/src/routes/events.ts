import * as z from 'zod'
import { route } from './route.ts'

/** Server-sent events: `case` with what changed, as JSON (`changedCase`), for cases within the reader's sight; `entries` with the register (`changedRegister`). */
export const events = route({
  method: 'get',
  path: '/api/events',
  tags: ['待办'],
  responses: {
    200: { description: '案件和登记事项变动的通知', content: { 'text/event-stream': { schema: z.string() } } },
  },
})
