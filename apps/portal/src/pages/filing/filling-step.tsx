import type { Procedure } from '@yifa/kernel'
import { ActForm, type Draft, NarrowedNames, type Problems, type Schemas } from '@yifa/ui'
import { Link } from 'wouter'
import type { Offer } from '../../asking/use-district.ts'
import { Page } from '../../frame/page.tsx'
import { organIn, withoutStrangers } from './filing-facts.ts'
import { Steps } from './steps.tsx'

interface FillingStepProps {
  readonly offer: Offer
  readonly procedure: Procedure
  readonly schemas: Schemas
  readonly kept: {
    readonly draft: Draft
    readonly restored: boolean
    readonly type: (draft: Draft) => void
    readonly clear: () => void
  }
  readonly problems: Problems
  readonly onDone: () => void
}

const nothing = {}

/** The first step: the form that the opening act asks for. */
export function FillingStep({ offer, procedure, schemas, kept, problems, onDone }: FillingStepProps) {
  const { law, edition } = procedure.source
  return (
    <Page title={offer.title} lead={offer.about}>
      <Steps at={0} />
      {kept.restored && (
        <p className="notice" role="status">
          已恢复您在本标签页中没有提交的内容。
        </p>
      )}
      <p className="meta">
        依据：{law}（{edition}）。办理步骤和期限见<Link href={`/guide/${offer.procedure}`}>办事指南</Link>
        。没有注明“选填”的都要填写。填写的内容只保存在本标签页中，提交后才会送出。
      </p>
      <NarrowedNames organ={organIn(kept.draft)} told={nothing}>
        <ActForm
          schemas={schemas}
          draft={kept.draft}
          onDraft={(next) => kept.type(withoutStrangers(schemas, kept.draft, next))}
          onSubmit={onDone}
          submitTitle="下一步：核对"
          problems={problems}
          organs={offer.organs}
          actions={
            <button type="button" className="yf-button" onClick={kept.clear}>
              清空重填
            </button>
          }
        />
      </NarrowedNames>
    </Page>
  )
}
