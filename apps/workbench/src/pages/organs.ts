import { useQuery } from '@tanstack/react-query'
import { call, routes } from '@yifa/api'

const none: readonly never[] = []

/** The organs of the district, for facts that name one. */
export const useOrgans = () =>
  useQuery({ queryKey: ['organs'], queryFn: () => call(routes.organs, {}), staleTime: 600_000 }).data ?? none

/** The people to whom a case may be given. */
export const useColleagues = () =>
  useQuery({ queryKey: ['colleagues'], queryFn: () => call(routes.colleagues, {}), staleTime: 600_000 }).data ?? none
