import { useQuery } from '@tanstack/react-query'
import { call, type PublicRegister, routes } from '@yifa/api'

const fiveMinutes = 300_000

/** The registers of which something is public; asked every five minutes at most. */
export const usePublicRegisters = () =>
  useQuery({
    queryKey: ['registers'],
    queryFn: () => call(routes.publicRegisters, {}),
    staleTime: fiveMinutes,
  })

/** A public register by its key, once it is known. */
export const usePublicRegister = (key: string): PublicRegister | undefined =>
  usePublicRegisters().data?.find(({ register }) => register === key)
