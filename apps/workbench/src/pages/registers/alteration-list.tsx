import type { Alteration } from '@yifa/api'

interface AlterationListProps {
  readonly alterations: readonly Alteration[]
  /** Nothing stood there before, so that only what came is told. */
  readonly fresh?: boolean
}

/** What changed, field by field: 前 → 后. */
export function AlterationList({ alterations, fresh = false }: AlterationListProps) {
  if (alterations.length === 0) return null
  return (
    <dl className="alterations">
      {alterations.map(({ field, title, before, after }) => (
        <div key={field}>
          <dt>{title}</dt>
          <dd>
            {!fresh && (
              <>
                <del>{before ?? '（空）'}</del>
                <span aria-hidden> → </span>
                <span className="yf-hidden">变更为</span>
              </>
            )}
            <ins>{after ?? '（空）'}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
