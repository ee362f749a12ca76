import type { Mention } from '../../mentions.ts'

const SHARE = /占(?<base>[^占，,；;。]{0,20})$/u
/** 占受理案件的比例最高，达92.7%. */
const SHARE_EARLIER = /占(?<base>[^占，,；;。]{1,20})[，,](?:[^，,；;。占]{0,2}[达为])?$/u
/** A base that the text leaves to be understood. */
export const UNSAID = /^(?:有?率|比例?|比重|总数|总量|全部|总|的|了|到|约|为|达|其)*$/u

/** The words that say of what a rate is a share, or undefined where it is none. */
export const baseOf = (rate: Mention): string | undefined =>
  (SHARE.exec(rate.gap) ?? SHARE_EARLIER.exec(rate.gap))?.groups?.['base']

const WORD = 2

/** `应考642人，实考631人，合格598人，实考人员合格率94.8%`: of the counts a rate may be of, those its name begins with; all of them where it names none. */
export function ofNamedBase<Told extends { readonly whole: Mention }>(
  stem: string,
  told: readonly Told[],
): readonly Told[] {
  const named = told.filter(({ whole: { lead } }) => lead.length >= WORD && stem.startsWith(lead.slice(-WORD)))
  return named.length > 0 && stem.length >= LONG ? named : told
}
const LONG = 5
