import * as z from 'zod'
import { founded, founding } from '../schemas/founding.ts'
import { json, result, route } from './route.ts'

const tags = ['设立']

export const foundingState = route({
  method: 'get',
  path: '/api/founding',
  tags,
  responses: { 200: result('是否还等待设立', z.object({ open: z.boolean() })) },
})

/** `code` is the one-time founding code the server prints on its terminal. */
export const foundDistrict = route({
  method: 'post',
  path: '/api/founding',
  tags,
  request: { body: json(founding.safeExtend({ code: z.string().trim().min(1).meta({ title: '设立码' }) })) },
  responses: { 201: result('已设立，一次性密码只在这里告知一次', founded) },
})
