import { citation, type Limit, limitSource, type Procedure, timeText } from '@yifa/kernel'

/** A limit as one sentence with its source: 《政府信息公开条例》（2019）第33条：自收到申请起20个工作日内，行政机关答复政府信息公开申请. */
export function limitSentence(limit: Limit): string {
  const [, scene = '', deed = ''] = /^(?:(.*)：)?(.*)$/.exec(limit.title) ?? []
  return `${limitSource(limit)}：${scene === '' ? '' : `${scene}，`}${timeText(limit)}，${limit.obligor}${deed}`
}

/** Where a day that an office wrote into a paper comes from. */
export const namedDaySentence = (procedure: Procedure, art: readonly string[]): string =>
  `${art.length > 0 ? `${citation(procedure, art)}：` : ''}由机关在文书中载明的期限`
