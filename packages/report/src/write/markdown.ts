import {
  appendixColumns,
  appendixNote,
  attachments,
  balanceNote,
  casesOf,
  contestNote,
  fractionText,
  publicityNote,
  valueText,
  verdict,
} from './appendix.ts'
import type { ApplicationTable } from './application-table.ts'
import { type ContestTable, contestColumns } from './contest-table.ts'
import type { PublicityTable } from './publicity-table.ts'
import type { Line, Section } from './section.ts'
import type { YearlyReport } from './yearly-report.ts'

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`

const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(columns), row(columns.map(() => '---')), ...rows.map(row)].join('\n')

const cell = (value: number | null): string => (value === null ? '—' : String(value))

const line = (part: Line): string => (part.kind === 'heading' ? `### ${part.text}` : part.text)

const section = ({ heading, lines }: Section): readonly string[] => [`## ${heading}`, ...lines.map(line)]

const publicity = (name: string, { blocks }: PublicityTable): readonly string[] => [
  `## ${name}　主动公开政府信息情况`,
  publicityNote,
  ...blocks.flatMap(({ item, columns, rows }) => [
    `《政府信息公开条例》${item}`,
    table(
      ['信息内容', ...columns],
      rows.map(({ title, cells }) => [title, ...cells.map(cell)]),
    ),
  ]),
]

const applications = (name: string, { columns, rows }: ApplicationTable): readonly string[] => [
  `## ${name}　收到和处理政府信息公开申请情况`,
  balanceNote,
  table(
    ['项目', ...columns],
    rows.map(({ path, cells }) => [path.join('　'), ...cells.map(cell)]),
  ),
]

const contests = (name: string, { blocks, ...of }: ContestTable): readonly string[] => [
  `## ${name}　政府信息公开行政复议、行政诉讼情况`,
  contestNote({ blocks, ...of }),
  table(
    ['类别', ...contestColumns],
    blocks.map(({ title, cells }) => [title, ...cells.map(cell)]),
  ),
]

const withFraction = (value: string, fraction: string | undefined): string =>
  fraction === undefined ? value : `${value}（${fraction}）`

const appendix = ({ figures, numbers }: YearlyReport): readonly string[] => [
  '## 附录　数字、口径和依据',
  appendixNote,
  table(
    appendixColumns,
    figures.map((entry) => [
      `${entry.title}（${entry.id}）`,
      entry.unit,
      withFraction(valueText(entry), fractionText(entry, figures)),
      entry.definition,
      casesOf(entry, numbers).join('、'),
    ]),
  ),
]

const signature = ({ organ, countedOn }: YearlyReport): readonly string[] => [
  organ,
  countedOn === null ? '【待补充：成文日期】' : `统计日期：${countedOn}`,
]

/** The report as Markdown, one block after the other. */
export function reportMarkdown(report: YearlyReport): string {
  const names = attachments(report)
  const blocks = [
    `# ${report.title}`,
    ...(report.demonstration ? ['**演示：数据均为虚构，不具有法律效力**'] : []),
    report.preface,
    ...report.sections.flatMap(section),
    ...signature(report),
    ...(report.publicity ? publicity(names.publicity, report.publicity) : []),
    ...(report.applications ? applications(names.applications, report.applications) : []),
    ...contests(names.contests, report.contests),
    '## 数据核验',
    ...verdict(report),
    ...appendix(report),
  ]
  return `${blocks.join('\n\n')}\n`
}
