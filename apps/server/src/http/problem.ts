import type { Problem } from '@yifa/api'
import { citation, factTitle, fieldProblems, many, type Procedure, type Refusal, refusalText } from '@yifa/kernel'
import type { Refused } from '../cases/request.ts'

type More = Partial<Pick<Problem, 'detail' | 'article' | 'errors' | 'version'>>
type Status = 400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 428 | 429 | 500 | 503

const kinds: Readonly<Record<Status, string>> = {
  400: 'bad-request',
  401: 'not-signed-in',
  403: 'not-permitted',
  404: 'not-found',
  409: 'not-lawful',
  412: 'version-conflict',
  413: 'too-large',
  415: 'media-type',
  422: 'invalid-content',
  428: 'version-required',
  429: 'too-many',
  500: 'internal',
  503: 'unavailable',
}

/** A problem on its way to whoever asked; thrown by handlers, answered in one place. */
export class Told extends Error {
  readonly problem: Problem & { readonly status: Status }
  /** Seconds after which it may be tried again. */
  readonly retryAfter: number | undefined
  constructor(status: Status, title: string, more: More = {}, retryAfter?: number) {
    super(title)
    this.problem = { type: `urn:yifa:problem:${kinds[status]}`, title, status, ...more }
    this.retryAfter = retryAfter
  }
}

export const notFound = (): Told => new Told(404, '没有找到', { detail: '没有这个案件，或者您无权查看' })
export const notPermitted = (detail: string): Told => new Told(403, '没有权限', { detail })

function statusOf({ reason }: Refusal): 403 | 409 | 422 {
  if (reason === 'facts' || reason === 'no such party') return 422
  return reason === 'not by this role' ? 403 : 409
}

const titles = { 403: '没有权限', 409: '法律不允许', 422: '填写内容有误' } as const

/** The article and the wrong fields of a refusal; those of a case that would have been begun stand under its procedure. */
export function refusalDetails(procedure: Procedure, refusal: Refusal, begun?: string): More {
  const art = 'art' in refusal ? many(refusal.art) : []
  return {
    ...(art.length > 0 ? { article: citation(procedure, art) } : {}),
    ...(refusal.reason === 'facts'
      ? {
          errors: fieldProblems(factTitle(procedure), refusal.issues).map((one) => ({
            ...one,
            path: begun === undefined ? one.path : `begin.${begun}.${one.path}`,
          })),
        }
      : {}),
  }
}

const missing = {
  procedure: '没有这一程序，或者该日尚无有效的版本',
  organ: '没有这个机关，或者它已经撤销',
  'linked case': '要关联的案件不存在，或者不能这样关联',
} as const

/** What the cases room refused, as a problem. */
export function toldOf(refused: Refused): Told {
  if (refused.kind === 'version')
    return new Told(412, '案件已被他人更新', { detail: '请刷新后再试', version: refused.actual })
  if (refused.kind === 'missing')
    return refused.what === 'case' ? notFound() : new Told(422, '填写内容有误', { detail: missing[refused.what] })
  const { procedure, refusal, begun } = refused
  const status = statusOf(refusal)
  const text = refusalText(procedure, refusal)
  return new Told(status, titles[status], {
    detail: begun === undefined ? text : `${procedure.title}：${text}`,
    ...refusalDetails(procedure, refusal, begun),
  })
}
