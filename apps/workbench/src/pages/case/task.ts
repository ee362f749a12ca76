import type { ActOption, CaseView } from '@yifa/api'
import { organ, type Procedure } from '@yifa/kernel'
import { editionsOf } from '@yifa/law'
import { begunSchemas, type Draft, draftOf, freshDraft, type Schemas, schemasOf, type Values } from '@yifa/ui'

/** Something the officer is about to do in a case: what is asked for and what is sent. */
export interface Task {
  /** Under which a draft is kept while the page is open. */
  readonly key: string
  readonly act: string
  readonly title: string
  readonly by: string
  readonly byTitle: string
  readonly article?: string | undefined
  readonly parties: ActOption['parties']
  /** How many officers must do it together; each with a valid certificate where it says so. */
  readonly hands?: number | undefined
  readonly certified?: boolean | undefined
  readonly schemas: Schemas
  /** What the cases ask that the act begins, given what has been said. */
  readonly begun?: (values: Values) => Schemas
  readonly fresh: Draft
  /** The facts to send, from what was filled in. Throws in Chinese where something named does not exist. */
  readonly facts: (values: Values) => Values | Promise<Values>
  /** Whether what follows from it is shown before it is done. */
  readonly weighed: boolean
  readonly note?: string
}

/** Other procedures as they stand today; the organ of a case begun is the same unless another is chosen. */
export const others = {
  edition: (key: string) => editionsOf(key)[0],
  organ: () => organ('办理机关').optional().meta({ title: '办理机关', organ: true, help: '不选即由本机关办理' }),
}

/** The facts of a case by which its acts may differ. */
export const knownFacts = ({ facts }: CaseView): Values =>
  Object.fromEntries(facts.map(({ fact, value }) => [fact, value]))

/** An act of the procedure; with a proposal's facts filled in where one is taken up. */
export function actTask(procedure: Procedure, option: ActOption, known: Values, proposed?: Values): Task {
  const schemas = schemasOf(procedure, option.act)
  return {
    key: `${option.act} ${option.by}${proposed ? ' proposed' : ''}`,
    act: option.act,
    title: option.title,
    by: option.by,
    byTitle: option.byTitle,
    article: option.article,
    parties: option.parties,
    hands: option.hands,
    certified: option.certified,
    schemas,
    fresh: proposed ? draftOf(schemas, proposed) : freshDraft(schemas),
    begun: (values) => begunSchemas(procedure, option.act, { ...known, ...values }, others),
    facts: (values) => values,
    weighed: true,
    ...(option.by in procedure.parties ? { note: `代“${option.byTitle}”如实录入` } : {}),
  }
}

/** The option under which an office verb may be done, if it may. */
export const officeOption = ({ acts }: CaseView, verb: string): ActOption | undefined =>
  acts.find(({ act, office }) => office && act === verb)
