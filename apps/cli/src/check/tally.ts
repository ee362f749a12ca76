import { columns } from '../columns.ts'
import { type CheckedReport, failing } from './checked-report.ts'

/** One line for each report and what could not be read: what a bureau that received forty wants to see last. */
export function tally(all: readonly CheckedReport[], unread: readonly string[]): string {
  const rows = all.map(({ file, reading }) => {
    const { firm, doubtful } = failing(reading)
    const checked = reading.relations.length
    return [String(reading.facts.length), String(checked), String(firm), String(doubtful), file]
  })
  const wrong = all.filter(({ reading }) => failing(reading).firm > 0).length
  return [
    `汇总：核对报告 ${all.length} 份，其中有不相符之处的 ${wrong} 份${unread.length > 0 ? `；未能核对 ${unread.length} 份` : ''}`,
    columns([
      ['数字', '验算', '不相符', '请核对', '文件'],
      ...rows,
      ...unread.map((file) => ['—', '—', '—', '—', file]),
    ]),
  ].join('\n')
}
