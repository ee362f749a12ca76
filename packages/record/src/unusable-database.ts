/** The database cannot be reached, is too old or refuses us its rights; the message is Chinese and for operators. */
export class UnusableDatabase extends Error {
  override readonly name = 'UnusableDatabase'
}

const losses = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ENOENT',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'EACCES',
  'EPIPE',
  '57P01',
  '57P02',
])

const refusals: Readonly<Record<string, string>> = {
  '28P01': '账户或口令不对',
  '28000': '该账户不允许登录',
  '3D000': '数据库不存在，请先建立一个空库',
  '42501': '账户权限不足：它应当是该库的所有者，并且能够建立角色（CREATEROLE）或已被授予角色 yifa_app',
  '53300': '连接数已满',
  '57P03': '数据库正在启动或停止',
}

/** Where a URL leads, without its password. */
function addressOf(url: string): string {
  if (!URL.canParse(url)) return '（地址无法识别）'
  const { hostname, port, pathname, searchParams } = new URL(url)
  const host = searchParams.get('host') ?? decodeURIComponent(hostname)
  return `${host || 'localhost'}${port ? `:${port}` : ''}${pathname}`
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

export function unmigrated(url: string, cause?: unknown): UnusableDatabase {
  return new UnusableDatabase(`数据库 ${addressOf(url)} 尚未建立依法的表，请先运行迁移`, { cause })
}

/** A connection that could not be made or was lost, worded for an operator; any other error as it came. */
export function wordedLoss(error: unknown, url: string): unknown {
  const code = codeOf(error)
  const detail = error instanceof Error ? error.message : String(error)
  if (
    !losses.has(code) &&
    !/timeout expired|timeout exceeded when trying to connect|Connection terminated|not queryable/.test(detail)
  )
    return error
  return new UnusableDatabase(
    `无法连接数据库 ${addressOf(url)}（${code || detail}），请检查地址和网络，并确认数据库已经启动`,
    { cause: error },
  )
}

/** The error worded for an operator where its cause is the server or our rights on it; any other error as it came. */
export function worded(error: unknown, url: string): unknown {
  const detail = error instanceof Error ? error.message : String(error)
  if (/role "yifa_app" does not exist/.test(detail)) return unmigrated(url, error)
  const refusal = refusals[codeOf(error)]
  if (!refusal) return wordedLoss(error, url)
  return new UnusableDatabase(`数据库 ${addressOf(url)} 不可用：${refusal}（${detail}）`, { cause: error })
}
