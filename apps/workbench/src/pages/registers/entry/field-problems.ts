import type { ChangePreview } from '@yifa/api'
import { Refused } from '@yifa/api'
import type { Problems } from '@yifa/ui'

/** What a change is asked beside the fields of the entry; in the form they stand under a mark of their own. */
const circumstances = ['effective', 'basis', 'reason', 'remark']

function placeOf(path: string): string {
  const parts = path.split('.')
  const within = parts.indexOf('fields')
  if (within >= 0) return parts[within + 1] ?? ''
  const last = parts.at(-1) ?? ''
  return circumstances.includes(last) ? `@${last}` : last
}

/** What the server found wrong in a request, each at its field of the form. */
export const refusedAt = (error: unknown): Problems =>
  error instanceof Refused ? (error.problem.errors ?? []).map((one) => ({ ...one, path: placeOf(one.path) })) : []

/** What a preview found wrong, each at its field of the form. */
export const previewedAt = ({ problems }: ChangePreview): Problems =>
  problems.map(({ field, problem }) => ({ path: field ?? '', field: field ?? '', problem }))
