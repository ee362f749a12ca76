import { meta, organ, type Procedure } from '@yifa/kernel'
import { type Schemas, schemasOf, type Values } from '@yifa/ui'
import type * as z from 'zod'
import { helpFor } from './filing-help.ts'

/** The name under which the form asks for the handling organ; no fact is called so. */
export const organField = '@organ'

const online = 'online'
/** On this site the way a request came in is known: it need not be asked. */
const isChannel = (name: string, schema: z.ZodType): boolean =>
  name === 'channel' && meta(schema).options?.[online] !== undefined

/** What the opening act asks of a citizen here, led by the organ it goes to. */
export function filingSchemas(key: string, procedure: Procedure, act: string): Schemas {
  const asked = Object.entries(schemasOf(procedure, act)).filter(([name, schema]) => !isChannel(name, schema))
  const helped = asked.map(([name, schema]): [string, z.ZodType] => {
    const help = helpFor(key, name)
    return [name, help ? schema.meta({ ...meta(schema), help }) : schema]
  })
  return {
    [organField]: organ('受理机关').meta({ ...meta(organ('受理机关')), help: '请选择负责这件事的机关' }),
    ...Object.fromEntries(helped),
  }
}

/** The facts to send: what was said, and what this site knows by itself. */
export function filedFacts(procedure: Procedure, act: string, said: Values): Values {
  const known = Object.entries(schemasOf(procedure, act)).filter(([name, schema]) => isChannel(name, schema))
  const { [organField]: _, ...facts } = said
  return { ...facts, ...Object.fromEntries(known.map(([name]) => [name, online])) }
}
