import * as z from 'zod'
import { meta } from '../facts.ts'
import { referenceOf } from './field.ts'

/** How the names that stand in a table are found again: organs, officers and entries by what people call them. */
export interface CellLookup {
  readonly organ: (text: string) => string | undefined
  readonly officer: (text: string) => string | undefined
  readonly entry: (register: string, text: string) => string | undefined
}

/** How keys are shown by name. */
export interface CellNames {
  readonly organ: (id: string) => string | undefined
  readonly officer: (id: string) => string | undefined
  readonly entry: (register: string, key: string) => string | undefined
}

/** `undefined` is an empty cell. */
export type ReadCell = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string }

const value = (read: unknown): ReadCell => ({ ok: true, value: read })
const wrong = (problem: string): ReadCell => ({ ok: false, problem })

const bare = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable
    ? bare(schema.unwrap() as z.ZodType)
    : schema

const found = (read: unknown, otherwise: string): ReadCell => (read === undefined ? wrong(otherwise) : value(read))

const pad = (text: string): string => text.padStart(2, '0')

/** `2026年3月5日`, `2026/3/5`, `2026.3.5`, `20260305` and `2026-03-05` as a day. */
function readDay(text: string): ReadCell {
  const found =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ].*)?$/u.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  const day = found && `${found[1]}-${pad(found[2] ?? '')}-${pad(found[3] ?? '')}`
  return day && z.iso.date().safeParse(day).success
    ? value(day)
    : wrong(`“${text}”不是日期，应如2026-03-05或者2026年3月5日`)
}

function readNumber(text: string): ReadCell {
  const plain = text.replaceAll(/[,，\s]/gu, '')
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? value(Number(plain)) : wrong(`“${text}”不是数字`)
}

const said: Readonly<Record<string, boolean>> = {
  是: true,
  有: true,
  '√': true,
  y: true,
  yes: true,
  true: true,
  1: true,
  否: false,
  无: false,
  '×': false,
  n: false,
  no: false,
  false: false,
  0: false,
}

function readChoice(options: Readonly<Record<string, { readonly title: string }>>, text: string): ReadCell {
  const found = Object.entries(options).find(([key, { title }]) => key === text || title.normalize('NFKC') === text)
  return found
    ? value(found[0])
    : wrong(
        `“${text}”不在可选范围内（${Object.values(options)
          .map(({ title }) => title)
          .join('、')}）`,
      )
}

/** What stands in a cell that may name several, each part for itself. */
const partsOf = (text: string): readonly string[] =>
  text
    .split(/[\n；;、]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')

function readChoices(options: Readonly<Record<string, { readonly title: string }>>, text: string): ReadCell {
  const read = partsOf(text).map((part) => readChoice(options, part))
  return read.find((one) => !one.ok) ?? value(read.flatMap((one) => (one.ok ? [one.value] : [])))
}

function readKeys(register: string, text: string, several: boolean, lookup: CellLookup): ReadCell {
  const names = several ? partsOf(text) : [text]
  const missing = names.find((name) => lookup.entry(register, name) === undefined)
  if (missing !== undefined) return wrong(`“${missing}”不在册`)
  const keys = names.map((name) => lookup.entry(register, name))
  return value(several ? keys : keys[0])
}

/** The lines of a cell, or what semicolons part in one that has a single line. */
const linesIn = (text: string): readonly string[] =>
  text
    .split(text.includes('\n') ? '\n' : '；')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Reads what a cell of a table says as the value of a field: choices by title or key, organs, officers and entries by name. */
export function readCell(schema: z.ZodType, text: string, lookup: CellLookup): ReadCell {
  const plain = text.normalize('NFKC').trim()
  if (plain === '') return value(undefined)
  const { options, organ, officer, yes, lines } = meta(schema)
  const inner = bare(schema)
  const reference = referenceOf(schema)
  if (reference) return readKeys(reference.register, plain, inner instanceof z.ZodArray, lookup)
  if (organ) return found(lookup.organ(plain), `没有“${plain}”这一机关`)
  if (officer) return found(lookup.officer(plain), `没有“${plain}”这一人员`)
  if (options) return inner instanceof z.ZodArray ? readChoices(options, plain) : readChoice(options, plain)
  if (yes) return found(said[plain.toLowerCase()], `“${plain}”应为“是”或者“否”`)
  if (lines) return value(linesIn(text))
  if (inner instanceof z.ZodISODate) return readDay(plain)
  if (inner instanceof z.ZodNumber) return readNumber(plain)
  return value(text.trim())
}

const named =
  (name: (id: string) => string | undefined) =>
  (id: unknown): string =>
    name(String(id)) ?? String(id)

/** A single line that holds what else parts lines says by a line's end that it is one. */
function oneALine(lines: readonly string[]): string {
  const text = lines.join('\n')
  return lines.length === 1 && text.includes('；') ? `${text}\n` : text
}

/** Prints the value of a field as a table shows it; reads back the same. */
export function showCell(schema: z.ZodType, given: unknown, names: CellNames): string {
  if (given === undefined || given === null) return ''
  const { options, organ, officer, yes } = meta(schema)
  const reference = referenceOf(schema)
  const entryName = named((key) => (reference ? names.entry(reference.register, key) : undefined))
  const optionTitle = named((key) => options?.[key]?.title)
  if (Array.isArray(given) && options) return given.map(optionTitle).join('；')
  if (Array.isArray(given)) return reference ? given.map(entryName).join('；') : oneALine(given.map(String))
  if (reference) return entryName(given)
  if (organ) return named(names.organ)(given)
  if (officer) return named(names.officer)(given)
  if (options) return optionTitle(given)
  return yes ? (given === true ? '是' : '否') : String(given)
}
