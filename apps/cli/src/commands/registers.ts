import { type Register, titleOf } from '@yifa/kernel'
import { registerKeys, registerOf } from '@yifa/law'
import type { RegisterDeps } from '@yifa/server'
import { columns } from '../columns.ts'
import { command } from '../command.ts'
import { dayIn } from '../day.ts'
import { onFoundation, regionIn } from '../operating.ts'
import { type ExitCode, type Terminal, Unusable } from '../terminal.ts'

interface Asked {
  readonly region: string
  readonly deps: RegisterDeps
  readonly on: string
}

async function list({ region, deps, on }: Asked): Promise<string> {
  const counts = await Promise.all(registerKeys.map((register) => deps.record.count(region, { register, on })))
  const rows = registerKeys.map((key, at) => {
    const register = registerOf(key)
    return [key, register?.title ?? '', `${counts[at] ?? 0}${register?.unit ?? '项'}`]
  })
  return `${columns(rows)}\n\n再写上登记册的键，例如 yifa registers powers，打印它的事项。`
}

/** The whole of a register as a file of some kind, as it goes to the terminal. */
async function print(key: string, kind: 'json' | 'csv', { region, deps, on }: Asked, { say }: Terminal): Promise<void> {
  const { registerTable } = await import('@yifa/server')
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of registerTable(region, key, on, kind, deps)) text += decoder.decode(chunk, { stream: true })
  say(text.trimEnd())
}

async function lines(key: string, register: Register, { region, deps, on }: Asked, { say }: Terminal): Promise<void> {
  const { organs } = await deps.people(region)
  const names = new Map(organs.map(({ organ, name }) => [organ, name]))
  const rows: string[][] = []
  for await (const row of deps.record.all(region, { register: key, on }))
    rows.push([row.key, row.title, names.get(row.organ ?? '') ?? '', row.period?.until ? `至${row.period.until}` : ''])
  const fields = Object.entries(register.fields).map(([field, schema]) => titleOf(schema, field))
  say(`${register.title}（${on}，${rows.length}${register.unit ?? '项'}）\n栏目：${fields.join('、')}\n`)
  say(rows.length > 0 ? columns(rows) : '没有有效的事项')
}

/** `yifa registers`: the registers, and what one of them held on a day. */
export const registers = command({
  name: 'registers',
  summary: '列出登记册，或者打印一个登记册在某日的事项',
  usage: ['', 'powers', 'serviceItems --on 2026-01-01 --csv'],
  words: '登记册的键；不给出则列出全部',
  options: {
    on: { type: 'string', value: '日期', title: '按这一日的情况；不给出则为今天' },
    csv: { type: 'boolean', title: '输出 CSV，可以改后用 yifa import 导入' },
    json: { type: 'boolean', title: '输出 JSON' },
    region: { type: 'string', value: '代码', title: '行政区划；只有一个时不必给' },
  },
  notes: ['个人信息遮蔽后输出。'],
  run: async ({ values, positionals: [key, ...more] }, terminal): Promise<ExitCode> => {
    if (more.length > 0) throw new Unusable('一次只能打印一个登记册')
    if (values.csv && values.json) throw new Unusable('--csv 与 --json 只能选一个')
    const register = key === undefined ? undefined : registerOf(key)
    if (key !== undefined && !register) throw new Unusable(`没有登记册“${key}”；用 yifa registers 查看全部`)
    const on = dayIn('--on', values.on)
    await onFoundation(async ({ database, keys }) => {
      const { registersOn, systemClockwork } = await import('@yifa/server')
      const asked = {
        region: await regionIn(database, values.region),
        deps: registersOn(database, keys.data, systemClockwork),
        on,
      }
      if (key === undefined || !register) terminal.say(await list(asked))
      else if (values.csv || values.json) await print(key, values.csv ? 'csv' : 'json', asked, terminal)
      else await lines(key, register, asked, terminal)
    })
    return 0
  },
})
