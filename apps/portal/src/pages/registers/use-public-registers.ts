import { useQuery } from '@tanstack/react-query'
import { call, routes } from '@yifa/api'

const fiveMinutes = 300_000

/** The registers of which something is public; asked every five minutes at most. */
export const usePublicRegisters = () =>
  useQuery({
    queryKey: ['registers'],
    queryFn: () => call(routes.publicRegisters, {}),
    staleTime: fiveMinutes,
  })

/** One of them. */
export const usePublicRegister = (register: string) =>
  useQuery({
    queryKey: ['register', register],
    queryFn: () => call(routes.readPublicRegister, { params: { register } }),
    staleTime: fiveMinutes,
  })
