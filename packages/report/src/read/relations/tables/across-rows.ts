import type { Mention } from '../../mentions.ts'
import { isPiped } from '../../piped-table.ts'
import type { Claim } from '../reckoning/claim.ts'

/** Without the claims that were read across the rows of a piped table, whose rows count unlike things; whether a total is told in the text may be asked. */
export function withoutMissesAcrossRows(text: string, claims: readonly Claim[]): Claim[] {
  return claims.filter((claim) => isDoubtOfTotal(claim) || !standsAcrossRows(text, claim.mentions))
}

const isDoubtOfTotal = ({ kind, holds, mentions }: Claim) =>
  kind === 'same' && !holds && /合计|总计/u.test(mentions.at(-1)?.row ?? '')

function standsAcrossRows(text: string, mentions: readonly Mention[]): boolean {
  const starts = new Set(mentions.map(({ start }) => lineStart(text, start)))
  return starts.size > 1 && [...starts].some((start) => start >= 0 && isPiped(lineFrom(text, start)))
}

const LONGEST_LINE = 2000

/** Where the line of an offset begins; -1 for one that runs on longer than any row. */
function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST_LINE)
  const end = text.slice(from, at).lastIndexOf('\n')
  return end < 0 && from > 0 ? -1 : from + end + 1
}

function lineFrom(text: string, start: number): string {
  const near = text.slice(start, start + LONGEST_LINE)
  const end = near.indexOf('\n')
  return end < 0 ? near : near.slice(0, end)
}
