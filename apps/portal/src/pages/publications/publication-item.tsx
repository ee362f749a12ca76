import type { Publication } from '@yifa/api'
import { DrawCheck, dayText } from '@yifa/ui'

/** One published result; its text opens in place. */
export function PublicationItem({ item }: { readonly item: Publication }) {
  return (
    <li className="publication">
      <h2>
        {item.title}
        {item.void && (
          <strong className="void">
            已{item.void.title}（{dayText(item.void.on)}）
          </strong>
        )}
      </h2>
      <p className="meta">
        {item.organName}　{item.procedureTitle}　公开日期：
        <time dateTime={item.publishedOn}>{dayText(item.publishedOn)}</time>
      </p>
      {item.facts.length > 0 && (
        <details>
          <summary>查看内容</summary>
          <dl className="facts">
            {item.facts.map(({ title, text }) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          {item.draws?.map((draw) => (
            <DrawCheck key={draw.title} draw={draw} />
          ))}
        </details>
      )}
    </li>
  )
}
