import type { ActOption, CaseView, RecordLine } from '@yifa/api'
import { type Procedure, prose } from '@yifa/kernel'
import { draftOf, type Schemas, schemasOf, type Values } from '@yifa/ui'
import * as z from 'zod'
import { officeTask } from './office-tasks.ts'
import type { Task } from './task.ts'

export type Correction = 'facts' | 'time' | 'void'

const why = '@why'
const asked: Schemas = { [why]: prose('更正理由') }
const moment = z.iso.datetime({ local: true, precision: -1 }).meta({ title: '实际作出的时间' })

const titles: Readonly<Record<Correction, string>> = { facts: '更正内容', time: '更正时间', void: '作废' }

const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other)

/** What is sent: of the facts, only those that were changed. */
function changeOf(kind: Correction, values: Values, line: RecordLine): Values {
  const { [why]: reason, at, ...facts } = values
  if (kind === 'void') return { reason, void: true }
  if (kind === 'time') return { reason, at }
  const before = new Map(line.facts.map(({ fact, value }) => [fact, value]))
  const changed = Object.entries(facts).filter(([fact, value]) => differs(value, before.get(fact)))
  return { reason, facts: Object.fromEntries(changed) }
}

/** The facts of a line as far as the reader may see them unmasked; what is masked is asked for anew. */
const known = (line: RecordLine, { unmasked }: CaseView, schemas: Schemas): Values =>
  Object.fromEntries(
    line.facts
      .filter(({ fact, value }) => fact in schemas && (unmasked || typeof value !== 'object'))
      .map(({ fact, value }) => [fact, value]),
  )

/** The correction (更正) of one line of the record: it adds a line and leaves the old one readable. */
export function rectifyTask(
  option: ActOption,
  procedure: Procedure,
  view: CaseView,
  line: RecordLine,
  kind: Correction,
): Task {
  const taken = kind === 'facts' ? schemasOf(procedure, line.act) : {}
  const schemas: Schemas = kind === 'time' ? { at: moment, ...asked } : { ...taken, ...asked }
  const task = officeTask(option, {
    key: `${line.seq} ${kind}`,
    title: `${titles[kind]}：第${line.seq}条 ${line.title}`,
    schemas,
    facts: (values) => ({ ...changeOf(kind, values, line), seq: line.seq }),
    weighed: true,
    note: '更正另立一条记录，原记录保留可查',
  })
  const before = kind === 'time' ? { at: line.at.slice(0, 16) } : known(line, view, taken)
  return { ...task, fresh: { ...task.fresh, ...draftOf(schemas, before) } }
}
