import { useQuery } from '@tanstack/react-query'
import { type EntryCases as Cases, call, routes } from '@yifa/api'
import { factsNaming } from '@yifa/law'
import { Empty } from 'antd'
import { CaseTable } from '../../cases/case-table.tsx'

/** The cases handled by an entry, where cases can name entries of its register; undefined until they are known. */
export function useEntryCases(register: string, key: string): Cases | undefined {
  const found = useQuery({
    queryKey: ['registers', 'cases', register, key],
    queryFn: () => call(routes.casesByEntry, { params: { register, key } }),
    enabled: factsNaming(register).size > 0,
  })
  return found.data
}

export const countText = ({ total, more }: Cases): string => `${total}${more ? '+' : ''}`

/** The cases that named an entry, as far as the reader may see them. */
export function EntryCases({ cases: { total, more, items } }: { readonly cases: Cases }) {
  if (total === 0) return <Empty description="您可见的案件中，没有据此办理的" />
  return (
    <>
      <p className="quiet">以您可见的案件为限{items.length < total || more ? `，先列${items.length}件` : ''}。</p>
      <CaseTable cases={items} />
    </>
  )
}
