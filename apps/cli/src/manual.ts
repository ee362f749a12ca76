import type { Options } from './arguments.ts'
import { columns } from './columns.ts'

interface Page {
  readonly name: string
  readonly summary: string
  readonly usage: readonly string[]
  readonly options: Options
  readonly words?: string
  readonly notes?: readonly string[]
}

const optionRows = (options: Options): string[][] =>
  Object.entries(options).map(([name, { value, title }]) => [
    `--${name}${value === undefined ? '' : ` ${value}`}`,
    title,
  ])

/** The page that `--help` prints. */
export const manual = ({ name, summary, usage, options, words, notes = [] }: Page): string =>
  [
    `yifa ${name}：${summary}`,
    '',
    '用法',
    ...usage.map((line) => `  yifa ${name} ${line}`),
    '',
    '选项',
    columns([...(words === undefined ? [] : [['', words]]), ...optionRows(options), ['--help', '显示本页']]),
    ...(notes.length === 0 ? [] : ['', '说明', ...notes.map((note) => `  ${note}`)]),
  ].join('\n')

/** The page that lists every subcommand. */
export const overview = (commands: readonly { readonly name: string; readonly summary: string }[]): string =>
  [
    'yifa：依法行政，一本账',
    '',
    '用法：yifa 命令 [选项]',
    '',
    '命令',
    columns(commands.map(({ name, summary }) => [name, summary])),
    '',
    '各命令的选项见 yifa 命令 --help。退出码：0 完成；1 结论为否；2 输入不可用。',
  ].join('\n')
