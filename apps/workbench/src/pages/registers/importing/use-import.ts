import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call, type ImportView, routes, type SavedColumns } from '@yifa/api'
import { useEffect } from 'react'

type State = ImportView['state']

const running: readonly State[] = ['reading', 'checking', 'writing']
/** Whether an import goes on by itself. */
export const isRunning = (state: State): boolean => running.includes(state)

/** Milliseconds between two looks at an import that goes on. */
const pace = 700

/** An import on its way, looked at again and again while it goes on. */
export function useImport(register: string, id: string | undefined) {
  return useQuery({
    queryKey: ['registers', 'import', register, id ?? ''],
    queryFn: () => call(routes.readImport, { params: { register, id: id ?? '' } }),
    enabled: id !== undefined,
    refetchInterval: ({ state: { data } }) => (data && isRunning(data.state) ? pace : false),
    staleTime: 0,
  })
}

/** What can be done with an import: telling what headings mean, writing it, giving it up. */
export function useImporting(register: string, id: string) {
  const client = useQueryClient()
  const params = { register, id }
  const taken = (view: ImportView) => client.setQueryData(['registers', 'import', register, id], view)
  const map = useMutation({
    mutationFn: (columns: SavedColumns) => call(routes.mapImport, { params, body: columns }),
    onSuccess: async (view) => {
      taken(view)
      await client.invalidateQueries({ queryKey: ['registers', 'rows', register, id] })
    },
  })
  const commit = useMutation({
    mutationFn: (grounds: { readonly reason: string; readonly basis?: string }) =>
      call(routes.commitImport, { params, body: grounds }),
    onSuccess: taken,
  })
  const cancel = useMutation({
    mutationFn: () => call(routes.cancelImport, { params }),
    onSettled: () => client.removeQueries({ queryKey: ['registers', 'import', register, id] }),
  })
  return { map, commit, cancel }
}

/** Lists are read anew once an import has been written. */
export function useFreshAfter(state: State | undefined): void {
  const client = useQueryClient()
  useEffect(() => {
    if (state !== 'committed') return
    void client.invalidateQueries({
      predicate: ({ queryKey: [room, what] }) => room === 'registers' && what !== 'import' && what !== 'rows',
    })
  }, [client, state])
}
