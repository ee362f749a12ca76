import { enclosure, problem, Refused, routes } from '@yifa/api'
import type { Upload } from '@yifa/ui'

const away = { type: 'about:blank', title: '服务暂不可用，请稍后再试', status: 503 }

/** Sends a file to be enclosed with an act; it is thrown away unless the act is done. */
export const sendFile: Upload = async (file) => {
  const answer = await fetch(`${routes.addFile.path}?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  }).catch(() => undefined)
  const body: unknown = await answer?.json().catch(() => undefined)
  if (answer?.ok) return enclosure.parse(body)
  throw new Refused(problem.safeParse(body).data ?? { ...away, status: answer?.status ?? away.status })
}
