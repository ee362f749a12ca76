import type { Reading } from '../read/reading.ts'
import { type Finding, findings } from './finding.ts'

/** What an auditor would write about a report, in Chinese: what does not hold, then what to look at, then the counts; a line for each statement. */
export function auditorsNote(text: string, reading: Reading): string {
  const all = findings(text, reading)
  const firm = all.filter(({ soft }) => !soft)
  const doubtful = all.filter(({ soft }) => soft)
  return [
    `《${reading.title.trim() || '（没有标题）'}》核对意见`,
    opening(reading),
    ...section(`一、不相符（${firm.length} 项）`, firm),
    ...section(`${firm.length > 0 ? '二' : '一'}、请对照原文核对（${doubtful.length} 项）`, doubtful),
    '',
    closing(reading, firm.length, doubtful.length),
  ].join('\n')
}

function opening({ district, year, facts, relations }: Reading): string {
  const whose = [district, year > 0 ? `${year} 年` : ''].filter((word) => word !== '')
  if (facts.length === 0) return [...whose, '没有读出数字，无从核对。'].join('，')
  return [...whose, `读出数字 ${facts.length} 个，可以互相验算的关系 ${relations.length} 项。`].join('，')
}

const section = (title: string, all: readonly Finding[]): string[] =>
  all.length === 0 ? [] : ['', title, ...all.flatMap((finding, at) => entry(finding, at + 1))]

const entry = ({ title, place, passage, computation, verdict, remedy, soft }: Finding, number: number): string[] => [
  '',
  `${number}. ${place}（${title}）`,
  `   原文：${passage}`,
  `   验算：${computation}`,
  `   结论：${verdict}`,
  `   ${soft ? '处理：请对照原文判断。确有误的，' : '改正：'}${remedy}`,
]

function closing({ relations }: Reading, firm: number, doubtful: number): string {
  if (relations.length === 0) return '小结：没有可以互相验算的数字。'
  const counts = `小结：验算 ${relations.length} 项，相符 ${relations.length - firm - doubtful} 项`
  if (firm + doubtful === 0) return `${counts}，没有发现不相符之处。`
  return `${counts}，不相符 ${firm} 项，请核对 ${doubtful} 项。`
}
