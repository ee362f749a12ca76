import type { Alteration } from '@yifa/api'

/** Up to so many characters a value stands within the sentence; longer ones are set below one another. */
const short = 30

const isShort = (text: string | undefined): boolean =>
  text === undefined || (text.length <= short && !text.includes('\n'))

function sentence({ title, before, after }: Alteration): string {
  if (before === undefined) return `增加“${title}”：${after ?? ''}`
  if (after === undefined) return `去掉“${title}”，原为：${before}`
  return `“${title}”由“${before}”改为“${after}”`
}

function AlterationItem({ alteration }: { readonly alteration: Alteration }) {
  const { title, before, after } = alteration
  if (isShort(before) && isShort(after)) return <li>{sentence(alteration)}</li>
  return (
    <li>
      {before === undefined ? '增加' : after === undefined ? '去掉' : '修改'}“{title}”
      <dl className="facts alteration">
        {before !== undefined && (
          <div>
            <dt>原来</dt>
            <dd>{before}</dd>
          </div>
        )}
        {after !== undefined && (
          <div>
            <dt>现在</dt>
            <dd>{after}</dd>
          </div>
        )}
      </dl>
    </li>
  )
}

/** What changed, field by field, in plain words. */
export function AlterationList({ alterations }: { readonly alterations: readonly Alteration[] }) {
  return (
    <ul className="alterations">
      {alterations.map((alteration) => (
        <AlterationItem key={alteration.field} alteration={alteration} />
      ))}
    </ul>
  )
}
