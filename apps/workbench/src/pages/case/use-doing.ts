import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ActRequest, type CaseView, call, type Preview, type Receipt, Refused, routes } from '@yifa/api'
import { App } from 'antd'
import { useState } from 'react'
import { newKey } from '../../asking/key.ts'

export interface Weighed {
  readonly request: ActRequest
  readonly preview: Preview
  /** Under which the act is sent, however often. */
  readonly key: string
}

interface Doing {
  readonly view: CaseView
  /** The version the officer has read; sent as If-Match. */
  readonly basis: number
  readonly title: string
  readonly onDone: () => void
}

const receiptLines = (receipts: readonly Receipt[]): string =>
  receipts.map(({ procedureTitle, number, code }) => `${procedureTitle} ${number}，查询码 ${code}`).join('；')

const isConflict = (error: unknown): boolean => error instanceof Refused && error.problem.status === 412

/** Weighing an act and then doing it. */
export function useDoing({ view, basis, title, onDone }: Doing) {
  const client = useQueryClient()
  const { message, modal } = App.useApp()
  const [weighed, setWeighed] = useState<Weighed>()
  const weigh = useMutation({
    mutationFn: async (asked: Promise<ActRequest>) => {
      const request = await asked
      const preview = await call(routes.previewAct, { params: { id: view.id }, body: request })
      return { request, preview, key: newKey() }
    },
    onSuccess: setWeighed,
  })
  const perform = useMutation({
    mutationFn: async (asked: Promise<{ request: ActRequest; key: string }>) => {
      const { request, key } = await asked
      const headers = { 'if-match': `"${basis}"`, 'idempotency-key': key }
      return call(routes.doAct, { params: { id: view.id }, headers, body: request })
    },
    onSuccess: async (next) => {
      client.setQueryData(['case', view.id], next)
      message.success(`已记录：${title}`)
      if (next.receipts)
        modal.info({ title: '请将回执交给当事人，查询码只显示一次', content: receiptLines(next.receipts) })
      onDone()
      await client.invalidateQueries({ queryKey: ['worklist'] })
    },
    onError: async (error) => {
      setWeighed(undefined)
      if (isConflict(error)) await client.invalidateQueries({ queryKey: ['case', view.id] })
    },
  })
  const forget = () => {
    setWeighed(undefined)
    weigh.reset()
    perform.reset()
  }
  const error = perform.error ?? weigh.error
  return {
    weighed,
    weigh,
    perform,
    forget,
    error: isConflict(error) ? null : error,
    busy: weigh.isPending || perform.isPending,
  }
}
