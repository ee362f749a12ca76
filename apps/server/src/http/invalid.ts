import { fieldProblems } from '@yifa/kernel'
import type * as z from 'zod'
import { Told } from './problem.ts'

const titles: Readonly<Record<string, string>> = {
  account: '账号',
  password: '密码',
  old: '原密码',
  cursor: '翻页标记',
  limit: '条数或者期限编号',
  on: '起算日',
  from: '起始日',
  to: '截止日或者受送达人',
  text: '文字',
  name: '名称',
  year: '年度',
  procedure: '程序',
  organ: '机关',
  act: '行为',
  by: '行为人',
  facts: '填写内容',
  number: '编号',
  code: '查询码',
  version: '案件版本',
  id: '案件标识',
  seq: '记录序号',
  clock: '期限',
  'if-match': 'If-Match',
  'idempotency-key': 'Idempotency-Key',
}

const titleOf = (path: readonly PropertyKey[]): string => {
  const name = String(path.at(-1) ?? '')
  return titles[name] ?? (name === '' ? '填写内容' : name)
}

/** What the contract's schemas found wrong, as a problem that names each field and its rule. */
export function invalid(issues: readonly z.core.$ZodIssue[]): Told {
  if (issues.some(({ path }) => path[0] === 'if-match'))
    return new Told(428, '没有说明依据的案件版本', { detail: '请在 If-Match 中写明作出决定时的案件版本' })
  return new Told(422, '填写内容有误', { errors: fieldProblems(titleOf, issues).map((one) => ({ ...one })) })
}
