import { useQuery } from '@tanstack/react-query'
import { call, routes } from '@yifa/api'
import { Drawer, Empty, Skeleton } from 'antd'
import { ProblemNote } from '../../asking/problem-note.tsx'
import { CaseTable } from '../cases/case-table.tsx'
import type { Period } from './period.ts'

/** One figure, or one part of it, whose cases are asked for. */
export interface Asked {
  readonly procedure: string
  readonly indicator: string
  readonly title: string
  readonly part?: string
}

interface CasesDrawerProps {
  readonly asked: Asked | undefined
  readonly period: Period
  readonly onClose: () => void
}

/** The cases a figure counts. */
export function CasesDrawer({ asked, period, onClose }: CasesDrawerProps) {
  const found = useQuery({
    queryKey: ['figures', 'cases', asked?.procedure, asked?.indicator, asked?.part, period.from, period.to],
    queryFn: () =>
      call(routes.casesBehind, {
        params: { procedure: asked?.procedure ?? '', indicator: asked?.indicator ?? '' },
        query: { ...period, part: asked?.part },
      }),
    enabled: asked !== undefined,
  })
  return (
    <Drawer
      open={asked !== undefined}
      onClose={onClose}
      size={900}
      title={asked?.title}
      extra={found.data && `${found.data.length}件`}
      destroyOnHidden
    >
      {found.isError && <ProblemNote error={found.error} onRetry={() => void found.refetch()} />}
      {found.isLoading && <Skeleton active />}
      {found.data?.length === 0 && <Empty description="没有案件" />}
      {found.data && found.data.length > 0 && <CaseTable cases={found.data} />}
    </Drawer>
  )
}
