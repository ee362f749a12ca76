import type { Figure } from '../figures.ts'

const COUNTED_AS: Readonly<Record<string, string>> = {
  次: '次数',
  人: '人数',
  名: '人数',
  位: '人数',
  人次: '人次',
  户: '户数',
  元: '金额',
  场次: '场次',
  批次: '批次',
  件次: '件次',
  台次: '台次',
  期: '期数',
  批: '批数',
  份: '份数',
  学时: '学时数',
  课时: '课时数',
  平方米: '面积',
  平方公里: '面积',
  亩: '面积',
  公顷: '面积',
  公里: '长度',
  米: '长度',
  千米: '长度',
  吨: '重量',
  分: '得分',
}
const SAYS_AMOUNT = /[金额资费数]$/u
const SAYS_NUMBER = /[总人件次户天]数$|总?量$|率$|[时期][限间]$|面积$|长度$|里程$|得分$/u

/** A name closed by 数, 次数, 金额 and the like, once. */
export function closed(stem: string, figure: Figure): string {
  if (figure.unit === '元') return SAYS_AMOUNT.test(stem) || /[入益]$/u.test(stem) ? stem : `${stem}金额`
  if (SAYS_NUMBER.test(stem)) return stem
  if (figure.kind === 'duration') return `${stem}时限`
  const suffix = COUNTED_AS[figure.unit] ?? '数'
  return stem.endsWith(suffix) ? stem : `${stem}${suffix}`
}
