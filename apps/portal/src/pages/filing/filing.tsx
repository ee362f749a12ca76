import { useMutation } from '@tanstack/react-query'
import { call, routes } from '@yifa/api'
import type { Procedure } from '@yifa/kernel'
import { type Draft, factsFrom, freshDraft, type Schemas } from '@yifa/ui'
import { useMemo } from 'react'
import { useSearchParams } from 'wouter'
import * as z from 'zod'
import { problemOf } from '../../asking/problem-of.ts'
import type { Offer } from '../../asking/use-district.ts'
import { useKeptDraft } from '../../drafts/use-kept-draft.ts'
import { filedFacts, filingSchemas, organField } from './filing-facts.ts'
import { FillingStep } from './filling-step.tsx'
import { ReceiptPage } from './receipt-page.tsx'
import { ReviewStep } from './review-step.tsx'

interface FilingProps {
  readonly offer: Offer
  readonly procedure: Procedure
}

/** A fresh form; where only one organ may be asked, it is chosen. */
function blank(schemas: Schemas, { organs }: Offer): Draft {
  const only = organs.length === 1 ? organs[0]?.id : undefined
  return { ...freshDraft(schemas), ...(only ? { [organField]: only } : {}) }
}

/** Three steps: fill in, read over, keep the receipt. Nothing typed is lost on the way. */
export function Filing({ offer, procedure }: FilingProps) {
  const schemas = useMemo(() => filingSchemas(offer.procedure, procedure, offer.act), [offer, procedure])
  const kept = useKeptDraft(offer.procedure, blank(schemas, offer))
  const [asked, setAsked] = useSearchParams()
  const said = factsFrom(schemas, kept.draft)
  const filed = useMutation({
    mutationFn: () =>
      call(routes.file, {
        headers: { 'idempotency-key': kept.key },
        body: {
          procedure: offer.procedure,
          act: offer.act,
          organ: String(said[organField]),
          facts: filedFacts(procedure, offer.act, said),
        },
      }),
    onSuccess: () => {
      kept.clear()
      setAsked({}, { replace: true })
    },
    onError: (error) => {
      if (problemOf(error).errors?.length) setAsked({}, { replace: true })
    },
  })
  const problems = filed.error ? (problemOf(filed.error).errors ?? []) : []
  const again = () => filed.reset()
  if (filed.data) return <ReceiptPage receipt={filed.data} onAgain={again} />
  if (asked.get('step') === 'review' && z.strictObject(schemas).safeParse(said).success)
    return <ReviewStep offer={offer} schemas={schemas} draft={kept.draft} filed={filed} onBack={() => setAsked({})} />
  return (
    <FillingStep
      offer={offer}
      procedure={procedure}
      schemas={schemas}
      kept={kept}
      problems={problems}
      onDone={() => {
        filed.reset()
        setAsked({ step: 'review' })
      }}
    />
  )
}
