import { innerFacts, isOptional, meta, type Procedure, referenceOf, titleOf } from '@yifa/kernel'
import type * as z from 'zod'

function kindOf(schema: z.ZodType | undefined): string {
  const { options, unit, organ, party, help } = meta(schema)
  if (options)
    return Object.entries(options)
      .map(([key, { title }]) => `${key}=${title}`)
      .join(' | ')
  const reference = referenceOf(schema)
  if (reference) return `登记册 ${reference.register} 的编码`
  if (organ) return '机关代码'
  if (party)
    return Object.entries(innerFacts(schema))
      .map(([key, inner]) => `${key}${isOptional(inner) ? '?' : ''}`)
      .join(', ')
  return unit === undefined ? (help ?? '') : `数字，${unit}`
}

/** What an act takes, fact by fact: the key with a mark where it may be left out, its title, and what may be told. */
export const factForm = ({ facts }: Procedure, takes: readonly PropertyKey[] = []): string[][] =>
  takes.map(String).map((name) => {
    const schema = facts[name]
    return [`${name}${isOptional(schema) ? '?' : ''}`, schema ? titleOf(schema, name) : name, kindOf(schema)]
  })
