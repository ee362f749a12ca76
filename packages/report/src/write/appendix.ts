import type { ContestTable } from './contest-table.ts'
import type { FigureEntry } from './figure-entry.ts'
import { numberText, rounded } from './rounding.ts'
import type { YearlyReport } from './yearly-report.ts'

/** How many case numbers a printed table names; all of them stand in the JSON. */
const named = 3

/** 青依〔2026〕1号, 青依〔2026〕2号, ……（共130）: the cases behind a figure, each once; who may not see them is told so. */
export function casesOf({ cases, value }: FigureEntry, numbers: YearlyReport['numbers']): readonly string[] {
  const unique = [...new Set(cases)]
  if (unique.length === 0) return [value ? '未列出' : '无']
  const first = unique.slice(0, named).map((id) => numbers[id] ?? id)
  return unique.length > named ? [...first, `……（共${unique.length}）`] : first
}

/** 97.50, or 不适用: a figure without its unit. */
export function valueText({ value, unit }: FigureEntry): string {
  if (value === null) return '不适用'
  return unit === '%' ? rounded(value).toFixed(2) : numberText(value)
}

/** 117/120: the two figures behind a rate. */
export function fractionText({ share, of }: FigureEntry, figures: readonly FigureEntry[]): string | undefined {
  const counted = (id: string | undefined) => figures.find((one) => one.id === id)?.value
  const [part, whole] = [counted(share), counted(of)]
  return typeof part === 'number' && typeof whole === 'number' ? `${part}/${whole}` : undefined
}

export const appendixColumns = ['指标', '单位', '数值', '口径', '所依据的案件'] as const

/** The lines under the heading 数据核验. */
export const verdict = ({ sound, problems }: YearlyReport): readonly string[] =>
  sound
    ? ['附表的勾稽关系、各数字的分项、比率和上年结转均已核对，未发现不一致。']
    : ['发现下列数字不一致，应当核实后再行公布：', ...problems.map(({ text }, at) => `${at + 1}.${text}。`)]

const noContests = '本表的数字由行政复议和行政诉讼工作另行统计，没有接入记录，不适用，不等于零。【待补充】'
const onlyReconsideration =
  '行政复议一栏按本级行政复议机关办理的政府信息公开案件统计。“—”表示记录不能区分的行政诉讼案件，不适用，不等于零。【待补充】'

/** What is to be said of Table 4: which of its blocks the record fills. */
export function contestNote({ fed, blocks }: ContestTable): string {
  if (!fed) return noContests
  return blocks.every(({ cells }) => cells.every((cell) => cell !== null)) ? '单位：件' : onlyReconsideration
}

export const publicityNote = '“—”表示没有接入记录，由起草单位填写，不等于零。本年废止件数包括失效的文件。【待补充】'
export const balanceNote = '本表的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和。'
export const appendixNote = '案件较多的只列出前几件，全部案件见同名的JSON文件。'

/** The tables of the form that a report holds, in the order of the form, and how they are numbered. */
export function attachments({ publicity, applications }: YearlyReport) {
  const before = publicity ? 1 : 0
  const contests = before + (applications ? 2 : 1)
  return { publicity: '附表1', applications: `附表${before + 1}`, contests: `附表${contests}` }
}
