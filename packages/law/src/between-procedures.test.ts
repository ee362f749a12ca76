import { many, meta, type Procedure } from '@yifa/kernel'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { editionsOf, procedureKeys } from './procedures.ts'

const all = procedureKeys.flatMap((key) => editionsOf(key).map((procedure) => [`${key} ${procedure.source.edition}`, procedure] as const))
const newest = (key: string): Procedure | undefined => editionsOf(key)[0]

/** How a fact looks as JSON, without what only people read. */
const shape = z.looseObject({
  type: z.string().optional(),
  format: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  maxLength: z.number().optional(),
  required: z.array(z.string()).optional(),
})
const shapeOf = (schema: z.ZodType) => shape.parse(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }))

/** Whether whatever one fact may be, another may be as well. */
function fits(ours: z.ZodType, theirs: z.ZodType): boolean {
  const [one, other] = [shapeOf(ours), shapeOf(theirs)]
  return (
    one.type === other.type &&
    one.format === other.format &&
    (other.enum === undefined || (one.enum ?? [undefined]).every((value) => other.enum?.includes(value))) &&
    (one.maxLength ?? 0) <= (other.maxLength ?? Infinity) &&
    (other.required ?? []).every((name) => one.required?.includes(name))
  )
}

describe.each(all)('%s', (_, procedure) => {
  const begun = Object.values(procedure.acts).flatMap(({ begins }) => many(begins))

  test('begins only cases of procedures that exist, by an act that opens them', () => {
    for (const { procedure: key, act, carries } of begun) {
      expect(procedureKeys).toContain(key)
      for (const other of editionsOf(key)) {
        expect(other.acts[act]?.opens, `${key} ${act}`).toBeDefined()
        for (const [theirs, ours] of Object.entries(carries)) {
          expect((other.acts[act]?.takes ?? []).map(String), `${key} ${act}`).toContain(theirs)
          const [schema, target] = [procedure.facts[String(ours)], other.facts[theirs]]
          expect(schema && target && fits(schema, target), `${theirs} of ${key} from ${String(ours)}`).toBe(true)
        }
      }
    }
  })

  test('tells a case begun only what its form asks for', () => {
    for (const { procedure: key, act, tells = {} } of begun)
      for (const other of editionsOf(key))
        for (const [theirs, value] of Object.entries(tells)) {
          expect((other.acts[act]?.takes ?? []).map(String), `${key} ${act}`).toContain(theirs)
          expect(other.facts[theirs]?.safeParse(value).success, `${theirs} of ${key}`).toBe(true)
        }
  })

  test('tells of remedies in procedures that exist, in words their forms ask for', () => {
    const recourses = Object.values(procedure.documents).flatMap(({ remedies = [] }) => remedies.flatMap(({ recourse }) => recourse ?? []))
    for (const { procedure: key, act, link, tells } of recourses) {
      const other = newest(key)
      expect(other?.acts[act]?.opens, `${key} ${act}`).toBeDefined()
      expect(Object.keys(other?.links ?? {})).toContain(link)
      for (const [fact, what] of Object.entries(tells)) {
        expect((other?.acts[act]?.takes ?? []).map(String)).toContain(fact)
        if (what === 'addressee') expect(meta(other?.facts[fact]).party).toBe(true)
      }
    }
  })
})
