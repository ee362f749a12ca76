import type { Context, Words } from './named.ts'

const UNDERTAKE = /^(?:个|家)?(?:[^，。；、]{0,6}?)(?:单位|部门)(?:分别|具体|分头|共同)?(承办|办理|落实)/u

/** 提案交由31个单位具体承办: those who undertake what was counted. */
export function undertaking({ before, after }: Words, tail: string, context: Context): string | undefined {
  if (!/[由给到送]\s*$/u.test(before)) return undefined
  const verb = UNDERTAKE.exec(after.replace(/\s/gu, ''))?.[1]
  const thing = context.objects.at(-1)?.noun ?? ''
  const who = /(?:市直|县直|区直|责任|承办)?(?:单位|部门)/u.exec(tail)?.[0] ?? '单位'
  return verb === undefined ? undefined : `${verb}${thing}${who}`
}
