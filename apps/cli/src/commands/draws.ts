import { createReadStream, existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { drawFault, drawnSchema, type Pool, poolSchema } from '@yifa/kernel'
import { sm3 } from '@yifa/record'
import * as z from 'zod'
import { command } from '../command.ts'
import { type ExitCode, Unusable } from '../terminal.ts'

const saved = z.object({
  title: z.string().default('抽取结果'),
  drawn: drawnSchema,
  pool: poolSchema.optional(),
  fixedAs: z.string().optional(),
})
type Saved = z.output<typeof saved>

const actLine = z.object({
  kind: z.literal('act'),
  act: z.object({ case: z.string(), seq: z.int(), hash: z.string(), facts: z.record(z.string(), z.unknown()) }),
})

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The draws of an export, each with the pool and the SM3 of the act that fixed it; the acts of a case stand together, in their order. */
async function* exported(lines: AsyncIterable<string>): AsyncGenerator<Saved> {
  let current = ''
  let before: z.output<typeof actLine>['act'][] = []
  for await (const line of lines) {
    const act = actLine.safeParse(parsed(line)).data?.act
    if (act === undefined) continue
    if (act.case !== current) before = []
    current = act.case
    for (const [fact, value] of Object.entries(act.facts)) {
      const drawn = drawnSchema.safeParse(value).data
      if (drawn === undefined) continue
      const fixed = before.find(({ seq }) => seq === drawn.pooled)
      const pool: Pool | undefined = poolSchema.safeParse(fixed?.facts[drawn.among]).data
      yield { title: `案件 ${act.case} 第${act.seq}条 ${fact}`, drawn, pool, fixedAs: fixed?.hash ?? '' }
    }
    before.push(act)
  }
}

const linesOf = (file: string) =>
  createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })

async function* downloaded(file: string): AsyncGenerator<Saved> {
  const one = saved.safeParse(parsed(await readFile(file, 'utf8'))).data
  if (one === undefined) throw new Unusable(`${file}：不是页面上下载的抽取记录，也不是 yifa export 的 .jsonl`)
  yield one
}

/** `yifa draws`: whether what was drawn by lot comes out again when it is drawn again. */
export const draws = command({
  name: 'draws',
  summary: '复核随机抽取：用记录中的名录和种子重新抽取，核对结果',
  usage: ['抽中的检查对象.json', '记录.jsonl'],
  words: '案件页面上“下载抽取记录”得到的文件，或者 yifa export 导出的全部记录',
  options: { json: { type: 'boolean', title: '输出 JSON' } },
  notes: [
    '退出码：0 全部一致；1 有不一致的；2 无法读取。',
    '方法 sm3-rank-1：对名录中每一个，求 SM3(种子、换行、被选派的对象、换行、编码)，从小到大取前若干个；回避的不参加排列。',
    '名录所在的记录先于抽取入卷，种子就是该条记录的摘要；导出文件另用 yifa verify 核验。',
  ],
  run: async ({ values, positionals: [file, ...more] }, terminal): Promise<ExitCode> => {
    if (file === undefined || more.length > 0) throw new Unusable('请给出一个文件')
    if (!existsSync(file)) throw new Unusable(`${file}：没有这个文件`)
    const found: { title: string; lots: number; fault?: string }[] = []
    for await (const { title, drawn, pool, fixedAs } of file.endsWith('.jsonl')
      ? exported(linesOf(file))
      : downloaded(file)) {
      const fault = drawFault(pool, fixedAs, drawn, sm3)
      found.push({ title, lots: drawn.lots.length, ...(fault === undefined ? {} : { fault }) })
    }
    const lines = found.map(
      ({ title, lots, fault }) => `${title}：${fault === undefined ? `${lots}个结果一致` : fault}`,
    )
    terminal.say(values.json ? JSON.stringify(found, null, 2) : lines.join('\n') || '文件中没有随机抽取')
    return found.some(({ fault }) => fault !== undefined) ? 1 : 0
  },
})
