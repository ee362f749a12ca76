import type { PublicRegister } from '@yifa/api'
import type { FormEvent } from 'react'
import { Link } from 'wouter'
import { today } from '../../asking/today.ts'
import { isNarrowed, type ListAddress, readAddress, standings, writeAddress } from './list-address.ts'

interface FilterFormProps {
  readonly register: PublicRegister
  readonly address: ListAddress
  readonly onAsk: (asked: URLSearchParams) => void
}

interface ChoiceProps {
  readonly name: string
  readonly title: string
  readonly value: string
  /** Asks for one value of several; nothing stands for any of them. */
  readonly always?: true
  readonly options: readonly { readonly value: string; readonly title: string }[]
}

function Choice({ name, title, value, always, options }: ChoiceProps) {
  return (
    <label className="filter">
      <span>{title}</span>
      <select name={name} defaultValue={value}>
        {!always && <option value="">全部</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.title}
          </option>
        ))}
      </select>
    </label>
  )
}

const standingOptions = Object.entries(standings).map(([value, title]) => ({ value, title }))

function Choices({ register, address }: Omit<FilterFormProps, 'onAsk'>) {
  const organs = (register.organs ?? []).map(({ id, name }) => ({ value: id, title: name }))
  return (
    <div className="filters">
      {organs.length > 1 && <Choice name="organ" title="机关" value={address.organ} options={organs} />}
      {register.fields.map(
        ({ field, title, options }) =>
          options && (
            <Choice
              key={field}
              name={`mark ${field}`}
              title={title}
              value={address.marks[field] ?? ''}
              options={options}
            />
          ),
      )}
      <Choice name="standing" title="状态" value={address.standing} always options={standingOptions} />
    </div>
  )
}

/** The address that a filled form asks for. */
function asked(form: FormData): URLSearchParams {
  const said = new URLSearchParams()
  for (const [name, value] of form) {
    if (typeof value !== 'string' || value === '') continue
    const [kind = '', field = ''] = name.split(' ')
    said.append(kind, kind === 'mark' ? `${field}=${value}` : value)
  }
  if (said.get('on') === today()) said.delete('on')
  return writeAddress(readAddress(said))
}

/** Searches a list and narrows it by its choices, as it stood on a day. */
export function FilterForm({ register, address, onAsk }: FilterFormProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onAsk(asked(new FormData(event.currentTarget)))
  }
  const roomy = window.matchMedia('(min-width: 800px)').matches
  const narrowed = isNarrowed(address)
  return (
    <search className="no-print">
      <form className="search" onSubmit={submit}>
        <div className="list-row">
          <label className="filter filter-words">
            <span>检索词</span>
            <input name="text" type="search" defaultValue={address.text} />
          </label>
          <label className="filter">
            <span>哪一天的清单</span>
            <input name="on" type="date" defaultValue={address.on ?? today()} />
          </label>
          <button type="submit" className="yf-button yf-primary">
            查找
          </button>
        </div>
        <details open={narrowed || roomy}>
          <summary>按机关、类别筛选</summary>
          <Choices register={register} address={address} />
          {narrowed && <Link href={`/registers/${register.register}${onOf(address)}`}>清除条件</Link>}
        </details>
      </form>
    </search>
  )
}

const onOf = ({ on }: ListAddress): string => (on ? `?on=${on}` : '')
