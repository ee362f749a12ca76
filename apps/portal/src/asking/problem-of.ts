import { type Problem, Refused } from '@yifa/api'

const unread: Problem = { type: 'about:blank', title: '页面出现意外情况，请刷新后再试', status: 500 }

/** The problem behind a failed call, in Chinese, whatever was thrown. */
export const problemOf = (error: unknown): Problem => (error instanceof Refused ? error.problem : unread)

const advice: Readonly<Record<number, string>> = {
  429: '请稍等几分钟再试。',
  500: '如果多次出现，请到窗口办理或者拨打12345。',
  502: '请检查网络后再试；已经填写的内容仍保留在本页。',
  503: '请检查网络后再试；已经填写的内容仍保留在本页。',
  504: '请检查网络后再试；已经填写的内容仍保留在本页。',
}

/** What the reader can do about it, where that is not in the problem itself. */
export const adviceOn = ({ status, detail }: Problem): string | undefined => detail ?? advice[status]

/** Whether trying again unchanged may help. */
export const isPassing = ({ status }: Problem): boolean => status >= 500 || status === 429
