import type { PublicEntry } from '@yifa/api'
import type { ProcedureKey } from '@yifa/law'
import type { FormEvent } from 'react'
import { useSearchParams } from 'wouter'
import { today } from '../../asking/today.ts'
import { entryPath } from './list-address.ts'
import { OnlineFiling } from './online-filing.tsx'

interface EntryToolsProps {
  readonly entry: PublicEntry
  /** The procedure under which the entry is applied for. */
  readonly procedure?: ProcedureKey
}

function DayForm({ on }: { readonly on: string }) {
  const [, setAsked] = useSearchParams()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const day = String(new FormData(event.currentTarget).get('on'))
    setAsked(day === today() ? {} : { on: day })
  }
  return (
    <form className="list-row" onSubmit={submit}>
      <label className="filter">
        <span>看哪一天的内容</span>
        <input name="on" type="date" required defaultValue={on} />
      </label>
      <button type="submit" className="yf-button">
        查看
      </button>
    </form>
  )
}

/** What can be done with an entry: file online, print it, see it on another day, cite it by the address of its day. */
export function EntryTools({ entry, procedure }: EntryToolsProps) {
  const lasting = entryPath(entry.register, entry.key, entry.on)
  return (
    <>
      <div className="actions entry-tools no-print">
        {procedure && <OnlineFiling entry={entry} procedure={procedure} />}
        <button type="button" className="yf-button" onClick={() => window.print()}>
          打印
        </button>
        <DayForm key={entry.on} on={entry.on} />
      </div>
      <p className="meta">
        固定网址（打开总是这一天的）：
        <a href={lasting}>
          {window.location.origin}
          {lasting}
        </a>
      </p>
    </>
  )
}
