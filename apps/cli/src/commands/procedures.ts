import { mermaid, type Procedure, procedureData, procedurePage } from '@yifa/kernel'
import { edition, editionsOf, procedures as law, procedureKeys } from '@yifa/law'
import { columns } from '../columns.ts'
import { command } from '../command.ts'
import { Unusable } from '../terminal.ts'

const known = procedureKeys.join('、')

function found(key: string, name: string | undefined): Procedure {
  const procedure = name === undefined ? editionsOf(key)[0] : edition(key, name)
  if (procedure) return procedure
  const editions = editionsOf(key).map(({ source }) => source.edition)
  throw new Unusable(
    editions.length === 0 ? `没有程序“${key}”；现有：${known}` : `${key} 没有“${name}”版；现有：${editions.join('、')}`,
  )
}

const list = (): string =>
  columns(
    Object.entries(law).flatMap(([key, editions]) =>
      editions.map(({ title, source }: Procedure) => [
        key,
        title,
        source.law,
        `${source.edition}年版`,
        `自 ${source.inForce}${source.until ? ` 至 ${source.until}` : ''}`,
      ]),
    ),
  )

/** `yifa procedures`: the procedures the product knows, and what one of them says. */
export const procedures = command({
  name: 'procedures',
  summary: '列出程序，或者打印一个程序的行为、期限、文书和指标',
  usage: ['', 'openInformation', 'reconsideration --edition 2017 --mermaid'],
  words: '程序的键；不给出则列出全部',
  options: {
    edition: { type: 'string', title: '版本，例如 2017；不给出则用最新版', value: '版本' },
    mermaid: { type: 'boolean', title: '只输出流程图（Mermaid）' },
    json: { type: 'boolean', title: '输出 JSON' },
  },
  run: ({ values, positionals }, terminal) => {
    const [key, ...more] = positionals
    if (more.length > 0) throw new Unusable('一次只能打印一个程序')
    if (values.mermaid && values.json) throw new Unusable('--mermaid 与 --json 只能选一个')
    if (key === undefined) {
      if (values.mermaid || values.edition) throw new Unusable(`--mermaid 和 --edition 需要先写明程序；现有：${known}`)
      terminal.say(
        values.json
          ? JSON.stringify(
              Object.fromEntries(Object.entries(law).map(([name, editions]) => [name, editions.map(procedureData)])),
              null,
              2,
            )
          : list(),
      )
      return 0
    }
    const procedure = found(key, values.edition)
    terminal.say(
      values.json
        ? JSON.stringify(procedureData(procedure), null, 2)
        : values.mermaid
          ? mermaid(procedure)
          : procedurePage(procedure),
    )
    return 0
  },
})
