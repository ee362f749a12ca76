import { useQuery } from '@tanstack/react-query'
import { call, type District, routes } from '@yifa/api'

const hour = 3_600_000

/** What the district offers; asked once an hour. */
export const useDistrict = () =>
  useQuery({ queryKey: ['district'], queryFn: () => call(routes.readDistrict, {}), staleTime: hour })

export type Offer = District['offers'][number]
