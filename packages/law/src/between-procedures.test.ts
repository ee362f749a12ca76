import { type AnyEntering, type AnySourced, enteringActs, isOptional, many, meta, type Procedure, type Register } from '@yifa/kernel'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { editionsOf, procedureKeys } from './procedures.ts'
import { isRegisterKey, registerKeys, registers } from './registers.ts'

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

/** What may not be written so in a field of a register. */
function misfit(procedure: Procedure, target: z.ZodType, told: AnySourced): boolean {
  if (typeof told === 'object') return 'says' in told && told.says !== null && !target.safeParse(told.says).success
  const ours = procedure.facts[String(told)]
  return ours === undefined || (meta(ours).long !== true && !fits(ours, target))
}

/** The fields of a register that an act writes wrongly or, entering an entry, leaves out. */
function unwritable(procedure: Procedure, { register: name, change, key, fields = {} }: AnyEntering): readonly string[] {
  const register: Register | undefined = isRegisterKey(name) ? registers[name] : undefined
  if (register === undefined) return [name]
  const written: Readonly<Record<string, AnySourced>> = { ...fields, [String(register.key)]: key }
  const wrong = Object.entries(written).filter(([field, told]) => {
    const target = register.fields[field]
    return target === undefined || misfit(procedure, target, told)
  })
  const missing = Object.keys(register.fields).filter(
    (field) => change === 'enter' && !isOptional(register.fields[field]) && written[field] === undefined,
  )
  return [...wrong.map(([field]) => field), ...missing]
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

  test('writes in registers that exist what their fields hold, and everything they ask for', () => {
    for (const [act, rule] of enteringActs(procedure)) {
      expect(procedure.acts[act]?.opens, `${act} has no number yet`).toBeUndefined()
      expect(registerKeys, act).toContain(rule.register)
      expect(unwritable(procedure, rule), `${act} in ${rule.register}`).toEqual([])
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
