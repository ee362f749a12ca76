import type { ChangeRequest, EnterRequest, EntryView } from '@yifa/api'
import { changeFacts, date, meta, type Register, text } from '@yifa/kernel'
import { type Draft, draftOf, freshDraft, type Schemas, type Values } from '@yifa/ui'
import { todayInChina } from '../day.ts'

/** A change that is being filled in: what it asks, what stands in its form at first, and what it asks the server. */
export interface Changing<Asked> {
  /** Under which what is typed is kept. */
  readonly key: string
  readonly title: string
  readonly note?: string
  readonly schemas: Schemas
  readonly fresh: Draft
  readonly asked: (values: Values) => Asked
}

const effective = (title: string, help: string) => ({ '@effective': date(title).meta({ title, help }) })
const basis = { '@basis': changeFacts.amend.shape.basis }
const reason = { '@reason': changeFacts.amend.shape.reason }

const textIn = (values: Values, name: string): string => {
  const said = values[name]
  return typeof said === 'string' ? said : ''
}

/** When it holds, on which paper and why, as the change tells it. */
const grounds = (values: Values) => ({
  effective: textIn(values, '@effective'),
  reason: textIn(values, '@reason'),
  ...(values['@basis'] === undefined ? {} : { basis: textIn(values, '@basis') }),
})

const fieldsIn = (values: Values): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith('@')))

/** Enters a new entry. */
export function entering(register: Register): Changing<EnterRequest> {
  const schemas = {
    ...register.fields,
    ...effective('生效之日', '自该日起有效'),
    ...basis,
    '@reason': text('入册理由').optional(),
  }
  return {
    key: 'enter',
    title: `${register.entry}入册`,
    schemas,
    fresh: { ...freshDraft(schemas), '@effective': todayInChina() },
    asked: (values) => {
      const { reason: why, ...when } = grounds(values)
      return { ...when, ...(why === '' ? {} : { reason: why }), fields: fieldsIn(values) }
    },
  }
}

/** The values of an entry as its page knows them, and the personal fields it shows masked. */
function valuesOf({ fields: schemas }: Register, { fields, unmasked }: EntryView) {
  const masked = fields.map(({ field }) => field).filter((field) => !unmasked && meta(schemas[field]).personal)
  const known = fields.filter(({ field }) => !masked.includes(field))
  return { masked, values: Object.fromEntries(known.map(({ field, value }) => [field, value])) }
}

/** What differs from the values known; what was emptied is set to null, what was masked and not told anew stays. */
export function patchOf(register: Register, view: EntryView, said: Values): Record<string, unknown> {
  const { masked, values } = valuesOf(register, view)
  const changes = Object.keys(register.fields).flatMap((field): [string, unknown][] => {
    const [before, after] = [values[field], said[field]]
    if (JSON.stringify(before) === JSON.stringify(after)) return []
    if (after === undefined && masked.includes(field)) return []
    return [[field, after ?? null]]
  })
  return Object.fromEntries(changes)
}

const maskedHelp = '加密保存，不在此显示；不填即为不变'

/** Changes the fields of an entry. */
export function amending(register: Register, view: EntryView): Changing<ChangeRequest> {
  const { masked, values } = valuesOf(register, view)
  const own = Object.entries(register.fields)
    .filter(([field]) => field !== String(register.key))
    .map(
      ([field, schema]) =>
        [field, masked.includes(field) ? schema.optional().meta({ help: maskedHelp }) : schema] as const,
    )
  const fields: Schemas = Object.fromEntries(own)
  const schemas = {
    ...fields,
    ...effective('变更生效之日', '自该日起按变更后的内容；可以是以前或者以后的日子'),
    ...basis,
    ...reason,
  }
  return {
    key: 'amend',
    title: '变更',
    note: '只记录与现有内容不同的栏目；留空即为取消该栏目。',
    schemas,
    fresh: { ...draftOf(fields, values), '@effective': firstDay(view) },
    asked: (said) => ({
      act: 'amend',
      facts: { ...grounds(said), fields: patchOf(register, view, { ...said, [String(register.key)]: view.key }) },
    }),
  }
}

/** The first day on which a change may hold unless another is told: today, or the first of what is to come. */
const firstDay = ({ standing, from }: EntryView): string => {
  const today = todayInChina()
  return standing === 'to come' && from ? from : today
}

/** Ends an entry. */
export const ending = (view: EntryView): Changing<ChangeRequest> => ({
  key: 'end',
  title: '停用',
  note: '停用后不再列入有效清单，以前各日的内容和全部记录仍可查阅。',
  schemas: { ...effective('停用之日', '自该日起不再有效'), ...basis, ...reason },
  fresh: { '@effective': firstDay(view) },
  asked: (said) => ({ act: 'end', facts: grounds(said) }),
})

const bySeq = (title: string): Schemas => ({ '@reason': changeFacts.reject.shape.reason.meta({ title }) })

/** Undoes a change; it stays in the record and no longer counts. */
export const cancelling = (seq: number, what: string): Changing<ChangeRequest> => ({
  key: `cancel ${seq}`,
  title: `撤销第${seq}条${what}`,
  note: '撤销后该条变更不再生效，记录仍然保留。',
  schemas: bySeq('撤销理由'),
  fresh: {},
  asked: (said) => ({ act: 'cancel', facts: { seq, reason: textIn(said, '@reason') } }),
})

/** Lets a proposed change take effect. */
export const approving = (seq: number, what: string): Changing<ChangeRequest> => ({
  key: `approve ${seq}`,
  title: `核准第${seq}条${what}`,
  schemas: { '@remark': text('核准意见').optional() },
  fresh: {},
  asked: (said) => ({
    act: 'approve',
    facts: { seq, ...(said['@remark'] === undefined ? {} : { remark: textIn(said, '@remark') }) },
  }),
})

/** Sends a proposed change back. */
export const rejecting = (seq: number, what: string): Changing<ChangeRequest> => ({
  key: `reject ${seq}`,
  title: `退回第${seq}条${what}`,
  schemas: bySeq('退回理由'),
  fresh: {},
  asked: (said) => ({ act: 'reject', facts: { seq, reason: textIn(said, '@reason') } }),
})
