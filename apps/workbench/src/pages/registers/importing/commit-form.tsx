import type { ImportView } from '@yifa/api'
import { changeFacts } from '@yifa/kernel'
import { ActForm, type Draft, dayText } from '@yifa/ui'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { ProblemNote } from '../../../asking/problem-note.tsx'
import type { OfRegister } from '../of-register.ts'
import { useImporting } from './use-import.ts'

interface CommitFormProps extends OfRegister {
  readonly view: ImportView
  readonly onAgain: () => void
}

const schemas = { basis: changeFacts.amend.shape.basis, reason: changeFacts.amend.shape.reason }

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Writes what was checked, on which paper and why; all of it or nothing. */
export function CommitForm({ name, register, view, onAgain }: CommitFormProps) {
  const [draft, setDraft] = useState<Draft>({})
  const { commit, cancel } = useImporting(name, view.id)
  const { counts } = view
  const refused = counts.refused ?? 0
  const written = (counts.new ?? 0) + (counts.changed ?? 0) + (counts.ended ?? 0)
  const again = (
    <Button loading={cancel.isPending} onClick={() => cancel.mutate(undefined, { onSettled: onAgain })}>
      放弃，换一个文件
    </Button>
  )
  if (refused > 0 || written === 0)
    return (
      <section className="card import-commit" aria-label="写入">
        <Alert
          type={refused > 0 ? 'warning' : 'info'}
          showIcon
          title={refused > 0 ? `有${refused}行不合规，不能写入` : '表中内容与册中相同，没有要写入的'}
          description={refused > 0 ? '全部合规才能写入，一行也不漏。请按报告改正表格，再重新选择文件。' : undefined}
        />
        {again}
      </section>
    )
  return (
    <section className="card import-commit" aria-label="写入">
      <h2>写入登记册</h2>
      <p className="quiet">自{dayText(view.effective)}起生效；全部写入，或者一行也不写。</p>
      {view.proposes && <Alert type="info" showIcon title="写入的变更须经主管登记员核准后生效" />}
      <ActForm
        schemas={schemas}
        draft={draft}
        onDraft={setDraft}
        busy={commit.isPending}
        submitTitle={`写入${written}${register.unit ?? '项'}`}
        onSubmit={({ basis, reason }) =>
          commit.mutate({ reason: textOf(reason), ...(basis === undefined ? {} : { basis: textOf(basis) }) })
        }
        actions={again}
      >
        {commit.isError && <ProblemNote error={commit.error} />}
      </ActForm>
    </section>
  )
}
