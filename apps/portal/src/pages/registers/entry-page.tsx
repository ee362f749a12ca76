import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { articleOfEntry, call, type PublicEntry, type PublicRegister, routes } from '@yifa/api'
import { guides } from '@yifa/law'
import { useSearchParams } from 'wouter'
import { usePathname } from 'wouter/use-browser-location'
import { ProblemNotice } from '../../asking/problem-notice.tsx'
import { today } from '../../asking/today.ts'
import { Waiting } from '../../asking/waiting.tsx'
import { Page } from '../../frame/page.tsx'
import { EntryFields } from './entry-fields.tsx'
import { EntryFlags } from './entry-flags.tsx'
import { EntryFlow } from './entry-flow.tsx'
import { EntryGuide } from './entry-guide.tsx'
import { EntryHistory } from './entry-history.tsx'
import { EntryTools } from './entry-tools.tsx'
import { untoldFields } from './guide-elements.ts'
import { entryPath, keyIn, readAddress } from './list-address.ts'
import { procedureNamed } from './procedure-named.ts'
import { RegisterFrame } from './register-frame.tsx'
import { ShownDay } from './shown-day.tsx'
import { StandingNotice } from './standing-notice.tsx'

const lists = { to: '/registers', title: '清单与名录' } as const

interface EntryContentProps {
  readonly register: PublicRegister
  readonly entry: PublicEntry
  readonly on: string | undefined
}

function EntryContent({ register, entry, on }: EntryContentProps) {
  const elements = guides[register.register]
  const procedure = procedureNamed(register, entry.fields)
  const rest = elements ? untoldFields(elements, entry.fields) : entry.fields
  const type = elements ? '办事服务' : '信息发布'
  return (
    <Page
      title={entry.title}
      lead={entry.organ ? `${register.title}　${entry.organ.name}` : register.title}
      within={[lists, { to: `/registers/${register.register}${on ? `?on=${on}` : ''}`, title: register.title }]}
      column={{ name: register.title, type, about: register.about }}
      article={articleOfEntry(entry)}
    >
      <ShownDay
        on={on}
        what="内容"
        inForce={entry.standing === 'in force'}
        toToday={entryPath(register.register, entry.key)}
      />
      <StandingNotice entry={entry} />
      <EntryTools entry={entry} {...(elements && procedure ? { procedure } : {})} />
      <EntryFlags flags={entry.flags ?? []} />
      {elements && <EntryGuide elements={elements} fields={entry.fields} on={on} />}
      <EntryFields title={elements ? '其他信息' : '内容'} fields={rest} on={on} />
      {procedure && <EntryFlow procedure={procedure} on={on ?? today()} />}
      <EntryHistory entry={entry} />
    </Page>
  )
}

function Entry({ register, entry: key }: { readonly register: PublicRegister; readonly entry: string }) {
  const [params] = useSearchParams()
  const { on } = readAddress(params)
  const { data, error, refetch } = useQuery({
    queryKey: ['entry', register.register, key, on],
    queryFn: () =>
      call(routes.readPublicEntry, { params: { register: register.register, key }, query: on ? { on } : {} }),
    placeholderData: keepPreviousData,
  })
  if (data) return <EntryContent register={register} entry={data} on={on} />
  const within = [lists, { to: `/registers/${register.register}`, title: register.title }]
  return (
    <Page title={register.title} within={within}>
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Waiting what={register.entry} />}
    </Page>
  )
}

/** One entry of a public list as it stood on a day: everything that is public, how it came to be so, how it is used. */
export function EntryPage({ register }: { readonly register: string }) {
  // The address is read undecoded: a key may hold what addresses are made of.
  const [, , , segment = ''] = usePathname().split('/')
  const key = keyIn(segment)
  return (
    <RegisterFrame register={register}>{(found) => <Entry key={key} register={found} entry={key} />}</RegisterFrame>
  )
}
