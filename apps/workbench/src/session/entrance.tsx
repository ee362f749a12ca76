import { useQuery } from '@tanstack/react-query'
import { call, routes } from '@yifa/api'
import { lazy, Suspense } from 'react'
import { SignInPage } from './sign-in-page.tsx'

const FoundingPage = lazy(async () => ({ default: (await import('../founding/founding-page.tsx')).FoundingPage }))

/** The way in: to sign in or, where there is no district yet, to found it. */
export function Entrance() {
  const founding = useQuery({
    queryKey: ['founding'],
    queryFn: () => call(routes.foundingState, {}),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (!founding.data?.open) return <SignInPage />
  return (
    <Suspense>
      <FoundingPage />
    </Suspense>
  )
}
