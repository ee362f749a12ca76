import { type FieldProblem, fieldProblems, titleOf } from '@yifa/kernel'
import * as z from 'zod'
import type { Values } from './draft.ts'
import { fieldOf, type Schemas } from './field.ts'

export type Problems = readonly FieldProblem[]

const titles =
  (schemas: Schemas) =>
  ([fact, part]: readonly PropertyKey[]): string => {
    const name = String(fact ?? '')
    const schema = schemas[name]
    if (!schema) return name === '' ? '填写内容' : name
    const inner = fieldOf(name, schema).inner.find((field) => field.name === String(part))
    return inner?.title ?? titleOf(schema, name)
  }

const parts = z.record(z.string(), z.unknown())
const isBlank = (values: unknown, path: readonly PropertyKey[]): boolean =>
  path.reduce<unknown>((value, key) => parts.safeParse(value).data?.[String(key)], values) === undefined

/** A choice not made is missing, not wrong. */
const asMissing = (issue: z.core.$ZodIssue, values: Values): z.core.$ZodIssue =>
  issue.code === 'invalid_value' && isBlank(values, issue.path)
    ? { code: 'invalid_type', expected: 'string', input: undefined, path: issue.path, message: issue.message }
    : issue

/** What is wrong with the facts by their own schemas, before the server is asked. */
export function problemsIn(schemas: Schemas, values: Values): Problems {
  const checked = z.strictObject(schemas).safeParse(values)
  if (checked.success) return []
  return fieldProblems(
    titles(schemas),
    checked.error.issues.map((issue) => asMissing(issue, values)),
  )
}

const bare = (path: string): string => path.replace(/^(?:body\.)?facts\./, '')

/** The rule a field breaks, without repeating the field's title; undefined when none. */
export function problemAt(problems: Problems, path: string): string | undefined {
  const found = problems.find((one) => bare(one.path) === path)
  return found?.problem.slice(found.problem.indexOf('：') + 1)
}

/** The problems that belong to none of the fields shown. */
export const problemsElsewhere = (problems: Problems, paths: readonly string[]): Problems =>
  problems.filter(({ path }) => !paths.includes(bare(path)))

/** Every path a form over these facts can show a problem at. */
export function pathsOf(schemas: Schemas): readonly string[] {
  return Object.entries(schemas).flatMap(([name, schema]) => [
    name,
    ...fieldOf(name, schema).inner.map((inner) => `${name}.${inner.name}`),
  ])
}

export { bare as factPath }
