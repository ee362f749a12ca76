import { type ChangeProblem, concerned, type Period, shared } from '@yifa/kernel'
import { administrators, postTitles } from '@yifa/law'
import type { Around, Candidate } from '../registers/among-entries.ts'

const roleOf = ({ fields }: Period): string => String(fields['role'])
const isAdministrator = (period: Period): boolean => Object.hasOwn(administrators, roleOf(period))

/** The registers of people whose keeping goes with administering the system. */
const keeping: Readonly<Record<string, readonly string[]>> = {
  system: ['organs'],
  security: ['appointments'],
}

const registersIn = ({ fields }: Period): readonly unknown[] =>
  Array.isArray(fields['registers']) ? fields['registers'] : []

/** Whether an administrator may hold another post: the same again, or that of the keeper of their register of people. */
function goesWith(administrator: Period, other: Period): boolean {
  if (roleOf(other) === roleOf(administrator)) return true
  const kept = registersIn(other)
  const own = keeping[roleOf(administrator)] ?? []
  return roleOf(other) === 'keeper' && kept.length > 0 && kept.every((name) => own.some((one) => one === name))
}

const clash = (one: Period, other: Period): boolean =>
  shared(one, other) !== undefined &&
  ((isAdministrator(one) && !goesWith(one, other)) || (isAdministrator(other) && !goesWith(other, one)))

const titled = (period: Period): string => postTitles[roleOf(period)] ?? roleOf(period)

/** The three administrators exclude one another and every post in which somebody works (三员分立); who keeps the appointments administers the security. */
export async function exclusive({ day, after }: Candidate, { others }: Around): Promise<readonly ChangeProblem[]> {
  const officer = after.at(-1)?.fields['officer']
  if (typeof officer !== 'string') return []
  const held = await others('officer', officer)
  return concerned(after, day).flatMap((mine) =>
    held.flatMap(({ key, title, periods }) => {
      const other = periods.find((one) => clash(mine, one))
      const rule = '系统管理员、安全管理员、审计管理员不得相互兼任，也不得兼任业务职位'
      return other
        ? [
            {
              field: 'role',
              problem: `职位：${title}同期任“${titled(other)}”（${key}），不得再任“${titled(mine)}”；${rule}`,
            },
          ]
        : []
    }),
  )
}
