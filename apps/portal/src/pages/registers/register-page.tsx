import type { PublicRegister } from '@yifa/api'
import { Link, useSearchParams } from 'wouter'
import { today } from '../../asking/today.ts'
import { Page } from '../../frame/page.tsx'
import { Differences } from './differences.tsx'
import { EntryList } from './entry-list.tsx'
import { FilterForm } from './filter-form.tsx'
import { readAddress, writeAddress } from './list-address.ts'
import { OpenData } from './open-data.tsx'
import { RegisterFrame } from './register-frame.tsx'
import { ShownDay } from './shown-day.tsx'

/** The first day of the year, or of the year before on that day itself. */
function yearsBeginning(day: string): string {
  const year = Number(day.slice(0, 4))
  const first = `${year}-01-01`
  return day === first ? `${year - 1}-01-01` : first
}

const lists = { to: '/registers', title: '清单与名录' } as const

function RegisterContent({ register }: { readonly register: PublicRegister }) {
  const [params, setParams] = useSearchParams()
  const address = readAddress(params)
  const { on, since } = address
  const { register: key, title, about, basis } = register
  const here = `/registers/${key}`
  const column = { name: title, type: '信息发布', about } as const
  const said = writeAddress(address).toString()
  return (
    <Page title={title} lead={about} within={[lists]} column={column}>
      {basis && <p className="meta">依据：{basis}</p>}
      {since ? (
        <>
          <p className="ways no-print">
            <Link href={on ? `${here}?on=${on}` : here}>看整份清单</Link>
          </p>
          <Differences register={register} since={since} on={on} onAsk={setParams} />
        </>
      ) : (
        <>
          <ShownDay on={on} what="清单" toToday={`${here}?${writeAddress({ ...address, on: today() })}`} />
          <FilterForm key={said} register={register} address={address} onAsk={setParams} />
          <p className="ways no-print">
            <Link href={`${here}?since=${yearsBeginning(on ?? today())}${on ? `&on=${on}` : ''}`}>
              看两天之间有什么变化
            </Link>
          </p>
          <EntryList register={register} address={address} />
          <OpenData register={register} address={address} />
        </>
      )}
    </Page>
  )
}

/** One public list: searched, narrowed, as it stood on any day, and what changed between two. */
export function RegisterPage({ register }: { readonly register: string }) {
  return <RegisterFrame register={register}>{(found) => <RegisterContent register={found} />}</RegisterFrame>
}
