import * as z from 'zod'
import { organTree } from '../schemas/organ-tree.ts'
import { result, route } from './route.ts'

/** The tree of organs as of any day, with those that have ended or are to come, and who held which post on it. */
export const readOrganTree = route({
  method: 'get',
  path: '/api/organs/tree',
  tags: ['机构人员'],
  request: { query: z.object({ on: z.iso.date().optional() }) },
  responses: { 200: result('机构与任职', organTree) },
})
