import type { Mention } from '../../mentions.ts'
import { sharesPair, wordsOf } from '../context/neighbours.ts'

const RATE = /(?<stem>[\p{Script=Han}、“”"]{1,14}?)(?:率|比例|占比)[^率，,；;]{0,4}$/u

/** The words before 率, 比例 or 占比, or '' where a percentage bears no such name. */
export function stemOf({ gap }: Mention): string {
  if (!/[率比]/u.test(gap)) return ''
  return RATE.exec(gap)?.groups?.['stem']?.replace(/[、“”"]/g, '') ?? ''
}

/** Words by which the counts of a rate go where they do not repeat its name. */
const COUNTED_AS: readonly (readonly [rate: RegExp, count: RegExp])[] = [
  [/纠错/u, /撤销|变更|确认违法|责令|纠正/u],
  [/[办审]结|结案|结率/u, /结/u],
  [/化解|调处/u, /化解|调处|调解/u],
  [/调解|和解/u, /调解|和解|撤回/u],
  [/败诉/u, /败诉|撤销|确认违法/u],
  [/胜诉/u, /胜诉|驳回|维持/u],
  [/持证/u, /持证|证/u],
  [/到位|完成/u, /完成|落实|整改/u],
  [/受案/u, /受理/u],
  [/出庭/u, /出庭/u],
  [/参[训加与]/u, /参[训加与]/u],
  [/[参到]考|参试/u, /[实参到]考|参试/u],
  [/回收/u, /收回|回收/u],
  [/征收|入库|收缴|缴纳/u, /入库|征收|实[收缴征]/u],
]

/** Whether a count bears the name of a rate, or a word that stands for it (撤销 for 纠错率). */
export function isNamedBy(stem: string, count: Mention): boolean {
  const words = wordsOf(count)
  if (isDenied(stem, words)) return false
  if (sharesPair(stem, words)) return true
  return COUNTED_AS.some(([rate, counted]) => rate.test(stem) && counted.test(words))
}

const LAST = 2
/** 不合格5卷 is no part of 合格率. */
const isDenied = (stem: string, words: string) =>
  ['不', '未'].some((not) => words.includes(`${not}${stem.slice(-LAST)}`) && !stem.includes(not))
