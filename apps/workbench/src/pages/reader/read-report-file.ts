import { problem, type ReadingView, Refused, reading, routes } from '@yifa/api'

const away = { type: 'about:blank', title: '服务暂不可用，请稍后再试', status: 503 }

/** Sends a report as a file. Throws `Refused` as every call does. */
export async function readReportFile(file: File): Promise<ReadingView> {
  const address = `${routes.readFile.path}?${new URLSearchParams({ name: file.name })}`
  const headers = { 'content-type': 'application/octet-stream' }
  const response = await fetch(address, { method: 'POST', headers, body: file }).catch(() => undefined)
  const body: unknown = await response?.json().catch(() => undefined)
  if (response?.ok) return reading.parse(body)
  const told = problem.safeParse(body)
  throw new Refused(told.success ? told.data : away)
}
