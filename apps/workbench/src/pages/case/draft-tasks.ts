import type { ActOption, CaseView } from '@yifa/api'
import { many, type Procedure, prose, sitsWithUnit } from '@yifa/kernel'
import { schemasOf } from '@yifa/ui'
import { officeTask, optionalProse } from './office-tasks.ts'
import type { Task } from './task.ts'

interface Proposable {
  readonly act: string
  readonly title: string
}

/** The acts only somebody else of the same organ may do now, which whoever holds a post may draft for them. */
export function proposable(view: CaseView, procedure: Procedure, post: string): readonly Proposable[] {
  const withUnit = sitsWithUnit(procedure, post)
  const own = new Set([...view.acts, ...view.barred].map(({ act }) => act))
  return Object.entries(procedure.acts)
    .filter(([act, { from, by }]) => {
      const posts = many(by).filter((role) => role in procedure.posts && sitsWithUnit(procedure, role) === withUnit)
      return !own.has(act) && posts.length > 0 && many(from).includes(view.state)
    })
    .map(([act, { title }]) => ({ act, title }))
}

const remark = '@remark'

/** A draft for the signature of whoever may do the act (呈批). */
export const proposeTask = (option: ActOption, procedure: Procedure, act: string, title: string): Task =>
  officeTask(option, {
    key: act,
    title: `呈批：${title}`,
    schemas: { ...schemasOf(procedure, act), [remark]: optionalProse('拟办意见') },
    facts: ({ [remark]: said, ...facts }) => ({ act, facts, ...(said === undefined ? {} : { remark: said }) }),
    note: '呈有权作出该行为的负责人审批；批准后才产生法律效果',
  })

type Move = CaseView['proposals'][number]['may'][number]

/** What may be done with the draft that stands in a line of the record. */
export const draftTasks: Readonly<Record<Move, (option: ActOption, seq: number) => Task>> = {
  '@endorse': (option, seq) =>
    officeTask(option, {
      key: String(seq),
      schemas: { remark: optionalProse('会签意见') },
      facts: (values) => ({ ...values, seq }),
    }),
  '@return': (option, seq) =>
    officeTask(option, {
      key: String(seq),
      schemas: { reason: prose('退回理由') },
      facts: (values) => ({ ...values, seq }),
    }),
  '@withdraw': (option, seq) => officeTask(option, { key: String(seq), facts: () => ({ seq }) }),
}
