import { readFileSync } from 'node:fs'
import type { CaseView, Problem } from '@yifa/api'
import * as z from 'zod'
import { onFoundation, regionIn, settings } from './operating.ts'
import { Unusable } from './terminal.ts'

type Contract = typeof import('@yifa/api')

/** What may be asked, and how. */
export interface Counter {
  readonly routes: Contract['routes']
  readonly call: Contract['call']
  /** The ids of colleagues by their accounts; Unusable for one that there is not. */
  readonly officers: (accounts: readonly string[]) => string[]
}

/** The options of every command that works on cases. */
export const standing = {
  as: { type: 'string', value: '账号', title: '以谁的名义；按这一账号今天的任职判断能办什么' },
  region: { type: 'string', value: '代码', title: '行政区划；只有一个时不必给' },
} as const

/** The options that tell facts. */
export const telling = {
  facts: { type: 'string', value: '文件', title: '写有事实的 JSON 文件；“-”为标准输入' },
  set: { type: 'string', multiple: true, value: '事实=值', title: '一项事实，可以给出多次；值为 JSON 或者文字' },
  by: { type: 'string', value: '岗位', title: '以哪一岗位或者当事人的名义；只有一种可能时不必给' },
  at: { type: 'string', value: '时间', title: '何时作出，如 2026-03-02T09:30；不给出则为现在' },
  with: { type: 'string', multiple: true, value: '账号', title: '共同办理的其他人员' },
} as const

/** Works as an account would at the workbench, and leaves. A refusal is told with its article and its fields. */
export async function atCounter<T>(
  { as: account, region }: { readonly as?: string | undefined; readonly region?: string | undefined },
  work: (counter: Counter) => Promise<T>,
): Promise<T> {
  if (account === undefined) throw new Unusable('缺少 --as：以哪一账号的名义')
  return onFoundation(async (foundation) => {
    const [{ callBy, Refused, routes }, { standAtCounter }] = await Promise.all([
      import('@yifa/api'),
      import('@yifa/server'),
    ])
    const place = { settings: await settings(), foundation }
    const counter = await standAtCounter(place, await regionIn(foundation.database, region), account)
    if (!counter) throw new Unusable(`--as：没有账号“${account}”`)
    try {
      return await work({
        routes,
        call: (route, asked) => callBy(counter.ask, route, asked),
        officers: (accounts) => accounts.map((one) => counter.officer(one) ?? unknown(one)),
      })
    } catch (error) {
      throw error instanceof Refused ? new Unusable(refusal(error.problem)) : error
    } finally {
      await counter.leave()
    }
  })
}

function unknown(account: string): never {
  throw new Unusable(`--with：没有账号“${account}”`)
}

function refusal({ title, detail, article, errors = [] }: Problem): string {
  const words = detail === undefined || detail === title ? title : `${title}：${detail}`
  const fields = errors.map(({ path, field, problem }) => `  ${field}（${path}）：${problem}`)
  return [article === undefined ? words : `${words}（${article}）`, ...fields].join('\n')
}

/** The case of a number (编号); Unusable where the account sees none. */
export async function caseNumbered({ call, routes }: Counter, number: string): Promise<CaseView> {
  const { items } = await call(routes.searchCases, { query: { text: number } })
  const found = items.find((one) => one.number === number || one.case === number)
  if (!found) throw new Unusable(`没有编号为“${number}”的案件，或者这一账号看不到它`)
  return call(routes.readCase, { params: { id: found.case }, query: {} })
}

const factsTold = z.record(z.string(), z.unknown())

function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Unusable(`${where}：不是有效的 JSON`)
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch {
    throw new Unusable(`--facts：读不到文件“${file}”`)
  }
}

function factsIn(file: string): Record<string, unknown> {
  const read = factsTold.safeParse(parsed(textOf(file), file))
  if (!read.success) throw new Unusable(`${file}：应当是一个对象，键为事实，值为其内容`)
  return read.data
}

/** `fine=500`, `kinds=["fine"]`, `reason=证据充分`: JSON where it reads as such, else the words as they stand. */
function oneFact(said: string): [string, unknown] {
  const at = said.indexOf('=')
  if (at < 1) throw new Unusable(`--set ${said}：应当写作 事实=值`)
  const words = said.slice(at + 1)
  try {
    return [said.slice(0, at), JSON.parse(words)]
  } catch {
    return [said.slice(0, at), words]
  }
}

/** The facts of a file and of the command line, the latter last. */
export const factsGiven = (file: string | undefined, set: readonly string[] = []): Record<string, unknown> => ({
  ...(file === undefined ? {} : factsIn(file)),
  ...Object.fromEntries(set.map(oneFact)),
})
