import { useQuery } from '@tanstack/react-query'
import { call, routes } from '@yifa/api'
import { registerOf } from '@yifa/law'
import type { Draft } from '@yifa/ui'
import { Skeleton } from 'antd'
import { useState } from 'react'
import { ProblemNote } from '../../../asking/problem-note.tsx'
import { ChangeDrawer } from '../entry/change-drawer.tsx'
import type { Settling } from './pending-page.tsx'

interface SettlingDrawerProps {
  readonly settling: Settling | undefined
  readonly onClose: () => void
}

/** Approves or sends back a change without leaving the list; the entry is read afresh first. */
export function SettlingDrawer({ settling, onClose }: SettlingDrawerProps) {
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({})
  const { register: name = '', key = '' } = settling?.pending ?? {}
  const found = useQuery({
    queryKey: ['registers', 'entry', name, key, ''],
    queryFn: () => call(routes.readRegisterEntry, { params: { register: name, key }, query: {} }),
    enabled: settling !== undefined,
  })
  const register = registerOf(name)
  if (!settling || !register) return null
  if (found.isError) return <ProblemNote error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Skeleton active />
  const draftKey = (change: string) => `${name} ${key} ${change}`
  const { changing } = settling
  return (
    <ChangeDrawer
      name={name}
      register={register}
      view={found.data}
      changing={{ ...changing, key: draftKey(changing.key) }}
      drafts={drafts}
      onDraft={(at, draft) => setDrafts((all) => ({ ...all, [at]: draft ?? {} }))}
      onClose={onClose}
    />
  )
}
