import type { Day, Moment } from '@yifa/calendar'
import * as z from 'zod'
import type { FactValues } from '../event.ts'
import { isOptional, meta, titleOf } from '../facts.ts'
import { many } from '../many.ts'
import { keyOfEntry, organOfEntry, type Register, type RegisterPost } from './any-register.ts'
import { type AskedChange, type Change, changeTitles, isTelling, pendingChanges } from './change.ts'
import { namedIn, referenceOf } from './field.ts'
import { forbidding } from './flag.ts'
import { type KnownEntry, knownEntry } from './known.ts'
import { alterations, type Period, patched, periodOn, periodsOf } from './period.ts'

/** Why a change is refused, and which field is to blame, in Chinese. */
export interface ChangeProblem {
  readonly field?: string
  readonly problem: string
}

/** Who asks for a change: in which post of which organ. */
export interface Registrar {
  readonly post: RegisterPost
  readonly organ: string
  readonly officer: string
}

/** What a change is held against besides the entry's own history. */
export interface ChangeSetting {
  readonly now: Moment
  /** Every entry the fields may name, as it stands on the day the change holds from. */
  readonly known: readonly KnownEntry[]
  /** Those that stand on that day. */
  readonly organs: ReadonlySet<string>
  /** Why others do not, in words: `“城管局”已于2026-03-31撤销`. */
  readonly absent?: ReadonlyMap<string, string>
  readonly officers: ReadonlySet<string>
}

export type DecidedChange =
  | { readonly ok: true; readonly change: Change; readonly periods: readonly Period[] }
  | { readonly ok: false; readonly problems: readonly ChangeProblem[] }

const one = (problem: string, field?: string): readonly ChangeProblem[] => [{ problem, ...(field ? { field } : {}) }]

const schemas = new WeakMap<Register['fields'], z.ZodObject>()

/** The schema of all fields of an entry; made once, since a list may have many. */
export function entrySchema({ fields }: Register): z.ZodObject {
  const schema = schemas.get(fields) ?? z.strictObject(fields)
  schemas.set(fields, schema)
  return schema
}

const plain: Readonly<Record<string, string>> = {
  invalid_type: '必须填写',
  too_small: '不能为空或者过小',
  too_big: '过长或者过大',
  invalid_format: '格式不正确',
  invalid_value: '不在可选范围内',
  unrecognized_keys: '不是本登记册的栏目',
}

function shapeProblems(register: Register, fields: FactValues): readonly ChangeProblem[] {
  const parsed = entrySchema(register).safeParse(fields)
  return (parsed.error?.issues ?? []).map(({ path, code, message }) => {
    const field = String(path[0] ?? '')
    const schema = register.fields[field]
    const rule = /\p{Script=Han}/u.test(message) ? message : (plain[code] ?? '不符合要求')
    const title = schema ? titleOf(schema, field) : field || '填写内容'
    return { problem: `${title}：${rule}`, ...(field ? { field } : {}) }
  })
}

function outOfOrder({ ascending = [], fields: schemas }: Register, fields: FactValues): readonly ChangeProblem[] {
  return ascending.flatMap(([first, second]) => {
    const [a, b] = [fields[String(first)], fields[String(second)]]
    const days = typeof a === 'string' && typeof b === 'string' && a > b
    const numbers = typeof a === 'number' && typeof b === 'number' && a > b
    if (!days && !numbers) return []
    const [from, to] = [first, second].map((name) => titleOf(schemas[String(name)] ?? z.string(), String(name)))
    return one(`${to}：不得${days ? '早于' : '小于'}${from}`, String(second))
  })
}

function unknownReferences(
  { fields: schemas }: Register,
  fields: FactValues,
  setting: ChangeSetting,
): readonly ChangeProblem[] {
  return Object.entries(schemas).flatMap(([field, schema]) => {
    const { organ, officer } = meta(schema)
    const value = fields[field]
    const title = titleOf(schema, field)
    if (organ && typeof value === 'string' && !setting.organs.has(value))
      return one(`${title}：${setting.absent?.get(value) ?? `没有“${value}”这一机关`}`, field)
    if (officer && typeof value === 'string' && !setting.officers.has(value))
      return one(`${title}：没有“${value}”这一人员`, field)
    const reference = referenceOf(schema)
    if (!reference) return []
    return namedIn(schema, value).flatMap((key) => {
      const met = knownEntry(setting.known, reference.register, key)
      if (met === undefined) return one(`${title}：“${key}”不在册`, field)
      const fits = Object.entries(reference.where ?? {}).every(([name, allowed]) =>
        many(allowed).some((value) => value === met.fields[name]),
      )
      if (!fits) return one(`${title}：“${met.title}”不属于可以引用的类别`, field)
      return met.standing === 'in force'
        ? []
        : one(`${title}：“${met.title}”${met.until ? `已于${met.until}停用` : '不在有效期内'}`, field)
    })
  })
}

/** What is wrong with the fields of an entry as they would stand. */
export function fieldProblemsOf(
  register: Register,
  fields: FactValues,
  setting: ChangeSetting,
): readonly ChangeProblem[] {
  const shape = shapeProblems(register, fields)
  if (shape.length > 0) return shape
  return [
    ...outOfOrder(register, fields),
    ...unknownReferences(register, fields, setting),
    ...forbidding(register, fields, setting.now.slice(0, 10)).flatMap((why) => one(why)),
  ]
}

/** Whether somebody may change an entry with these fields; what is wrong if not. */
export function mayChange(
  register: Register,
  fields: FactValues,
  { post, organ }: Registrar,
): readonly ChangeProblem[] {
  if (post === 'keeper') return []
  if (register.kept.by === 'keeper') return one(`${register.title}由主管机关登记，其他机关不得变更`)
  const owner = organOfEntry(register, fields)
  return owner === undefined || owner === organ ? [] : one(`只能登记或者变更本机关的${register.entry}`)
}

const toldBy = (asked: AskedChange): FactValues =>
  asked.act === 'enter' || asked.act === 'amend' ? asked.facts.fields : {}

/** Nobody has a hand in what is about themselves (回避). */
function ownAffair(
  register: Register,
  states: readonly FactValues[],
  { officer }: Registrar,
): readonly ChangeProblem[] {
  const field = register.notBy === undefined ? undefined : String(register.notBy)
  const own = field !== undefined && states.some((fields) => fields[field] === officer)
  return own ? one(`本人的${register.entry}应当由他人登记、变更、核准`, field) : []
}

/** Whether a change of this officer waits for the keeper. */
export const needsApproval = ({ kept }: Register, { post }: Registrar): boolean =>
  kept.approved === true && post !== 'keeper'

type Asked<K extends AskedChange['act']> = Extract<AskedChange, { readonly act: K }>

function entering(register: Register, changes: readonly Change[], { facts }: Asked<'enter'>, setting: ChangeSetting) {
  const periods = periodsOf(register, changes)
  const fields = patched({}, facts.fields)
  if (pendingChanges(changes).some(({ act }) => act === 'enter')) return one('已有一次入册待核准')
  if (periods.some(({ until }) => until === undefined || until >= facts.effective))
    return one(`“${keyOfEntry(register, fields)}”在${facts.effective}已经在册，请改为变更`, String(register.key))
  return fieldProblemsOf(register, fields, setting)
}

const standing = (register: Register, changes: readonly Change[], day: Day): Period | undefined =>
  periodOn(periodsOf(register, changes), day)

function amending(register: Register, changes: readonly Change[], { facts }: Asked<'amend'>, setting: ChangeSetting) {
  const before = standing(register, changes, facts.effective)
  if (!before) return one(`${facts.effective}不在有效期内，不能变更`)
  const after = patched(before.fields, facts.fields)
  if (keyOfEntry(register, after) !== keyOfEntry(register, before.fields))
    return one('编码一经入册不得变更，请停用后另行入册', String(register.key))
  if (alterations(register, before.fields, after).length === 0) return one('与现有内容相同，没有变更')
  return fieldProblemsOf(register, after, setting)
}

const ending = (register: Register, changes: readonly Change[], { facts }: Asked<'end'>) =>
  standing(register, changes, facts.effective) ? [] : one(`${facts.effective}已不在有效期内，不必停用`)

function settling(changes: readonly Change[], asked: Asked<'approve' | 'reject'>, who: Registrar) {
  const pending = pendingChanges(changes).find(({ seq }) => seq === asked.facts.seq)
  if (!pending) return one('没有待核准的这一变更')
  if (who.post !== 'keeper') return one('应当由主管登记员核准')
  return pending.officer === who.officer ? one('提出变更的人员不得自行核准') : []
}

function cancelling(changes: readonly Change[], { facts }: Asked<'cancel'>) {
  const there = changes.some((change) => isTelling(change) && change.seq === facts.seq)
  const gone = changes.some((change) => change.act === 'cancel' && change.facts.seq === facts.seq)
  return there && !gone ? [] : one('没有可以撤销的这一变更')
}

/** The fields by which it is judged whose entry a change concerns: those it would get, or those it has. */
function fieldsConcerned(register: Register, changes: readonly Change[], asked: AskedChange): FactValues {
  if (asked.act === 'enter') return asked.facts.fields
  const first = changes.find((change) => change.act === 'enter')
  return periodsOf(register, changes).at(-1)?.fields ?? first?.facts.fields ?? {}
}

function problemsOf(
  register: Register,
  changes: readonly Change[],
  asked: AskedChange,
  who: Registrar,
  setting: ChangeSetting,
) {
  const concerned = fieldsConcerned(register, changes, asked)
  const refused = [...ownAffair(register, [concerned, toldBy(asked)], who), ...mayChange(register, concerned, who)]
  if (refused.length > 0) return refused
  switch (asked.act) {
    case 'enter':
      return entering(register, changes, asked, setting)
    case 'amend':
      return amending(register, changes, asked, setting)
    case 'end':
      return ending(register, changes, asked)
    case 'cancel':
      return cancelling(changes, asked)
    case 'approve':
    case 'reject':
      return settling(changes, asked, who)
  }
}

/** An asked change as the record takes it; marked as proposed where it waits for the keeper. */
function made(asked: AskedChange, seq: number, at: Moment, officer: string, proposed: boolean): Change {
  const place = { seq, at, officer }
  const mark = proposed ? { proposed: true as const } : {}
  switch (asked.act) {
    case 'enter':
      return { ...place, act: 'enter', facts: { ...asked.facts, ...mark } }
    case 'amend':
      return { ...place, act: 'amend', facts: { ...asked.facts, ...mark } }
    case 'end':
      return { ...place, act: 'end', facts: { ...asked.facts, ...mark } }
    case 'cancel':
      return { ...place, act: 'cancel', facts: asked.facts }
    case 'approve':
      return { ...place, act: 'approve', facts: asked.facts }
    case 'reject':
      return { ...place, act: 'reject', facts: asked.facts }
  }
}

/**
 * Decides whether an entry may be changed so, and how it then stands. The only judge: a form, an import and the API ask it.
 * Whoever keeps the register changes it at once; the change of an organ may wait for approval.
 */
export function decideChange(
  register: Register,
  changes: readonly Change[],
  asked: AskedChange,
  who: Registrar,
  setting: ChangeSetting,
): DecidedChange {
  const problems = problemsOf(register, changes, asked, who, setting)
  if (problems.length > 0) return { ok: false, problems }
  const change = made(asked, changes.length + 1, setting.now, who.officer, needsApproval(register, who))
  return { ok: true, change, periods: periodsOf(register, [...changes, change]) }
}

/** What an act of changing is called, with what it waits for. */
export const changeTitle = ({ act, facts }: Change): string =>
  `${changeTitles[act]}${'proposed' in facts && facts.proposed ? '（提请核准）' : ''}`

/** The fields that must be told. */
export const requiredFields = ({ fields }: Register): readonly string[] =>
  Object.keys(fields).filter((field) => !isOptional(fields[field]))
