import { type ChangeProblem, concerned, type FactValues, registerPosts } from '@yifa/kernel'
import { administrators, editionsOf, overseers, postTitles, procedureTitles } from '@yifa/law'
import type { Candidate } from '../registers/among-entries.ts'

const listIn = (fields: FactValues, field: string): readonly string[] => {
  const value = fields[field]
  return Array.isArray(value) ? value.map(String) : []
}

const servesNothing = (role: string): boolean => Object.hasOwn(administrators, role) || Object.hasOwn(overseers, role)

const unknownIn = (role: string, procedures: readonly string[]): readonly string[] =>
  procedures.filter((key) => !editionsOf(key).some(({ posts }) => Object.hasOwn(posts, role)))

const problem = (field: string, text: string): ChangeProblem => ({ field, problem: text })

function problemsOf(fields: FactValues): readonly ChangeProblem[] {
  const role = String(fields['role'])
  const [procedures, kept] = [listIn(fields, 'procedures'), listIn(fields, 'registers')]
  const title = postTitles[role] ?? role
  const forRegisters = Object.hasOwn(registerPosts, role)
  const strange = forRegisters || servesNothing(role) ? [] : unknownIn(role, procedures)
  return [
    ...((forRegisters || servesNothing(role)) && procedures.length > 0
      ? [problem('procedures', `办理的程序：${title}不办理程序`)]
      : []),
    ...(!forRegisters && kept.length > 0 ? [problem('registers', `管理的登记册：${title}不管理登记册`)] : []),
    ...(strange.length > 0
      ? [
          problem(
            'role',
            `职位：${strange.map((key) => `“${procedureTitles[key] ?? key}”`).join('、')}没有“${title}”这一职位`,
          ),
        ]
      : []),
  ]
}

/** A role must be one of the procedures it is held for; an appointment is somebody's for good. */
export function rightRole({ day, before, after }: Candidate): readonly ChangeProblem[] {
  const all = concerned(after, day)
  const holders = new Set([...before, ...after].map(({ fields }) => fields['officer']))
  return [
    ...(holders.size > 1 ? [problem('officer', '账号：任职不得转给他人，请停用后另行入册')] : []),
    ...all.flatMap(({ fields }) => problemsOf(fields)),
  ]
}
