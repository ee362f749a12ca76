import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ActOption, type Credentials, call, type FollowedCase, routes } from '@yifa/api'
import { edition } from '@yifa/law'
import { ActForm, freshDraft, type Schemas, schemasOf, type Values } from '@yifa/ui'
import { useState } from 'react'
import { ProblemNotice } from '../../asking/problem-notice.tsx'
import { problemOf } from '../../asking/problem-of.ts'
import { useKeptDraft } from '../../drafts/use-kept-draft.ts'
import { followedKey } from './followed-key.ts'

interface ActPanelProps {
  readonly option: ActOption
  readonly followed: FollowedCase
  readonly credentials: Credentials
  readonly onDone: () => void
  readonly onClose: () => void
}

function schemasFor({ procedure, edition: name }: FollowedCase, act: string): Schemas {
  const declared = edition(procedure, name)
  return declared ? schemasOf(declared, act) : {}
}

const changed = 412

const runningIn = ({ clocks }: FollowedCase): readonly string[] =>
  clocks.filter(({ status }) => status === 'running' || status === 'paused').map(({ title }) => title)

/** What the act would bring about, told before it is done. */
function Consequences({ option, running }: { readonly option: ActOption; readonly running: readonly string[] }) {
  const { article, to, starts, documents } = option
  const ends = option.ends.filter((title) => running.includes(title))
  const told = [
    article && `依据：${article}`,
    to && `案件将转为“${to}”`,
    ends.length > 0 && `不再计算：${ends.join('、')}`,
    starts.length > 0 && `开始计算：${starts.join('、')}`,
    documents.length > 0 && `将发出：${documents.join('、')}`,
  ].filter((one) => typeof one === 'string' && one !== '')
  if (told.length === 0) return null
  return (
    <ul className="meta">
      {told.map((one) => (
        <li key={String(one)}>{one}</li>
      ))}
    </ul>
  )
}

interface ConcerningProps {
  readonly parties: ActOption['parties']
  readonly value: string | undefined
  readonly onValue: (key: string) => void
}

/** Which of several parties acts. */
function Concerning({ parties, value, onValue }: ConcerningProps) {
  if (parties.length < 2) return null
  return (
    <label className="yf-label">
      以谁的名义
      <select className="yf-input" value={value} onChange={(event) => onValue(event.target.value)}>
        {parties.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The form of one act of the party; a case that has moved on meanwhile is shown afresh, what was typed stays. */
export function ActPanel({ option, followed, credentials, onDone, onClose }: ActPanelProps) {
  const schemas = schemasFor(followed, option.act)
  const kept = useKeptDraft(`${followed.number} ${option.act}`, freshDraft(schemas))
  const [as, setAs] = useState(option.parties[0]?.key)
  const client = useQueryClient()
  const done = useMutation({
    mutationFn: (facts: Values) =>
      call(routes.followAct, {
        body: {
          ...credentials,
          version: followed.version,
          request: { act: option.act, by: option.by, facts, ...(as === undefined ? {} : { as }) },
        },
      }),
    onSuccess: (after) => {
      kept.clear()
      onDone()
      client.setQueryData(followedKey(credentials), after)
    },
    onError: (error) => {
      if (problemOf(error).status === changed) void client.invalidateQueries({ queryKey: followedKey(credentials) })
    },
  })
  const problem = done.error ? problemOf(done.error) : undefined
  return (
    <div className="sheet act-panel">
      <h3>{option.title}</h3>
      <Consequences option={option} running={runningIn(followed)} />
      {problem && !problem.errors?.length && (
        <ProblemNotice error={done.error}>
          {problem.status === changed && <p>案件刚刚有了新的进展，页面已经更新。请核对后再提交一次。</p>}
        </ProblemNotice>
      )}
      <ActForm
        schemas={schemas}
        draft={kept.draft}
        onDraft={kept.type}
        onSubmit={(facts) => done.mutate(facts)}
        submitTitle={`确认${option.title}`}
        problems={problem?.errors ?? []}
        busy={done.isPending}
        actions={
          <button type="button" className="yf-button" onClick={onClose}>
            取消
          </button>
        }
      >
        <Concerning parties={option.parties} value={as} onValue={setAs} />
      </ActForm>
    </div>
  )
}
