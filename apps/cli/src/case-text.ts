import type { ActOption, CaseView } from '@yifa/api'
import { editionsOf, isProcedureKey } from '@yifa/law'
import { columns } from './columns.ts'
import { factForm } from './fact-form.ts'

const lights = { green: '正常', yellow: '将到期', red: '逾期', grey: '' } as const

const optionLine = ({ act, title, by, byTitle, takes, article }: ActOption): string[] => [
  act,
  title,
  `${byTitle}（${by}）`,
  article ?? '',
  takes.length > 0 ? `需填 ${takes.join('、')}` : '',
]

const part = (title: string, rows: readonly (readonly string[])[]): string[] =>
  rows.length > 0 ? ['', title, columns(rows)] : []

/** One act that may be done now: who does it, under which article, and every fact it takes. */
export function actForm(view: CaseView, option: ActOption): string {
  const editions = isProcedureKey(view.procedure) ? editionsOf(view.procedure) : []
  const procedure = editions.find(({ source }) => source.edition === view.edition)
  const { act, title, by, byTitle, article = '', takes } = option
  const form = procedure ? factForm(procedure, takes) : takes.map((name) => [name])
  return [`${act}　${title}　--by ${by}（${byTitle}）　${article}`, ...(form.length > 0 ? [columns(form)] : [])].join(
    '\n',
  )
}

/** A case as it stands: its state, periods, record, papers, what may be done now and what may not. */
export function caseText(view: CaseView): string {
  const { number, title, procedureTitle, stateTitle, organ, ended } = view
  const clocks = view.clocks.map((clock) => [clock.title, clock.due ?? '', ended ? '' : lights[clock.light]])
  const record = view.record.map((line) => [line.at.replace('T', ' '), line.title, line.actorName ?? line.byTitle])
  const papers = view.documents.map((paper) => [paper.issuedOn, paper.title, paper.number ?? ''])
  const barred = view.barred.map((one) => [one.act, one.title, one.why])
  return [
    `${number}　${title}`,
    `${procedureTitle}　${organ.name}　${stateTitle}`,
    ...part('期限', clocks),
    ...part('记录', record),
    ...part('文书', papers),
    ...part('现在可以', view.acts.map(optionLine)),
    ...part('现在不能', barred),
  ].join('\n')
}
