import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { Refused } from '@yifa/api'
import { sessionLost } from '../session/session-lost.ts'

const isSignedOut = (error: unknown): boolean => error instanceof Refused && error.problem.status === 401

const onError = (error: unknown) => {
  if (isSignedOut(error)) sessionLost.tell()
}

/** Whether asking again may help: the server was away, not that it said no. */
const mayRecover = (count: number, error: unknown): boolean =>
  count < 2 && !(error instanceof Refused && error.problem.status < 500)

export const queries = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: { queries: { staleTime: 15_000, retry: mayRecover, refetchOnWindowFocus: true } },
})
