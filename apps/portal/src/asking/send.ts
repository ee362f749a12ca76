import { problem, Refused } from '@yifa/api'

const unreachable = { type: 'about:blank', title: '服务暂不可用', status: 503 }

/** Sends a request whose body or answer is a file; throws `Refused` as `call` does. */
export async function send(path: string, body: BodyInit, type: string): Promise<Response> {
  const response = await fetch(path, { method: 'POST', headers: { 'content-type': type }, body }).catch(() => undefined)
  if (response?.ok) return response
  const told = problem.safeParse(await response?.json().catch(() => undefined))
  throw new Refused(told.success ? told.data : { ...unreachable, status: response?.status ?? 503 })
}
