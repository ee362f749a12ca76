import * as z from 'zod'
import { type AnyAct, type AnyClock, isOneLimit, type Procedure } from './any-procedure.ts'
import { citation } from './citation.ts'
import { mermaid } from './diagram.ts'
import { meta, titleOf } from './facts.ts'
import type { Limit } from './limit.ts'
import { timeText } from './limit-wording.ts'
import { many } from './many.ts'
import { seatTitles } from './seat.ts'
import { durationText, roleTitle, stateTitle } from './wording.ts'

type Row = readonly string[]

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const table = (head: Row, rows: readonly Row[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

const titles = (names: readonly PropertyKey[], title: (name: string) => string): string =>
  names.map((name) => title(String(name))).join('、') || '—'

/** What the act asks of the officers who do it. */
function officerRules(procedure: Procedure, { hands, certified, apart }: AnyAct): readonly string[] {
  const done = titles(many(apart?.from), (name) => procedure.acts[name]?.title ?? name)
  return [
    ...(hands ? [`由${hands}名以上工作人员共同作出`] : []),
    ...(certified ? ['每人持有效的行政执法证'] : []),
    ...(apart ? [`不得由作出过“${done}”的人员作出（${citation(procedure, apart.art)}）`] : []),
  ]
}

function actRows(procedure: Procedure): readonly Row[] {
  return Object.values(procedure.acts).map((act) => [
    act.title,
    titles(many(act.by), (role) => roleTitle(procedure, role)),
    act.opens ? '立案' : titles(many(act.from), (state) => stateTitle(procedure, state)),
    act.opens || act.to ? stateTitle(procedure, act.opens ?? act.to) : '不变',
    titles(act.takes ?? [], (fact) => titleOf(procedure.facts[fact] ?? missing(fact), fact)),
    [
      citation(procedure, act.art),
      ...officerRules(procedure, act),
      ...(act.unlawful ?? []).map(({ why, art }) => `${why}（${citation(procedure, art)}）`),
    ].join('；'),
  ])
}

function missing(fact: string): never {
  throw new Error(`the procedure declares no fact ${fact}`)
}

const length = (limit: Limit): string => {
  const { within, yearly, extension } = limit
  return (
    (within ? durationText(within) : yearly ? timeText(limit) : '—') +
    (extension ? `，可延长${extension.most ? durationText(extension.most) : '（由机关确定）'}` : '')
  )
}

/** The lengths a clock may have: one, or one for each value of a choice. */
function lengths(procedure: Procedure, { limit, due }: AnyClock): string {
  if (due !== undefined) return `至${titleOf(procedure.facts[String(due)] ?? missing(String(due)), '')}`
  if (!limit) return '—'
  if (isOneLimit(limit)) return length(limit)
  return Object.entries(limit)
    .flatMap(([fact, all]) =>
      Object.entries(all).map(
        ([value, one]) => `${meta(procedure.facts[fact]).options?.[value]?.title ?? value} ${length(one)}`,
      ),
    )
    .join('；')
}

const limitsOf = ({ limit }: AnyClock): readonly Limit[] =>
  limit === undefined ? [] : isOneLimit(limit) ? [limit] : Object.values(limit).flatMap((all) => Object.values(all))

const sourceOf = (procedure: Procedure, clock: AnyClock): string =>
  clock.art
    ? citation(procedure, clock.art)
    : [
        ...new Set(limitsOf(clock).map(({ law, art, unverified }) => `${law} ${art}${unverified ? '〔未核〕' : ''}`)),
      ].join('、')

type Titles = { readonly act: (name: string) => string; readonly document: (name: string) => string }

function startOf(procedure: Procedure, clock: AnyClock, { act, document }: Titles): string {
  if (clock.since) return titles(many(clock.since), act)
  if (clock.served) return titles(many(clock.served), document)
  if (clock.following !== undefined) return `${procedure.clocks[String(clock.following)]?.title ?? ''}届满`
  return many(clock.sinceDate ?? clock.ahead)
    .map((fact) => titleOf(procedure.facts[String(fact)] ?? missing('trigger'), ''))
    .join('或者')
}

function endOf(clock: AnyClock, { act }: Titles): string {
  const until = clock.until ? [`${titles(many(clock.until), act)}${clock.times ? `（${clock.times}次）` : ''}`] : []
  const bars = clock.bars ? [`逾期不得：${titles(many(clock.bars), act)}`] : []
  const holds = clock.holds ? [`届满前不得：${titles(many(clock.holds), act)}`] : []
  return [...until, ...bars, ...holds].join('；')
}

function clockRows(procedure: Procedure): readonly Row[] {
  const said: Titles = {
    act: (name) => procedure.acts[name]?.title ?? name,
    document: (name) => `${procedure.documents[name]?.title ?? name}送达`,
  }
  return Object.values(procedure.clocks).map((clock) => [
    clock.title,
    startOf(procedure, clock, said),
    lengths(procedure, clock),
    endOf(clock, said),
    clock.otherwise === undefined ? '—' : said.act(String(clock.otherwise)),
    sourceOf(procedure, clock),
  ])
}

const documentRows = (procedure: Procedure): readonly Row[] =>
  Object.values(procedure.documents).map(({ title, on, to, series }) => [
    title,
    titles(many(on), (name) => procedure.acts[name]?.title ?? name),
    titles(many(to), (role) => roleTitle(procedure, role)),
    series ?? '—',
  ])

const figureRows = (procedure: Procedure): readonly Row[] =>
  Object.entries(procedure.indicators).map(([name, { title, unit, by }]) => [
    name,
    title,
    unit ?? '—',
    titles(many(by), (fact) => titleOf(procedure.facts[fact] ?? missing(fact), fact)),
  ])

/** Which posts sit in another organ than the one that handles the case. */
function seatLines({ posts, seats = {} }: Procedure): readonly string[] {
  const told = Object.entries(seats).flatMap(([post, seat]) =>
    seat ? [`${posts[post] ?? post}——${seatTitles[seat]}`] : [],
  )
  return told.length === 0 ? [] : [`不在办理机关的岗位：${told.join('；')}。按机构登记册逐级向上确定。`]
}

/** A procedure as a page of Markdown, printed from its declaration: diagram, acts, clocks, documents and figures. */
export const procedurePage = (procedure: Procedure): string => {
  const { title, source } = procedure
  return [
    `# ${title}（${source.law}，${source.edition}年版）`,
    `自 ${source.inForce} 起施行${source.until ? `，至 ${source.until} 止` : ''}。本页由程序声明打印，请勿手改。`,
    ...seatLines(procedure),
    `## 流程图\n\n\`\`\`mermaid\n${mermaid(procedure)}\`\`\``,
    `## 行为\n\n${table(['行为', '主体', '在何状态', '到何状态', '须写明', '依据和条件'], actRows(procedure))}`,
    `## 期限\n\n${table(['期限', '起算', '长度', '以何完成', '逾期后果', '依据'], clockRows(procedure))}`,
    `## 文书\n\n${table(['文书', '因何作出', '送达何人', '字号'], documentRows(procedure))}`,
    `## 指标\n\n${table(['键', '名称', '单位', '分项'], figureRows(procedure))}`,
    '',
  ].join('\n\n')
}

/** A procedure as data for other programs: its facts as JSON Schema, all else as declared. */
export const procedureData = ({ facts, ...words }: Procedure) => ({
  ...words,
  facts: z.toJSONSchema(z.object(facts), { io: 'input' }),
})
