import { readFile, stat } from 'node:fs/promises'
import { auditorsNote, type Reading, readReport, textOf, UnreadableFile } from '@yifa/report'
import { command } from '../command.ts'
import { Unusable } from '../terminal.ts'

interface Checked {
  readonly file: string
  readonly reading: Reading
}

const bytesOf = async (file: string): Promise<Uint8Array> => {
  const found = await stat(file).catch(() => undefined)
  if (found === undefined) throw new Unusable(`${file}：没有这个文件，或者无权读取`)
  if (!found.isFile()) throw new Unusable(`${file}：不是文件；要核对目录中的报告，请逐一写出文件名`)
  return readFile(file)
}

const checked = async (file: string): Promise<Checked> => {
  const bytes = await bytesOf(file)
  const text = await textOf({ name: file, bytes }).catch((error: unknown) => {
    throw error instanceof UnreadableFile ? new Unusable(error.message) : error
  })
  return { file, reading: readReport(text, file) }
}

const isBroken = ({ reading }: Checked): boolean => reading.relations.some(({ holds, soft }) => !holds && soft !== true)

const note = ({ file, reading }: Checked, several: boolean): string =>
  several ? `${file}\n${auditorsNote(reading)}` : auditorsNote(reading)

/** `yifa check`: the figures of published reports, and whether they agree with each other. */
export const check = command({
  name: 'check',
  summary: '核对年度报告中的数字是否彼此相符',
  usage: ['报告.docx', '甲区.html 乙区.txt --json'],
  words: '要核对的报告文件，一个或者多个',
  options: { json: { type: 'boolean', title: '输出 JSON：每个文件一项' } },
  notes: ['读取 .txt、.docx 和 .html 文件。', '有确定的数量关系不成立时，退出码为 1；只是需要核对的，仍为 0。'],
  run: async ({ values, positionals }, terminal) => {
    if (positionals.length === 0) throw new Unusable('缺少文件：给出要核对的报告，例如 yifa check 报告.docx')
    const all: Checked[] = []
    for (const file of positionals) all.push(await checked(file))
    terminal.say(
      values.json
        ? JSON.stringify(
            all.map(({ file, reading }) => ({ file, ...reading })),
            null,
            2,
          )
        : all.map((each) => note(each, all.length > 1)).join('\n\n'),
    )
    return all.some(isBroken) ? 1 : 0
  },
})
