import { useQuery } from '@tanstack/react-query'
import { call, type RegisterSummary, routes } from '@yifa/api'

/** Every register with what stands in it today; asked again until the flags are counted. */
export const useRegisters = () =>
  useQuery({
    queryKey: ['registers', 'all'],
    queryFn: () => call(routes.registers, {}),
    staleTime: 60_000,
    refetchInterval: ({ state: { data = [] } }) => data.some(({ flagged }) => flagged === undefined) && 10_000,
  })

/** What the reader may do in a register; nothing before it is known. */
export function useSummary(register: string): RegisterSummary | undefined {
  return useRegisters().data?.find((one) => one.register === register)
}
