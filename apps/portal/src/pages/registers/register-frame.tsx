import type { PublicRegister } from '@yifa/api'
import type { ReactNode } from 'react'
import { ProblemNotice } from '../../asking/problem-notice.tsx'
import { problemOf } from '../../asking/problem-of.ts'
import { Waiting } from '../../asking/waiting.tsx'
import { Page } from '../../frame/page.tsx'
import { MissingPage } from '../missing-page.tsx'
import { usePublicRegister } from './use-public-registers.ts'

interface RegisterFrameProps {
  readonly register: string
  readonly children: (register: PublicRegister) => ReactNode
}

/** What stands on a page of a register once the register is known; until then that it is fetched, or why not. */
export function RegisterFrame({ register: key, children }: RegisterFrameProps) {
  const { data, error, refetch } = usePublicRegister(key)
  if (data) return children(data)
  if (error && problemOf(error).status === 404) return <MissingPage />
  return (
    <Page title="清单与名录">
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Waiting what="清单" />}
    </Page>
  )
}
