import type { Mention } from '../../mentions.ts'

const SHARE = /占(?<base>[^占，,；;。]{0,20})$/u
/** 占受理案件的比例最高，达92.7%. */
const SHARE_EARLIER = /占(?<base>[^占，,；;。]{1,20})[，,](?:[^，,；;。占]{0,2}[达为])?$/u
/** A base that the text leaves to be understood. */
export const UNSAID = /^(?:有?率|比例?|比重|总数|总量|全部|总|的|了|到|约|为|达|其)*$/u

/** The words that say of what a rate is a share, or undefined where it is none. */
export const baseOf = (rate: Mention): string | undefined =>
  (SHARE.exec(rate.gap) ?? SHARE_EARLIER.exec(rate.gap))?.groups?.['base']
