import { useQuery } from '@tanstack/react-query'
import { call, routes } from '@yifa/api'
import { useAddress } from '../use-address.ts'

/** What a new case contests: the case, the link under which it is referred to, and what the form is told of the paper. */
export interface Contested {
  readonly case: string
  readonly link: string
  readonly facts: Readonly<Record<string, unknown>>
}

/** The paper the address names as contested; `waiting` while its case is being read. */
export function useContested(): Contested | 'waiting' | undefined {
  const { read } = useAddress()
  const id = read('contests')
  const [seq, document] = (read('paper') ?? '').split(' ')
  const found = useQuery({
    queryKey: ['case', id ?? ''],
    queryFn: () => call(routes.readCase, { params: { id: id ?? '' }, query: {} }),
    enabled: id !== undefined,
  })
  if (id === undefined) return undefined
  if (found.isPending) return 'waiting'
  const paper = found.data?.documents.find((one) => one.document === document && String(one.seq) === seq)
  const recourse = paper?.recourses?.find(({ procedure }) => procedure === read('procedure'))
  return recourse && { case: id, link: recourse.link, facts: recourse.facts }
}
