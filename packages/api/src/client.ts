import type { RouteConfig } from '@hono/zod-openapi'
import * as z from 'zod'
import { type Problem, problem } from './schemas/problem.ts'

type Schema<C> = C extends { content: { 'application/json': { schema: infer S extends z.ZodType } } } ? S : never
type IsFile<C> = C extends { content: infer K } ? (K extends { 'application/json': unknown } ? false : true) : false
type BodyOf<R extends RouteConfig> = R extends { request: { body: infer B } }
  ? IsFile<B> extends true
    ? Blob
    : z.input<Schema<B>>
  : undefined
type Part<R extends RouteConfig, K extends 'params' | 'query' | 'headers'> = R extends {
  request: Readonly<Record<K, infer S extends z.ZodType>>
}
  ? z.input<S>
  : undefined
type ResultOf<R extends RouteConfig> = {
  [S in keyof R['responses'] & (200 | 201)]: IsFile<R['responses'][S]> extends true
    ? Blob
    : Schema<R['responses'][S]> extends infer T extends z.ZodType
      ? z.output<T>
      : undefined
}[keyof R['responses'] & (200 | 201)]

type Given<R extends RouteConfig> = {
  readonly [K in 'params' | 'query' | 'headers' as Part<R, K> extends undefined ? never : K]: Part<R, K>
} & (BodyOf<R> extends undefined ? unknown : { readonly body: BodyOf<R> })

/** A call that was refused, with the problem the server gave. */
export class Refused extends Error {
  readonly problem: Problem
  constructor(told: Problem) {
    super(told.detail ?? told.title)
    this.problem = told
  }
}

const unreachable: Problem = { type: 'about:blank', title: '服务暂不可用，请稍后再试', status: 503 }

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

function address(path: string, params: Record<string, unknown> = {}, query: Record<string, unknown> = {}): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(textOf(params[name] ?? '')))
  const asked = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  const search = new URLSearchParams(asked.map(([key, value]): [string, string] => [key, textOf(value)])).toString()
  return search === '' ? filled : `${filled}?${search}`
}

const given = z.object({
  params: z.record(z.string(), z.unknown()).optional(),
  query: z.record(z.string(), z.unknown()).optional(),
  headers: z.record(z.string(), z.string()).optional(),
  body: z.unknown().optional(),
})

/** A body as it is sent: a file as it is, anything else as JSON. */
function sent(said: unknown): { readonly type: string; readonly body: Blob | string } | undefined {
  if (said === undefined) return undefined
  if (said instanceof Blob) return { type: 'application/octet-stream', body: said }
  return { type: 'application/json', body: JSON.stringify(said) }
}

/**
 * Asks the server; the answer is checked against the contract. Files go out and come back as `Blob`. Throws `Refused`
 * with a Chinese problem.
 */
export const call = <const R extends RouteConfig>(route: R, asked: Given<R>): Promise<ResultOf<R>> =>
  callBy((address, init) => fetch(address, init), route, asked)

/** The same, asked in another way than over the network of a browser. */
export async function callBy<const R extends RouteConfig>(
  ask: typeof fetch,
  route: R,
  asked: Given<R>,
): Promise<ResultOf<R>> {
  const { params, query, headers, body: said } = given.parse(asked)
  const body = sent(said)
  const response = await ask(address(route.path, params, query), {
    method: route.method.toUpperCase(),
    headers: { ...(body ? { 'content-type': body.type } : {}), ...headers },
    ...(body ? { body: body.body } : {}),
  }).catch(() => undefined)
  if (!response?.ok) throw new Refused(await told(response))
  const schema = schemaOf(route, response.status)
  if (schema) return schema.parse(await response.json())
  return z.custom<ResultOf<R>>().parse(answersFile(route, response.status) ? await response.blob() : undefined)
}

async function told(response: Response | undefined): Promise<Problem> {
  const read = problem.safeParse(await response?.json().catch(() => undefined))
  return read.success ? read.data : { ...unreachable, status: response?.status ?? 503 }
}

/** Whether the contract answers this status with something other than JSON. */
function answersFile(route: RouteConfig, status: number): boolean {
  const told = route.responses[status]
  return told !== undefined && 'content' in told && told.content !== undefined
}

/** The schema the contract gives for an answer of this status, if it has a JSON body. */
function schemaOf<R extends RouteConfig>(route: R, status: number): z.ZodType<ResultOf<R>, unknown> | undefined {
  const told = route.responses[status]
  const media = told && 'content' in told ? told.content?.['application/json'] : undefined
  const schema: unknown = media && 'schema' in media ? media.schema : undefined
  return schema instanceof z.ZodType ? z.pipe(schema, z.custom<ResultOf<R>>()) : undefined
}
