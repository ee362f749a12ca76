import { useQuery, useQueryClient } from '@tanstack/react-query'
import { call, type Me, Refused, routes } from '@yifa/api'
import { createContext, useContext, useSyncExternalStore } from 'react'
import { sessionLost } from './session-lost.ts'

const key = ['session'] as const

const readSession = async (): Promise<Me | null> => {
  try {
    return await call(routes.readSession, {})
  } catch (error) {
    if (error instanceof Refused && error.problem.status === 401) return null
    throw error
  }
}

/** Who is signed in: null when nobody is. */
export const useSession = () => useQuery({ queryKey: key, queryFn: readSession, staleTime: Number.POSITIVE_INFINITY })

export const useSessionLost = (): boolean => useSyncExternalStore(sessionLost.subscribe, sessionLost.now)

/** Signing in and out, and what they leave in the cache. */
export function useSigning() {
  const client = useQueryClient()
  return {
    signedIn: async (me: Me) => {
      const before = client.getQueryData<Me | null>(key)
      if (before && before.officer.id !== me.officer.id) client.clear()
      client.setQueryData(key, me)
      sessionLost.mend()
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== key[0] })
    },
    signOut: async () => {
      await call(routes.endSession, {}).catch(() => undefined)
      client.clear()
      sessionLost.mend()
      client.setQueryData(key, null)
    },
  }
}

const Signed = createContext<Me | undefined>(undefined)
export const SignedIn = Signed.Provider

/** The officer at work. Throws outside the signed-in part of the page. */
export function useMe(): Me {
  const me = useContext(Signed)
  if (!me) throw new Error('nobody is signed in here')
  return me
}
