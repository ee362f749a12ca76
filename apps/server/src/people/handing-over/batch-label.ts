import type { Succession } from '@yifa/api'

const labels: Readonly<Record<Succession['kind'], string>> = { handover: '交接', absence: '代行' }

/** What the batch of a handover or an absence is called among the imports of the register. */
export const batchLabel = (kind: Succession['kind'], from: string, to: string, day: string): string =>
  `${labels[kind]}：${from}→${to}，${day}起`

/** Whether a batch handed posts over, and with them the cases. */
export const isHandover = ({ file, undoes }: { readonly file: string; readonly undoes?: string }): boolean =>
  undoes === undefined && file.startsWith(`${labels.handover}：`)
