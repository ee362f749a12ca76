import { dayText } from '@yifa/calendar'
import { actName, actNote, clockWords, lengthText, sourceText } from '@yifa/diagram'
import { type AnyAct, many, type Procedure, roleTitle, stateTitle } from '@yifa/kernel'
import { columns } from './columns.ts'
import { wrapped } from './wrapped.ts'

const WIDTH = 80

const hanging = (lines: readonly string[]): string =>
  lines
    .filter((line) => line !== '')
    .map((line) => wrapped(`    ${line}`, WIDTH))
    .join('\n')

function wayOf(procedure: Procedure, { opens, from, to }: AnyAct): string {
  if (opens !== undefined) return `开始 → ${stateTitle(procedure, opens)}`
  const states = many(from).map((state) => stateTitle(procedure, state))
  return to === undefined ? `在：${states.join('、')}` : `${states.join('、')} → ${stateTitle(procedure, to)}`
}

const acts = (procedure: Procedure): string =>
  Object.entries(procedure.acts)
    .map(([name, act], index) =>
      [
        `${String(index + 1).padStart(3)}. ${actName(procedure, act)}`,
        hanging([wayOf(procedure, act), ...actNote(procedure, name, act).split('\n')]),
      ].join('\n'),
    )
    .join('\n')

const clocks = (procedure: Procedure): string =>
  Object.values(procedure.clocks)
    .map((clock) =>
      [
        `  ${clock.title}`,
        hanging([
          `期限：${lengthText(procedure, clock)}`,
          `依据：${sourceText(procedure, clock)}`,
          ...clockWords(procedure, clock).map(({ title, text }) => `${title}：${text}`),
        ]),
      ].join('\n'),
    )
    .join('\n')

const papers = (procedure: Procedure): string =>
  columns(
    Object.values(procedure.documents).map(({ title, series, on, to }) => [
      `《${title}》`,
      series ?? '',
      `致${many(to)
        .map((role) => roleTitle(procedure, role))
        .join('、')}`,
      many(on)
        .map((name) => procedure.acts[String(name)]?.title ?? String(name))
        .join('、'),
    ]),
  )

const figures = ({ indicators }: Procedure): string =>
  columns(Object.entries(indicators).map(([name, { title, unit }]) => [name, `${title}${unit ? `（${unit}）` : ''}`]))

const section = (title: string, count: number, text: string): readonly string[] =>
  count === 0 ? [] : ['', `【${title}】${count}项`, text]

/** A procedure for a terminal of eighty cells: its acts, clocks, papers and figures. */
export function procedureText(procedure: Procedure): string {
  const { title, source } = procedure
  const count = (of: object): number => Object.keys(of).length
  return [
    `${title}　${source.law}（${source.edition}年版，自${dayText(source.inForce)}${source.until ? `至${dayText(source.until)}` : ''}）`,
    wrapped(
      `阶段：${[...Object.values(procedure.states), ...Object.values(procedure.endings).map((end) => `${end}（结果）`)].join('、')}`,
      WIDTH,
    ),
    ...section('行为', count(procedure.acts), acts(procedure)),
    ...section('期限', count(procedure.clocks), clocks(procedure)),
    ...section('文书', count(procedure.documents), papers(procedure)),
    ...section('指标', count(procedure.indicators), figures(procedure)),
  ].join('\n')
}
