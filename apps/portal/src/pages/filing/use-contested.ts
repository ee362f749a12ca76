import { useQuery } from '@tanstack/react-query'
import { type Credentials, call, routes } from '@yifa/api'
import { useSearchParams } from 'wouter'
import { useCredentials } from '../../credentials/credentials.tsx'
import { followedKey } from '../follow/followed-key.ts'

/** What is contested: one's own case by its receipt, the link under which it is referred to, and what the form is told. */
export interface Contested {
  readonly paper: string
  readonly contests: Credentials & { readonly link: string }
  readonly facts: Readonly<Record<string, unknown>>
}

const nobody: Credentials = { number: '', code: '' }

/** The paper of the case being followed that the address names as contested; `waiting` while the case is being read. */
export function useContested(key: string): Contested | 'waiting' | undefined {
  const [held] = useCredentials()
  const [asked] = useSearchParams()
  const paper = asked.get('contests') ?? undefined
  const credentials = held ?? nobody
  const found = useQuery({
    queryKey: followedKey(credentials),
    queryFn: () => call(routes.follow, { body: credentials }),
    enabled: held !== undefined && paper !== undefined,
    staleTime: 5_000,
    gcTime: 60_000,
  })
  if (!held || paper === undefined) return undefined
  if (found.isPending) return 'waiting'
  const contested = found.data?.documents.find(({ seq, document }) => `${seq} ${document}` === paper)
  const recourse = contested?.recourses?.find(({ procedure }) => procedure === key)
  return (
    recourse && { paper: `${held.number} ${paper}`, contests: { ...held, link: recourse.link }, facts: recourse.facts }
  )
}
