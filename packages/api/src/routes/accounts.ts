import * as z from 'zod'
import {
  accountCounts,
  accountDeed,
  accountEntry,
  accountKind,
  accountTable,
  accountView,
  issuedAccount,
  newAccount,
} from '../schemas/account.ts'
import { binary, sheetResult } from './register-query.ts'
import { fileBody, json, page, pageOf, result, route, tooMuch } from './route.ts'

const tags = ['账号']
const filter = z.object({ kind: accountKind.optional(), text: z.string().max(100).optional() })

export const accounts = route({
  method: 'get',
  path: '/api/accounts',
  tags,
  request: { query: page.extend(filter.shape) },
  responses: { 200: result('账号，按账号排列', pageOf(accountView).extend({ counts: accountCounts })) },
})

/** The password is told once, here, and must be changed at the first sign-in. */
export const makeAccount = route({
  method: 'post',
  path: '/api/accounts',
  tags,
  request: { body: json(newAccount) },
  responses: { 201: result('已建立，一次性密码只在这里告知一次', issuedAccount) },
})

export const readAccount = route({
  method: 'get',
  path: '/api/accounts/{id}',
  tags,
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: result('账号', accountView) },
})

/** A reset tells the new one-time password once. */
export const actOnAccount = route({
  method: 'post',
  path: '/api/accounts/{id}/acts',
  tags,
  request: { params: z.object({ id: z.string() }), body: json(accountDeed) },
  responses: {
    200: result('已办理', z.object({ account: accountView, password: z.string().optional() })),
  },
})

export const exportAccounts = route({
  method: 'get',
  path: '/api/account-files/list',
  tags,
  request: { query: filter.extend({ format: z.enum(['xlsx', 'csv']).default('xlsx') }) },
  responses: { 200: sheetResult('账号清单（xlsx或者csv），没有密码') },
})

export const accountTemplate = route({
  method: 'get',
  path: '/api/account-files/template',
  tags,
  responses: { 200: sheetResult('批量建立账号的模板（xlsx）') },
})

/** The body is the .xlsx or .csv itself; it is read and checked, nothing is made. */
export const checkAccountTable = route({
  method: 'post',
  path: '/api/account-files/check',
  tags,
  request: { body: fileBody },
  responses: { ...tooMuch, 200: result('逐行核对的结果', accountTable) },
})

/** The same file once more: all accounts are made or none, and their one-time passwords come back as a table, once. */
export const makeAccountsOfTable = route({
  method: 'post',
  path: '/api/account-files/make',
  tags,
  request: { body: fileBody },
  responses: {
    ...tooMuch,
    200: {
      description: '账号和一次性密码（xlsx），只给一次',
      content: { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: binary } },
    },
  },
})

/** The same file once more, its accounts made: the posts it asks for from one day, as a table for the register of appointments. */
export const appointmentsOfTable = route({
  method: 'post',
  path: '/api/account-files/appointments',
  tags,
  request: { query: z.object({ since: z.iso.date().optional() }), body: fileBody },
  responses: { ...tooMuch, 200: sheetResult('任职导入表（xlsx），由安全管理员导入登记册“任职”') },
})

export const accountLog = route({
  method: 'get',
  path: '/api/audit/accounts',
  tags: ['审计'],
  request: { query: page.extend({ account: z.string().max(64).optional() }) },
  responses: { 200: result('对账号做过什么，最近的在前', pageOf(accountEntry)) },
})
