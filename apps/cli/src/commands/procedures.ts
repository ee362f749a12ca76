import { existsSync, writeFileSync } from 'node:fs'
import { dayText } from '@yifa/calendar'
import { begunBy } from '@yifa/diagram'
import { bpmn } from '@yifa/diagram/bpmn'
import { mermaid, type Procedure, procedureData, procedurePage } from '@yifa/kernel'
import { edition, editionsOf, procedures as law, procedureKeys } from '@yifa/law'
import { columns } from '../columns.ts'
import { command } from '../command.ts'
import { procedureText } from '../procedure-text.ts'
import { type ExitCode, type Terminal, Unusable } from '../terminal.ts'

const known = procedureKeys.join('、')

function found(key: string, name: string | undefined): Procedure {
  const procedure = name === undefined ? editionsOf(key)[0] : edition(key, name)
  if (procedure) return procedure
  const editions = editionsOf(key).map(({ source }) => source.edition)
  throw new Unusable(
    editions.length === 0 ? `没有程序“${key}”；现有：${known}` : `${key} 没有“${name}”版；现有：${editions.join('、')}`,
  )
}

const line = (key: string, { title, source, acts, clocks }: Procedure): readonly string[] => [
  key,
  title,
  `${Object.keys(acts).length}项行为`.padStart(6),
  `${Object.keys(clocks).length}个期限`.padStart(5),
  `${source.edition}年版${source.until ? `，至${dayText(source.until)}` : ''}`,
]

/** All editions, those begun by a party before those the office begins. */
function list(): string {
  const all = procedureKeys.flatMap((key) => editionsOf(key).map((procedure) => ({ key, procedure })))
  const rows = (way: string) => all.filter(({ procedure }) => begunBy(procedure) === way)
  const groups = ['依申请', '依职权'].map((way) => ({ way, found: rows(way) }))
  const aligned = columns(groups.flatMap(({ found }) => found.map(({ key, procedure }) => line(key, procedure)))).split(
    '\n',
  )
  let from = 0
  const texts = groups.map(({ way, found }) => {
    const lines = aligned.slice(from, from + found.length)
    from += found.length
    return [`${way}（${found.length}）`, ...lines].join('\n')
  })
  return `${texts.join('\n\n')}\n\n再写上程序的键，例如 yifa procedures openInformation，打印它的行为、期限、文书和指标。`
}

const all = () =>
  JSON.stringify(
    Object.fromEntries(Object.entries(law).map(([name, editions]) => [name, editions.map(procedureData)])),
    null,
    2,
  )

/** The ways in which one procedure is told; the first one asked for is taken. */
const forms = {
  json: (procedure: Procedure) => JSON.stringify(procedureData(procedure), null, 2),
  markdown: procedurePage,
  mermaid,
  bpmn,
} as const

type Form = keyof typeof forms
const formNames: readonly Form[] = ['json', 'markdown', 'mermaid', 'bpmn']

const only = (asked: readonly Form[]): Form | undefined => {
  if (asked.length > 1) throw new Unusable(`${asked.map((name) => `--${name}`).join(' 与 ')} 只能选一个`)
  return asked[0]
}

async function textOf(key: string | undefined, edition: string | undefined, form: Form | undefined): Promise<string> {
  if (key !== undefined) return (form ? forms[form] : procedureText)(found(key, edition))
  if ((form !== undefined && form !== 'json') || edition !== undefined)
    throw new Unusable(`--${form ?? 'edition'} 需要先写明程序；现有：${known}`)
  return form ? all() : list()
}

function write(out: string, text: string, { say }: Terminal): void {
  if (existsSync(out)) throw new Unusable(`${out}：文件已经存在，请换一个名字`)
  writeFileSync(out, text.endsWith('\n') ? text : `${text}\n`, { flag: 'wx' })
  say(`已写到 ${out}`)
}

/** `yifa procedures`: the procedures the product knows, and what one of them says. */
export const procedures = command({
  name: 'procedures',
  summary: '列出程序，或者打印一个程序的行为、期限、文书和指标，或者画出流程图',
  usage: ['', procedureKeys[0] ?? '', 'reconsideration --edition 2017 --mermaid', 'penalty --bpmn --out 行政处罚.bpmn'],
  words: '程序的键；不给出则列出全部',
  options: {
    edition: { type: 'string', title: '版本，例如 2017；不给出则用最新版', value: '版本' },
    bpmn: { type: 'boolean', title: '输出 BPMN 2.0 流程图（bpmn-js 等工具可以打开）' },
    mermaid: { type: 'boolean', title: '输出 Mermaid 流程图' },
    markdown: { type: 'boolean', title: '输出 Markdown' },
    json: { type: 'boolean', title: '输出 JSON' },
    out: { type: 'string', title: '写到文件；已有的文件不覆盖', value: '文件' },
  },
  run: async ({ values, positionals }, terminal): Promise<ExitCode> => {
    const [key, ...more] = positionals
    if (more.length > 0) throw new Unusable('一次只能打印一个程序')
    const text = await textOf(key, values.edition, only(formNames.filter((name) => values[name])))
    if (values.out === undefined) terminal.say(text)
    else write(values.out, text, terminal)
    return 0
  },
})
