import {
  type AnyAct,
  type AnyWhere,
  citation,
  linkTitles,
  many,
  meta,
  type Procedure,
  roleTitle,
  titleOf,
} from '@yifa/kernel'
import { clockWords, lengthText, sourceText } from './clock-words.ts'
import { type Cause, causesOf, leaves } from './way.ts'

const lines = (...all: readonly string[]): string => all.filter((line) => line !== '').join('\n')
const line = (title: string, words: readonly string[]): string =>
  words.length === 0 ? '' : `${title}：${words.join('、')}`

/** `集体讨论（行政机关负责人）`: an act and who does it, with `between` them. */
export const actName = (procedure: Procedure, { title, by }: AnyAct, between = ''): string =>
  `${title}${between}（${many(by)
    .map((role) => roleTitle(procedure, role))
    .join('、')}）`

/** `要求听证的期限（5个工作日）`, `处罚决定书送达`, `强制执行案件办结`: what the case waits for. */
export function causeName(procedure: Procedure, { kind, name }: Cause): string {
  const clock = kind === 'clock' ? procedure.clocks[name] : undefined
  if (clock) return `${clock.title}届满（${lengthText(procedure, clock)}）`
  return kind === 'paper'
    ? `${procedure.documents[name]?.title ?? name}送达`
    : `${linkTitles(procedure)[name] ?? name}办结`
}

const factTitle = ({ facts }: Procedure, name: string): string => {
  const schema = facts[name]
  return schema ? titleOf(schema, name) : name
}

const whereText = (procedure: Procedure, where: AnyWhere = {}): readonly string[] =>
  Object.entries(where).map(([fact, values]) => {
    const options = meta(procedure.facts[fact]).options ?? {}
    return `${factTitle(procedure, fact)}为${many(values)
      .map((value) => options[value]?.title ?? value)
      .join('或者')}`
  })

const clocksUntil = (procedure: Procedure, name: string): readonly string[] =>
  Object.values(procedure.clocks)
    .filter(({ until }) => many(until).map(String).includes(name))
    .map((clock) => `${clock.title}（${lengthText(procedure, clock)}，${sourceText(procedure, clock)}）`)

const papersOn = ({ documents }: Procedure, name: string): readonly string[] =>
  Object.values(documents)
    .filter(({ on }) => many(on).map(String).includes(name))
    .map(({ title }) => `《${title}》`)

/** What the law says of an act: articles, where it applies, what is told, the papers issued, the clocks it meets, what forbids it. */
export const actNote = (procedure: Procedure, name: string, act: AnyAct): string =>
  lines(
    `依据：${citation(procedure, act.art)}`,
    line('适用', whereText(procedure, act.where)),
    line(
      '须写明',
      (act.takes ?? []).map((fact) => factTitle(procedure, String(fact))),
    ),
    line('发出', papersOn(procedure, name)),
    line('期限', clocksUntil(procedure, name)),
    ...(act.unlawful ?? []).map(({ why, art }) => `限制：${why}（${citation(procedure, art)}）`),
  )

/** What may be done in a state without leaving it, and what the law does there. */
export function stateNote(procedure: Procedure, state: string): string {
  const staying = Object.entries(procedure.acts).filter(
    ([, act]) => act.opens === undefined && many(act.from).includes(state) && !leaves(act).includes(state),
  )
  if (staying.length === 0) return ''
  const said = staying.map(([name, act]) => {
    const causes = causesOf(procedure, name).map((cause) => causeName(procedure, cause))
    return `${[actName(procedure, act), ...causes].join('，')}：${citation(procedure, act.art)}`
  })
  return lines('不改变阶段的行为：', ...said)
}

/** What a clock says, or on what a paper or a link rests. */
export function causeNote(procedure: Procedure, { kind, name }: Cause): string {
  const clock = kind === 'clock' ? procedure.clocks[name] : undefined
  if (!clock) return ''
  return lines(
    `依据：${sourceText(procedure, clock)}`,
    ...clockWords(procedure, clock).map(({ title, text }) => `${title}：${text}`),
  )
}
