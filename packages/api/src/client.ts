import type { RouteConfig } from '@hono/zod-openapi'
import * as z from 'zod'
import { type Problem, problem } from './schemas/problem.ts'

type Schema<C> = C extends { content: { 'application/json': { schema: infer S extends z.ZodType } } } ? S : never
type BodyOf<R extends RouteConfig> = R extends { request: { body: infer B } } ? z.input<Schema<B>> : undefined
type Part<R extends RouteConfig, K extends 'params' | 'query' | 'headers'> = R extends {
  request: Readonly<Record<K, infer S extends z.ZodType>>
}
  ? z.input<S>
  : undefined
type ResultOf<R extends RouteConfig> = {
  [S in keyof R['responses'] & (200 | 201)]: Schema<R['responses'][S]> extends infer T extends z.ZodType
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

/** Asks the server; the answer is checked against the contract. Throws `Refused` with a Chinese problem. */
export async function call<const R extends RouteConfig>(route: R, asked: Given<R>): Promise<ResultOf<R>> {
  const { params, query, headers, body: said } = given.parse(asked)
  const response = await fetch(address(route.path, params, query), {
    method: route.method.toUpperCase(),
    headers: { ...(said === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(said === undefined ? {} : { body: JSON.stringify(said) }),
  }).catch(() => undefined)
  if (!response?.ok) throw new Refused(await told(response))
  const schema = schemaOf(route, response.status)
  const body: unknown = schema ? await response.json() : undefined
  return schema ? schema.parse(body) : z.custom<ResultOf<R>>().parse(body)
}

async function told(response: Response | undefined): Promise<Problem> {
  const read = problem.safeParse(await response?.json().catch(() => undefined))
  return read.success ? read.data : { ...unreachable, status: response?.status ?? 503 }
}

/** The schema the contract gives for an answer of this status, if it has a JSON body. */
function schemaOf<R extends RouteConfig>(route: R, status: number): z.ZodType<ResultOf<R>, unknown> | undefined {
  const told = route.responses[status]
  const media = told && 'content' in told ? told.content?.['application/json'] : undefined
  const schema: unknown = media && 'schema' in media ? media.schema : undefined
  return schema instanceof z.ZodType ? z.pipe(schema, z.custom<ResultOf<R>>()) : undefined
}
