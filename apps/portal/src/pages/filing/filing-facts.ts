import { choice, meta, organ, type Procedure, referenceOf } from '@yifa/kernel'
import { editionOn } from '@yifa/law'
import { type Draft, partBegun, type Schemas, schemasOf, type Values } from '@yifa/ui'
import type * as z from 'zod'
import { today } from '../../asking/today.ts'
import type { Offer } from '../../asking/use-district.ts'

/** The name under which the form asks for the handling organ; no fact is called so. */
export const organField = '@organ'

/** The organ a form goes to, once one is chosen. */
export const organIn = (draft: Draft): string | undefined => {
  const said = draft[organField]
  return typeof said === 'string' && said !== '' ? said : undefined
}

/** What is typed next; entries that were chosen among those of another organ are taken out. */
export function withoutStrangers(schemas: Schemas, before: Draft, next: Draft): Draft {
  if (organIn(before) === undefined || organIn(before) === organIn(next)) return next
  return Object.fromEntries(Object.entries(next).filter(([name]) => referenceOf(schemas[name]) === undefined))
}

const online = 'online'
/** On this site the way a request came in is known: it need not be asked. */
const isChannel = (name: string, schema: z.ZodType): boolean =>
  name === 'channel' && meta(schema).options?.[online] !== undefined

/** What the opening act asks of a citizen here, led by the organ it goes to. */
export function filingSchemas(procedure: Procedure, act: string): Schemas {
  const asked = Object.entries(schemasOf(procedure, act)).filter(([name, schema]) => !isChannel(name, schema))
  const helped = asked.map(([name, schema]): [string, z.ZodType] => {
    const help = procedure.offer?.help?.[name]
    return [name, help ? schema.meta({ ...meta(schema), help }) : schema]
  })
  return {
    [organField]: organ('受理机关').meta({ ...meta(organ('受理机关')), help: '请选择负责这件事的机关' }),
    ...Object.fromEntries(helped),
  }
}

/** How the organ of a further case begun by the filing is asked for: among those that take such cases, where there are several. */
export const begunBy = (offers: readonly Offer[] = []) => ({
  edition: (key: string) => editionOn(key, today()),
  organ: (key: string): z.ZodType | undefined => {
    const able = offers.find(({ procedure }) => procedure === key)?.organs ?? []
    if (able.length < 2) return undefined
    return choice('办理机关', Object.fromEntries(able.map(({ id, name }) => [id, name])))
      .optional()
      .meta({ title: '办理机关', help: '不选即由受理机关办理' })
  },
})

/** What to send: the facts of the filing, and apart from them what the further cases ask that it begins. */
export function filedParts(procedure: Procedure, act: string, said: Values) {
  const { facts, begin } = partBegun(said)
  return { facts: filedFacts(procedure, act, facts), ...(begin ? { begin } : {}) }
}

/** The facts to send: what was said, and what this site knows by itself. */
export function filedFacts(procedure: Procedure, act: string, said: Values): Values {
  const known = Object.entries(schemasOf(procedure, act)).filter(([name, schema]) => isChannel(name, schema))
  const { [organField]: _, ...facts } = said
  return { ...facts, ...Object.fromEntries(known.map(([name]) => [name, online])) }
}
