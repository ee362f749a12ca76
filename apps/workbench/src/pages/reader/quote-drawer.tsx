import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call, type QuotationDraft, routes } from '@yifa/api'
import { Alert, App, Button, Drawer, Popconfirm, Skeleton } from 'antd'
import { useCallback, useState } from 'react'
import { ProblemNote } from '../../asking/problem-note.tsx'
import { useMe } from '../../session/session.tsx'
import { todayInChina } from '../figures/period.ts'
import { type Choice, firstChoice, problemWith, quotationOf } from './choice.ts'
import { QuoteRows } from './quote-rows.tsx'

interface DrawerProps {
  readonly name: string
  readonly text: string
  readonly onClose: () => void
}

/** Takes figures of a report into the district's history (引入历年数字), as far as an officer confirms each. */
export function QuoteDrawer({ name, text, onClose }: DrawerProps) {
  const draft = useQuery({
    queryKey: ['quotations', 'draft', name, text.length],
    queryFn: () => call(routes.draftQuotation, { body: { name, text } }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  return (
    <Drawer open onClose={onClose} size={760} title="引入历年数字">
      {draft.isError && <ProblemNote error={draft.error} onRetry={() => void draft.refetch()} />}
      {draft.isPending && <Skeleton active />}
      {draft.data && <QuoteForm draft={draft.data} name={name} text={text} onDone={onClose} />}
    </Drawer>
  )
}

interface FormProps {
  readonly draft: QuotationDraft
  readonly name: string
  readonly text: string
  readonly onDone: () => void
}

/** What an officer says of each figure, and of the report as a whole. */
function useChoices(draft: QuotationDraft) {
  const [title, setTitle] = useState(draft.title)
  const [year, setYear] = useState(draft.year ?? Number(todayInChina().slice(0, 4)) - 1)
  const [choices, setChoices] = useState(() => draft.candidates.map((one) => firstChoice(one, year)))
  const onChoice = useCallback(
    (at: number, choice: Choice) => setChoices((now) => now.map((one, index) => (index === at ? choice : one))),
    [],
  )
  const takeSuggested = () =>
    setChoices((now) => now.map((one, at) => (draft.candidates[at]?.suggested ? { ...one, taken: true } : one)))
  return { title, setTitle, year, setYear, choices, onChoice, takeSuggested }
}

function QuoteForm({ draft, name, text, onDone }: FormProps) {
  const client = useQueryClient()
  const { message } = App.useApp()
  const said = useChoices(draft)
  const { title, year, choices } = said
  const [all, setAll] = useState(false)
  const suggested = draft.candidates.filter((one) => one.suggested !== undefined).length
  const taken = choices.filter((choice) => choice.taken).length
  const wrong = problemWith(choices, { title })
  const quoting = useMutation({
    mutationFn: () => call(routes.quote, { body: quotationOf(draft, choices, { name, text, title, year }) }),
    onSuccess: async ({ figures }) => {
      message.success(`已引入${figures}个数字，均注明引自公开报告`)
      onDone()
      await client.invalidateQueries({ queryKey: ['quotations'] })
      await client.invalidateQueries({ queryKey: ['figures'] })
    },
  })
  return (
    <div className="quoting">
      <p>
        勾选要引入的数字，确认各自对应的指标和年度。引入的数字只作比较用，逐个注明“引自公开报告”和原句，不改动本区自己的记录；可以整批撤销。
      </p>
      <ForeignReport district={draft.district} />
      <SourceFields {...said} />
      <div className="yf-actions">
        <Button disabled={suggested === 0} onClick={said.takeSuggested}>
          勾选与指标相近的{suggested}个
        </Button>
        <Button type="link" onClick={() => setAll(!all)} aria-pressed={all}>
          {all ? '只看与指标相近的' : `列出全部${draft.candidates.length}个数字`}
        </Button>
      </div>
      {suggested === 0 && !all && (
        <p className="quiet">没有发现与现有指标相近的数字，可以列出全部数字，引入到其他系列。</p>
      )}
      <QuoteRows
        candidates={draft.candidates}
        choices={choices}
        series={draft.series}
        listed={({ suggested: series }) => all || series !== undefined}
        onChoice={said.onChoice}
      />
      {quoting.error && <ProblemNote error={quoting.error} />}
      <div className="yf-actions quoting-end">
        <Popconfirm
          title={`将${taken}个数字引入历年数字？`}
          description={`每个数字注明引自《${title.trim()}》和原句`}
          okText="确认引入"
          cancelText="再看看"
          disabled={wrong !== undefined}
          onConfirm={() => quoting.mutate()}
        >
          <Button type="primary" disabled={wrong !== undefined} loading={quoting.isPending}>
            引入{taken}个数字
          </Button>
        </Popconfirm>
        {wrong && <span className="quiet">{wrong}</span>}
      </div>
    </div>
  )
}

const plain = (name: string): string => name.replace(/[\s（(].*$|人民政府$/g, '')

/** Says so where the report seems to be another district's. */
function ForeignReport({ district }: Pick<QuotationDraft, 'district'>) {
  const { region } = useMe()
  const [theirs, ours] = [plain(district), plain(region.name)]
  if (theirs === '' || theirs.endsWith(ours) || ours.endsWith(theirs)) return null
  return <Alert type="warning" showIcon title={`这份报告看起来是${theirs}的，不是${ours}的，请核实后再引入。`} />
}

type SourceProps = Pick<ReturnType<typeof useChoices>, 'title' | 'setTitle' | 'year' | 'setYear'>

/** Which publication the figures are from. */
function SourceFields({ title, setTitle, year, setYear }: SourceProps) {
  return (
    <div className="quoting-source">
      <label>
        公开报告的标题
        <input className="yf-input" value={title} maxLength={200} onChange={(event) => setTitle(event.target.value)} />
      </label>
      <label>
        报告年度
        <input
          className="yf-input"
          type="number"
          min={1949}
          max={2200}
          value={year}
          onChange={(event) => setYear(Number(event.target.value))}
        />
      </label>
    </div>
  )
}
