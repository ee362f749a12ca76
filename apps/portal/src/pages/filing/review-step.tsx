import { type Draft, FactList, type Schemas } from '@yifa/ui'
import { ProblemNotice } from '../../asking/problem-notice.tsx'
import type { Offer } from '../../asking/use-district.ts'
import { saidFacts } from '../../drafts/said-facts.ts'
import { Page } from '../../frame/page.tsx'
import { Steps } from './steps.tsx'

interface ReviewStepProps {
  readonly offer: Offer
  readonly schemas: Schemas
  readonly draft: Draft
  readonly filed: { readonly error: unknown; readonly isPending: boolean; readonly mutate: () => void }
  readonly onBack: () => void
}

/** The second step: everything said is read over before it is sent. */
export function ReviewStep({ offer, schemas, draft, filed, onBack }: ReviewStepProps) {
  const organs = new Map(offer.organs.map(({ id, name }) => [id, name]))
  return (
    <Page title={`核对：${offer.title}`} lead="请核对下面的内容。提交之后即进入法定程序，期限开始计算。">
      <Steps at={1} />
      <div className="sheet">
        <FactList facts={saidFacts(schemas, draft, organs)} />
      </div>
      {filed.error !== null && <ProblemNotice error={filed.error} />}
      <div className="actions">
        <button type="button" className="yf-button yf-primary" disabled={filed.isPending} onClick={filed.mutate}>
          {filed.isPending ? '正在提交……' : '确认提交'}
        </button>
        <button type="button" className="yf-button" disabled={filed.isPending} onClick={onBack}>
          返回修改
        </button>
      </div>
      <p className="meta">网络不稳时可以放心重试：同一份内容重复提交，只登记一次。</p>
    </Page>
  )
}
