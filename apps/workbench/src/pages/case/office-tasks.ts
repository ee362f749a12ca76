import { type ActOption, type CaseView, type Colleague, call, type LinkedCase, type Me, routes } from '@yifa/api'
import { attached, choice, date, linkTitles, officeVerbs, organ, type Procedure, prose, text } from '@yifa/kernel'
import { methods } from '@yifa/law'
import { freshDraft, type Schemas, type Values } from '@yifa/ui'
import type { Task } from './task.ts'

interface Asked {
  readonly schemas?: Schemas
  readonly facts?: Task['facts']
  readonly key?: string
  readonly title?: string
  readonly weighed?: boolean
  readonly note?: string
}

const same = (values: Values): Values => values

/** An office verb as a task: in the name of the post under which it is offered. */
export function officeTask(option: ActOption, asked: Asked = {}): Task {
  const { schemas = {}, facts = same, key = '', title = option.title, weighed = false, note } = asked
  return {
    key: `${option.act} ${key}`,
    act: option.act,
    title,
    by: option.by,
    byTitle: option.byTitle,
    parties: [],
    schemas,
    fresh: freshDraft(schemas),
    facts,
    weighed,
    ...(note ? { note } : {}),
  }
}

export const optionalProse = (title: string) => prose(title).optional().meta({ title, long: true })

export const claimTask = (option: ActOption, { officer }: Me): Task =>
  officeTask(option, { facts: () => ({ officer: officer.id, name: officer.name }), note: `由${officer.name}承办本案` })

export const noteTask = (option: ActOption): Task => officeTask(option, { schemas: officeVerbs['@note'].takes.shape })

/** The colleagues who serve the procedure and need not stay away from the case, by name. */
function able({ procedure, recused }: CaseView, colleagues: readonly Colleague[]): Readonly<Record<string, string>> {
  const away = new Set(recused.map(({ id }) => id))
  return Object.fromEntries(
    colleagues
      .filter(({ id, procedures }) => !away.has(id) && (procedures.includes('*') || procedures.includes(procedure)))
      .map(({ id, name, organName }) => [id, `${name}（${organName}）`]),
  )
}

/** Giving the case to somebody who serves its procedure. */
export function assignTask(option: ActOption, view: CaseView, colleagues: readonly Colleague[]): Task {
  const people = able(view, colleagues)
  return officeTask(option, {
    schemas: { officer: choice('承办人', people), remark: optionalProse('说明') },
    facts: (values) => ({
      ...values,
      name: colleagues.find(({ id }) => id === values['officer'])?.name ?? '',
    }),
  })
}

/** Keeping an officer away from the case, with the ground. */
export function recuseTask(option: ActOption, view: CaseView, colleagues: readonly Colleague[]): Task {
  const people = able(view, colleagues)
  const { ground, reason } = officeVerbs['@recuse'].takes.shape
  return officeTask(option, {
    schemas: { officer: choice('回避的工作人员', people), ground, reason },
    facts: (values) => ({ ...values, name: colleagues.find(({ id }) => id === values['officer'])?.name ?? '' }),
    weighed: true,
    note: '回避决定作出后，该工作人员不得再参与本案的办理；撤销回避须作废该条记录',
  })
}

export const transferTask = (option: ActOption): Task =>
  officeTask(option, { schemas: { organ: organ('接收单位'), reason: prose('移交理由') }, weighed: true })

/** Linking needs the other case's id; it is looked up by its number. */
export const linkTask = (option: ActOption, procedure: Procedure): Task =>
  officeTask(option, {
    schemas: { kind: choice('关联类型', linkTitles(procedure)), number: text('案号') },
    facts: async (values) => {
      const number = String(values['number'])
      const found = await call(routes.searchCases, { query: { text: number, limit: 20 } })
      const linked = found.items.find((one) => one.number === number)
      if (!linked) throw new Error(`没有找到案号为“${number}”的案件`)
      return { ...values, case: linked.case }
    },
  })

/** Letting those who handle a linked case read this one. */
export const attachTask = (option: ActOption, { case: id, number, organName }: LinkedCase): Task =>
  officeTask(option, {
    key: id,
    title: `附卷：${number}`,
    facts: () => ({ kind: attached, case: id }),
    note: `${organName}办理${number}的人员可以查阅本案的案卷、文书和附件，查阅留痕`,
  })

const ways = Object.fromEntries(Object.entries(methods).map(([key, { title }]) => [key, title]))
const proofs = [...new Set(Object.values(methods).map(({ proof }) => proof))].join('；')

interface Addressed {
  readonly document: string
  readonly title: string
  readonly recipient: string
  readonly name: string
}

/** Service of one paper on one addressee. */
export const serveTask = (option: ActOption, { document, title, recipient, name }: Addressed): Task =>
  officeTask(option, {
    key: `${document} ${recipient}`,
    title: `送达《${title}》`,
    schemas: {
      method: choice('送达方式', ways),
      on: date('送达日期'),
      proof: text('送达证明')
        .optional()
        .meta({ title: '送达证明', help: `按方式留存：${proofs}` }),
    },
    facts: (values) => ({ ...values, document, recipient }),
    weighed: true,
    note: `受送达人：${name}`,
  })
