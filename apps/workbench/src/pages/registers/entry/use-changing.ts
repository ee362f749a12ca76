import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ChangePreview, type EntryView, Refused } from '@yifa/api'
import type { Values } from '@yifa/ui'
import { App } from 'antd'
import { useState } from 'react'
import { newKey } from '../../../asking/key.ts'
import type { Changing } from './changing.ts'

/** How a change is previewed and made; the key makes one sent twice one. */
export interface Sending<Asked> {
  readonly preview: (asked: Asked) => Promise<ChangePreview>
  readonly perform: (asked: Asked, key: string) => Promise<EntryView>
}

interface Weighed<Asked> {
  readonly asked: Asked
  readonly preview: ChangePreview
  readonly key: string
}

/** What else is read from the registers of people. */
const followed: Readonly<Record<string, readonly (readonly string[])[]>> = {
  organs: [['organs']],
  appointments: [['organs'], ['colleagues']],
}

export const isConflict = (error: unknown): boolean => error instanceof Refused && error.problem.status === 412

/** Weighing a change and then making it. */
export function useChanging<Asked>(
  { asked: askedBy, title }: Changing<Asked>,
  { preview, perform }: Sending<Asked>,
  onDone: (view: EntryView) => void,
) {
  const client = useQueryClient()
  const { message } = App.useApp()
  const [weighed, setWeighed] = useState<Weighed<Asked>>()
  const weigh = useMutation({
    mutationFn: async (values: Values) => {
      const asked = askedBy(values)
      return { asked, preview: await preview(asked), key: newKey() }
    },
    onSuccess: setWeighed,
  })
  const make = useMutation({
    mutationFn: ({ asked, key }: Weighed<Asked>) => perform(asked, key),
    onSuccess: async (view) => {
      message.success(weighed?.preview.proposed ? `已提请核准：${title}` : `已记录：${title}`)
      onDone(view)
      for (const queryKey of [['registers'], ...(followed[view.register] ?? [])])
        await client.invalidateQueries({ queryKey })
    },
    onError: async (error) => {
      setWeighed(undefined)
      if (isConflict(error)) await client.invalidateQueries({ queryKey: ['registers'] })
    },
  })
  const forget = () => {
    setWeighed(undefined)
    weigh.reset()
    make.reset()
  }
  const submit = (values: Values) => {
    if (weighed?.preview.ok) make.mutate(weighed)
    else weigh.mutate(values)
  }
  const error = make.error ?? weigh.error
  return {
    preview: weighed?.preview,
    submit,
    forget,
    error: isConflict(error) ? null : error,
    busy: weigh.isPending || make.isPending,
  }
}
