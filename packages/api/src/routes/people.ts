import * as z from 'zod'
import { colleague, foundOfficers, me, readEntry, signIn } from '../schemas/people.ts'
import { json, page, pageOf, result, route } from './route.ts'

export const startSession = route({
  method: 'post',
  path: '/api/session',
  tags: ['登录'],
  request: { body: json(signIn) },
  responses: { 200: result('已登录', me) },
})

export const readSession = route({
  method: 'get',
  path: '/api/session',
  tags: ['登录'],
  responses: { 200: result('当前用户', me) },
})

export const endSession = route({
  method: 'delete',
  path: '/api/session',
  tags: ['登录'],
  responses: { 204: { description: '已退出' } },
})

export const changePassword = route({
  method: 'put',
  path: '/api/session/password',
  tags: ['登录'],
  request: { body: json(z.object({ old: z.string(), password: z.string() })) },
  responses: { 204: { description: '密码已修改' } },
})

export const colleagues = route({
  method: 'get',
  path: '/api/colleagues',
  tags: ['机构人员'],
  responses: { 200: result('可以交办的人员', z.array(colleague)) },
})

/** Anybody with an account, by words or by id: for those who enter registers that name people. */
export const findOfficers = route({
  method: 'get',
  path: '/api/officers',
  tags: ['机构人员'],
  request: { query: z.object({ text: z.string().max(100).optional(), id: z.string().max(64).optional() }) },
  responses: { 200: result('人员，至多二十名', foundOfficers) },
})

export const organs = route({
  method: 'get',
  path: '/api/organs',
  tags: ['机构人员'],
  responses: {
    200: result('机构', z.array(z.object({ id: z.string(), name: z.string(), parent: z.string().optional() }))),
  },
})

export const readsOfPersonalData = route({
  method: 'get',
  path: '/api/audit/reads',
  tags: ['审计'],
  request: { query: page },
  responses: { 200: result('个人信息查阅记录', pageOf(readEntry)) },
})
