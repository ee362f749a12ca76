import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call, type PersonView, routes, type Succeeded, type Succession } from '@yifa/api'
import { App, Button, Drawer, Skeleton } from 'antd'
import { type FormEvent, useState } from 'react'
import { ProblemNote } from '../../asking/problem-note.tsx'
import { isDay, todayInChina } from '../registers/day.ts'
import { OfficerSelect } from './officer-select.tsx'
import { PlanView } from './succession-plan.tsx'

interface SuccessionDrawerProps {
  readonly person: PersonView
  readonly kind: Succession['kind'] | undefined
  readonly onClose: () => void
}

const words = {
  handover: {
    title: '交接',
    to: '接任人',
    effect:
      '任职到起日的前一天为止，接任人自起日起任同样的职；名下在办案件随之移交。整批办理，可以在登记册“任职”的导入批次中整批撤销。',
  },
  absence: {
    title: '代行',
    to: '代行人',
    effect: '代行人自起日至止日代行同样的职务，到期自行结束；本人的任职和案件不变，代行人办的事在记录中写明代行。',
  },
} as const

interface Filled {
  readonly to: string | undefined
  readonly day: string
  readonly until: string
  readonly reason: string
  readonly document: string
}

const askedOf = (kind: Succession['kind'], { to, day, until }: Filled): Succession | undefined => {
  if (to === undefined || !isDay(day)) return undefined
  if (kind === 'handover') return { kind, to, day }
  return isDay(until) ? { kind, to, day, until } : undefined
}

function DayInput({ label, value, onChange }: { label: string; value: string; onChange: (day: string) => void }) {
  return (
    <label className="yf-field">
      <span className="yf-label">{label}</span>
      <input
        type="date"
        className="yf-input"
        required
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  )
}

function useDoing(person: PersonView, onDone: (done: Succeeded) => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Succession & { reason: string; document?: string }) =>
      call(routes.succeed, { params: { id: person.account.id }, body }),
    onSuccess: async (done) => {
      onDone(done)
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
    },
  })
}

function SuccessionForm({ person, kind, onClose }: SuccessionDrawerProps & { readonly kind: Succession['kind'] }) {
  const { modal, message } = App.useApp()
  const [filled, setFilled] = useState<Filled>({
    to: undefined,
    day: todayInChina(),
    until: '',
    reason: '',
    document: '',
  })
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const say = words[kind]
  const asked = askedOf(kind, filled)
  const id = person.account.id
  const preview = useQuery({
    queryKey: ['people', id, 'succession', asked],
    queryFn: () => call(routes.previewSuccession, { params: { id }, body: asked ?? { kind, to: '', day: '' } }),
    enabled: asked !== undefined,
    retry: false,
  })
  const chosen = (preview.data?.appointments ?? []).filter(({ appointment }) => !left.has(appointment))
  const doing = useDoing(person, ({ moved, left: rest }) => {
    onClose()
    if (rest.length === 0) message.success(`${say.title}已经办理${moved > 0 ? `，移交案件${moved}件` : ''}`)
    else
      modal.warning({
        title: `任职已经${say.title}，${rest.length}件案件须另行交办`,
        content: rest.map(({ number, problem }) => <p key={number}>{`${number}：${problem}`}</p>),
      })
  })
  const fill = (more: Partial<Filled>) => setFilled({ ...filled, ...more })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!asked) return
    const { reason, document } = filled
    const appointments = chosen.map(({ appointment }) => appointment)
    doing.mutate({ ...asked, appointments, reason, ...(document.trim() ? { document } : {}) })
  }
  const ready = chosen.length > 0 && chosen.every(({ problems }) => problems.length === 0)
  return (
    <form className="succession" onSubmit={submit}>
      <p>{say.effect}</p>
      <div className="yf-field">
        <label className="yf-label" htmlFor="succession-to">
          {say.to}
        </label>
        <OfficerSelect id="succession-to" value={filled.to} but={id} onChange={(to) => fill({ to })} />
      </div>
      <DayInput label="起日" value={filled.day} onChange={(day) => fill({ day })} />
      {kind === 'absence' && <DayInput label="止日" value={filled.until} onChange={(until) => fill({ until })} />}
      {preview.isError && <ProblemNote error={preview.error} />}
      {preview.isFetching && <Skeleton active />}
      {preview.data && !preview.isFetching && <PlanView plan={preview.data} left={left} onLeft={setLeft} />}
      <label className="yf-field">
        <span className="yf-label">理由</span>
        <input
          className="yf-input"
          required
          maxLength={500}
          value={filled.reason}
          onChange={({ target }) => fill({ reason: target.value })}
        />
      </label>
      <label className="yf-field">
        <span className="yf-label">任免文件（可不填）</span>
        <input
          className="yf-input"
          maxLength={500}
          value={filled.document}
          onChange={({ target }) => fill({ document: target.value })}
        />
      </label>
      {doing.isError && <ProblemNote error={doing.error} />}
      <div className="yf-actions">
        <Button type="primary" htmlType="submit" disabled={!ready} loading={doing.isPending}>
          {say.title}
        </Button>
        <Button onClick={onClose}>取消</Button>
      </div>
    </form>
  )
}

/** Where posts are handed over, or somebody is let stand in; what would change is shown before it does. */
export function SuccessionDrawer({ person, kind, onClose }: SuccessionDrawerProps) {
  return (
    <Drawer
      open={kind !== undefined}
      onClose={onClose}
      size={620}
      title={kind && `${words[kind].title}：${person.account.name}`}
      destroyOnHidden
    >
      {kind && <SuccessionForm person={person} kind={kind} onClose={onClose} />}
    </Drawer>
  )
}
