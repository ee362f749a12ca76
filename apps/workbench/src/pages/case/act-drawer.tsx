import { type ActRequest, type CaseView, Refused } from '@yifa/api'
import { ActForm, type Draft, factsFrom, NarrowedNames, partBegun, type Values } from '@yifa/ui'
import { Alert, Drawer } from 'antd'
import { useState } from 'react'
import { newKey } from '../../asking/key.ts'
import { ProblemNote } from '../../asking/problem-note.tsx'
import { useOrgans } from '../organs.ts'
import { CircumstanceFields, type Circumstances } from './circumstance-fields.tsx'
import { ConflictNote } from './conflict-note.tsx'
import { Consequences } from './consequences.tsx'
import { knownFacts, type Task } from './task.ts'
import { useDoing } from './use-doing.ts'

/** What an officer has entered for an act, kept while the page is open, whatever is refused. */
export interface Entered {
  readonly draft: Draft
  readonly circumstances: Circumstances
}

interface ActDrawerProps {
  readonly view: CaseView
  readonly task: Task | undefined
  readonly drafts: Readonly<Record<string, Entered>>
  readonly onDraft: (key: string, entered: Entered | undefined) => void
  readonly onClose: () => void
}

/** Where an act is filled in, weighed and done. */
export function ActDrawer({ task, onClose, ...rest }: ActDrawerProps) {
  return (
    <Drawer
      open={task !== undefined}
      onClose={onClose}
      size={620}
      className="act-drawer"
      title={task?.title}
      extra={task && <span className="quiet">由{task.byTitle}作出</span>}
      destroyOnHidden
    >
      {task && (
        <NarrowedNames organ={rest.view.organ.id} told={knownFacts(rest.view)}>
          <TaskForm key={task.key} task={task} onClose={onClose} {...rest} />
        </NarrowedNames>
      )}
    </Drawer>
  )
}

async function requestOf(task: Task, values: Values, { at, as, others }: Circumstances): Promise<ActRequest> {
  const { facts: said, begin } = partBegun(values)
  const facts = { ...(await task.facts(said)) }
  return {
    act: task.act,
    by: task.by,
    facts,
    ...(at ? { at } : {}),
    ...(begin ? { begin } : {}),
    ...(as ? { as } : {}),
    ...(others.length > 0 ? { with: [...others] } : {}),
  }
}

interface TaskFormProps extends ActDrawerProps {
  readonly task: Task
}

function TaskForm({ view, task, drafts, onDraft, onClose }: TaskFormProps) {
  const organs = useOrgans()
  const [basis, setBasis] = useState(view.version)
  const { draft, circumstances } = drafts[task.key] ?? {
    draft: task.fresh,
    circumstances: { at: '', as: task.parties[0]?.key, others: [] },
  }
  const finish = () => {
    onDraft(task.key, undefined)
    onClose()
  }
  const { weighed, weigh, perform, forget, error, busy } = useDoing({ view, basis, title: task.title, onDone: finish })
  const stale = view.version > basis
  const preview = weighed?.preview
  const submit = (values: Values) => {
    const request = requestOf(task, values, circumstances)
    if (weighed?.preview.ok) perform.mutate(Promise.resolve(weighed))
    else if (task.weighed) weigh.mutate(request)
    else perform.mutate(request.then((made) => ({ request: made, key: newKey() })))
  }
  const change = <V,>(set: (value: V) => void) => {
    return (value: V) => {
      forget()
      set(value)
    }
  }
  const schemas = { ...task.schemas, ...task.begun?.(factsFrom(task.schemas, draft)) }
  const told = error instanceof Refused ? error.problem.errors : undefined
  return (
    <div className="task">
      {task.note && <Alert type="info" title={task.note} />}
      {stale && <ConflictNote view={view} basis={basis} act={task.act} onRead={() => change(setBasis)(view.version)} />}
      <ActForm
        schemas={schemas}
        draft={draft}
        onDraft={change((next) => onDraft(task.key, { draft: next, circumstances }))}
        organs={organs}
        problems={told ?? preview?.errors ?? []}
        busy={busy}
        blocked={stale}
        submitTitle={task.weighed && !preview?.ok ? '下一步：查看后果' : `确认${task.title}`}
        onSubmit={submit}
      >
        <CircumstanceFields
          view={view}
          task={task}
          value={circumstances}
          onChange={change((next) => onDraft(task.key, { draft, circumstances: next }))}
        />
        {preview && !preview.ok && <Refusal text={preview.refusal} article={preview.article} />}
        {error && !told?.length && <Failure error={error} />}
        {preview?.ok && <Consequences view={view} preview={preview} />}
      </ActForm>
      {task.article && <p className="quiet">依据：{task.article}</p>}
    </div>
  )
}

function Refusal({ text, article }: { readonly text: string | undefined; readonly article: string | undefined }) {
  const cited = article && !text?.includes(article) ? article : undefined
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title="依法不能作出"
      description={[text, cited].filter(Boolean).join('　')}
    />
  )
}

/** What went wrong: a refusal of the server, or something named that does not exist. */
function Failure({ error }: { readonly error: Error }) {
  if (error instanceof Refused) return <ProblemNote error={error} />
  return <Alert type="error" showIcon role="alert" title={error.message} />
}
