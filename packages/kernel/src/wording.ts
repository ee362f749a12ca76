import { type Duration, dayText } from '@yifa/calendar'
import type * as z from 'zod'
import type { Procedure } from './any-procedure.ts'
import { citation } from './citation.ts'
import { innerFacts, titleOf } from './facts.ts'
import { many } from './many.ts'
import { isOfficeVerb, officeVerb } from './office.ts'
import type { Refusal } from './refusal.ts'

const units: Readonly<Record<Duration['unit'], string>> = {
  hour: '小时',
  day: '日',
  'working day': '个工作日',
  month: '个月',
  year: '年',
}

/** `二十个工作日` in digits: `20个工作日`. */
export const durationText = ({ length, unit }: Duration): string => `${length}${units[unit]}`

/** The title of a role, be it a party, a post or the law itself. */
export const roleTitle = (procedure: Procedure, role: string): string =>
  role === 'law' ? '法定' : (procedure.parties[role] ?? procedure.posts[role] ?? role)

export const stateTitle = (procedure: Procedure, state: string | undefined): string =>
  state === undefined ? '尚未立案' : (procedure.states[state] ?? procedure.endings[state] ?? state)

export const actTitle = (procedure: Procedure, act: string): string =>
  isOfficeVerb(act) ? officeVerb(act).title : (procedure.acts[act]?.title ?? act)

const basis = (procedure: Procedure, art: string | readonly string[]): string =>
  many(art).length === 0 ? '' : `（${citation(procedure, many(art))}）`

type UnfitEntry = Extract<Refusal, { readonly reason: 'entry' }>

const unfitTexts: Readonly<Record<UnfitEntry['fit'], string>> = {
  unknown: '不在册，不得据以办理',
  ended: '已经停用，不得据以办理',
  'to come': '尚未生效，不得据以办理',
  proposed: '尚待核准，不得据以办理',
  blocked: '不得据以办理',
  'other kind': '不属于本程序办理的类别',
  'other organ': '不是本机关的事项，不得据以办理',
  'other entry': '不属于本案所据的事项，不得据以办理',
}

function unfitText(procedure: Procedure, { fit, until, blocked, of }: UnfitEntry): string {
  if (fit === 'other entry' && of) return `不属于本案的${factTitle(procedure)([of])}，不得据以办理`
  if (fit === 'ended' && until) return `已于${dayText(until)}停用，不得据以办理`
  return blocked === undefined ? unfitTexts[fit] : `不得据以办理：${blocked}`
}

function uncertifiedText({
  certificate,
  lapsed,
  outside,
}: Extract<Refusal, { readonly reason: 'not certified' }>): string {
  const paper = `的行政执法证${certificate === undefined ? '' : `（${certificate}）`}`
  if (outside) return `${paper}不含本案的执法领域`
  return lapsed === undefined ? '没有有效的行政执法证' : `${paper}已于${dayText(lapsed)}失效`
}

/** Says in Chinese why an act was refused, with the article. */
export function refusalText(procedure: Procedure, refusal: Refusal): string {
  const by = 'art' in refusal ? basis(procedure, refusal.art) : ''
  const clock = 'clock' in refusal ? (procedure.clocks[refusal.clock]?.title ?? refusal.clock) : ''
  switch (refusal.reason) {
    case 'unknown act':
      return `本程序没有“${refusal.act}”这一行为`
    case 'not from this state':
      return `案件处于“${stateTitle(procedure, refusal.state)}”状态，不能作出该行为${by}`
    case 'not by this role':
      return `“${roleTitle(procedure, refusal.role)}”无权作出该行为${by}`
    case 'not in this case':
      return `本案不具备作出该行为的条件${by}`
    case 'done before':
      return `该行为在一案中至多作出${refusal.times}次，已经作出过${by}`
    case 'hands':
      return `该行为应当由${refusal.hands}名以上工作人员共同作出${by}`
    case 'entry':
      return `${factTitle(procedure)([refusal.fact])}“${refusal.title}”${unfitText(procedure, refusal)}${by}`
    case 'not certified':
      return `${refusal.officer}${uncertifiedText(refusal)}，不得参加该行为${by}`
    case 'apart':
      return `${refusal.officer}在本案中作出过“${actTitle(procedure, refusal.act)}”，不得再作出该行为${by}`
    case 'recused':
      return `${refusal.officer}已在本案中回避，不得参与本案的办理`
    case 'not yet in force':
      return `该行为的依据自${dayText(refusal.inForce)}起施行，此前不得作出${by}`
    case 'unlawful':
      return `${refusal.why}${by}`
    case 'too late':
      return `${clock}已于${dayText(refusal.due)}届满，不得再作出该行为${by}`
    case 'too early':
      return `${clock}尚未届满${refusal.due ? `（${dayText(refusal.due)}届满）` : ''}，不得提前作出该行为${by}`
    case 'beyond the extension':
      return `延长超过上限：${clock}最多${durationText(refusal.most)}${by}`
    case 'no such party':
      return '本案没有这一当事人，请从当事人名单中选择'
    case 'future':
      return `行为时间不得晚于现在（${dayText(refusal.now)}）`
    case 'before the last act':
      return `行为时间不得早于案件的上一行为（${dayText(refusal.last)}）`
    case 'ended':
      return '案件已经办结，不能再作出该行为'
    case 'no such record':
      return `第${refusal.seq}条记录不存在或者不能更正`
    case 'breaks the record':
      return `更正后第${refusal.seq}条记录失去依据，请先更正该条`
    case 'register':
      return refusal.why
    case 'facts':
      return '填写的内容有误，请按提示修改'
  }
}

const problems: Readonly<Record<string, string>> = {
  invalid_type: '必须填写',
  too_small: '不能为空或者过小',
  too_big: '过长或者过大',
  invalid_format: '格式不正确',
  invalid_value: '不在可选范围内',
  unrecognized_keys: '含有本行为不收的内容',
  custom: '校验码不正确，请核对',
}

/** One wrong field in Chinese: which field, which rule. */
export interface FieldProblem {
  readonly path: string
  readonly field: string
  readonly problem: string
}

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text)

/** Words zod's issues with the titles of the facts concerned; a rule that has words of its own keeps them. */
export function fieldProblems(
  titles: (path: readonly PropertyKey[]) => string,
  issues: readonly z.core.$ZodIssue[],
): readonly FieldProblem[] {
  return issues.map(({ path, code, message }) => {
    const field = titles(path)
    const problem = isChinese(message) ? message : (problems[code] ?? '不符合要求')
    return { path: path.map(String).join('.'), field, problem: `${field}：${problem}` }
  })
}

/** The title of the fact at a path, `['applicant', 'phone']` → `联系电话`. */
export const factTitle =
  (procedure: Procedure) =>
  ([fact, part]: readonly PropertyKey[]): string => {
    if (fact === undefined) return '填写内容'
    const schema = procedure.facts[String(fact)]
    if (!schema) return String(fact)
    const inner = part === undefined ? undefined : innerFacts(schema)[String(part)]
    return inner ? `${titleOf(schema, String(fact))}的${titleOf(inner, String(part))}` : titleOf(schema, String(fact))
  }
