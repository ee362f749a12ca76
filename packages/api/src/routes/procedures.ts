import * as z from 'zod'
import { route } from './route.ts'

const asked = {
  params: z.object({ procedure: z.string().max(100) }),
  query: z.object({ edition: z.string().max(20).optional() }),
}
const text = z.string()

/** The drawing that districts publish (权力运行流程图), for modellers and other systems; the newest edition unless told. */
export const flowChart = route({
  method: 'get',
  path: '/api/portal/procedures/{procedure}/flow.bpmn',
  tags: ['门户'],
  request: asked,
  responses: {
    200: { description: '权力运行流程图（BPMN 2.0）', content: { 'application/bpmn+xml': { schema: text } } },
  },
})

/** The same as a picture: the states with numbered acts between them, and the list of the acts. */
export const flowPicture = route({
  method: 'get',
  path: '/api/portal/procedures/{procedure}/flow.svg',
  tags: ['门户'],
  request: asked,
  responses: { 200: { description: '权力运行流程图（图片）', content: { 'image/svg+xml': { schema: text } } } },
})
