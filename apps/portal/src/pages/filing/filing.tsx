import { useMutation } from '@tanstack/react-query'
import { call, routes } from '@yifa/api'
import { type Procedure, referenceOf } from '@yifa/kernel'
import { begunSchemas, type Draft, draftOf, factsFrom, freshDraft, type Schemas } from '@yifa/ui'
import { useMemo } from 'react'
import { useSearchParams } from 'wouter'
import * as z from 'zod'
import { problemOf } from '../../asking/problem-of.ts'
import type { Offer } from '../../asking/use-district.ts'
import { useKeptDraft } from '../../drafts/use-kept-draft.ts'
import { begunBy, filedParts, filingSchemas, organField } from './filing-facts.ts'
import { FillingStep } from './filling-step.tsx'
import { ReceiptPage } from './receipt-page.tsx'
import { ReviewStep } from './review-step.tsx'
import type { Contested } from './use-contested.ts'

interface FilingProps {
  readonly offer: Offer
  readonly procedure: Procedure
  /** Everything the district offers, for what the filing may begin besides. */
  readonly offers?: readonly Offer[] | undefined
  /** What the application contests. */
  readonly contested?: Contested | undefined
}

/** A fresh form; where only one organ may be asked, it is chosen. */
function blank(schemas: Schemas, { organs }: Offer): Draft {
  const only = organs.length === 1 ? organs[0]?.id : undefined
  return { ...freshDraft(schemas), ...(only ? { [organField]: only } : {}) }
}

/** The entry whose guide led here, as the fact that may name it, and the organ it belongs to. */
function guidedBy(schemas: Schemas, { organs }: Offer, entry: string | null, organ: string | null): Draft {
  const [register = '', ...key] = entry?.split(' ') ?? []
  const fact = Object.keys(schemas).find((name) => referenceOf(schemas[name])?.register === register)
  const own = organs.find(({ id }) => id === organ)
  return {
    ...(fact === undefined ? {} : { [fact]: key.join(' ') }),
    ...(own ? { [organField]: own.id } : {}),
  }
}

/** What is known of a contested decision, and nothing of what is not. */
const toldOf = (schemas: Schemas, { facts }: Contested): Draft =>
  Object.fromEntries(Object.entries(draftOf(schemas, facts)).filter(([, said]) => said !== undefined))

/** Three steps: fill in, read over, keep the receipt. Nothing typed is lost on the way. */
export function Filing({ offer, offers, procedure, contested }: FilingProps) {
  const own = useMemo(() => filingSchemas(procedure, offer.act), [offer, procedure])
  const [asked, setAsked] = useSearchParams()
  const entry = asked.get('entry')
  const fresh = {
    ...blank(own, offer),
    ...guidedBy(own, offer, entry, asked.get('organ')),
    ...(contested ? toldOf(own, contested) : {}),
  }
  const kept = useKeptDraft([offer.procedure, contested?.paper ?? entry].filter(Boolean).join(' '), fresh)
  const schemas = { ...own, ...begunSchemas(procedure, offer.act, factsFrom(own, kept.draft), begunBy(offers)) }
  const { step, ...led } = Object.fromEntries(asked)
  const said = factsFrom(schemas, kept.draft)
  const filed = useMutation({
    mutationFn: () =>
      call(routes.file, {
        headers: { 'idempotency-key': kept.key },
        body: {
          procedure: offer.procedure,
          act: offer.act,
          organ: String(said[organField]),
          ...filedParts(procedure, offer.act, said),
          ...(contested ? { contests: contested.contests } : {}),
        },
      }),
    onSuccess: () => {
      kept.clear()
      setAsked(led, { replace: true })
    },
    onError: (error) => {
      if (problemOf(error).errors?.length) setAsked(led, { replace: true })
    },
  })
  const problems = filed.error ? (problemOf(filed.error).errors ?? []) : []
  const again = () => filed.reset()
  if (filed.data) return <ReceiptPage receipt={filed.data} onAgain={again} />
  if (step === 'review' && z.strictObject(schemas).safeParse(said).success)
    return <ReviewStep offer={offer} schemas={schemas} draft={kept.draft} filed={filed} onBack={() => setAsked(led)} />
  return (
    <FillingStep
      offer={offer}
      procedure={procedure}
      schemas={schemas}
      kept={kept}
      problems={problems}
      onDone={() => {
        filed.reset()
        setAsked({ ...led, step: 'review' })
      }}
    />
  )
}
