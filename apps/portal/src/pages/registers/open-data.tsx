import type { PublicRegister } from '@yifa/api'
import { today } from '../../asking/today.ts'
import { filtersOf, isNarrowed, type ListAddress, writeAddress } from './list-address.ts'

interface OpenDataProps {
  readonly register: PublicRegister
  readonly address: ListAddress
}

/** Where the data of a list are taken from, narrowed as the list is. */
function dataPath(register: string, kind: 'csv' | 'json', filters: Readonly<Record<string, string>>): string {
  const asked = new URLSearchParams(filters).toString()
  return `/api/portal/registers/${register}/data.${kind}${asked ? `?${asked}` : ''}`
}

function Downloads({
  register,
  title,
  filters,
}: {
  readonly register: string
  readonly title: string
  readonly filters: Readonly<Record<string, string>>
}) {
  return (
    <li>
      <span>{title}</span>
      {(['csv', 'json'] as const).map((kind) => (
        <a
          key={kind}
          className="yf-button"
          href={dataPath(register, kind, filters)}
          download
          aria-label={`${title}，下载${kind.toUpperCase()}`}
        >
          下载{kind.toUpperCase()}
        </a>
      ))}
    </li>
  )
}

/** The data of a list to take along (开放数据), what is seen or the whole, and the address under which the list is always that of its day. */
export function OpenData({ register, address }: OpenDataProps) {
  const on = address.on ?? today()
  const lasting = `/registers/${register.register}?${writeAddress({ ...address, on })}`
  return (
    <section aria-labelledby="data">
      <h2 id="data">下载和引用</h2>
      <ul className="downloads no-print">
        {isNarrowed(address) && (
          <Downloads register={register.register} title="本页查到的" filters={{ ...filtersOf(address), on }} />
        )}
        <Downloads register={register.register} title="这一天的整份清单" filters={{ on }} />
      </ul>
      <p className="meta">
        数据可以自由取用，CSV用UTF-8编码，可以用表格软件打开。固定网址（打开总是这一天的）：
        <a href={lasting}>
          {window.location.origin}
          {lasting}
        </a>
      </p>
    </section>
  )
}
