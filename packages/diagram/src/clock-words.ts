import {
  type AnyClock,
  citation,
  durationText,
  isOneLimit,
  type Limit,
  limitSource,
  many,
  meta,
  type Procedure,
  titleOf,
} from '@yifa/kernel'

/** One line about a clock: what it says and of what. */
export interface ClockWord {
  readonly title: string
  readonly text: string
}

const acts = ({ acts }: Procedure, names: AnyClock['since']): string =>
  many(names)
    .map((name) => acts[String(name)]?.title ?? String(name))
    .join('、')

const papers = ({ documents }: Procedure, names: AnyClock['served']): string =>
  many(names)
    .map((name) => documents[String(name)]?.title ?? String(name))
    .join('、')

const factTitle = ({ facts }: Procedure, name: PropertyKey): string => {
  const schema = facts[String(name)]
  return schema ? titleOf(schema, String(name)) : String(name)
}

const lengthOf = ({ within, yearly }: Limit): string =>
  within ? (within.length === 0 ? '当即' : durationText(within)) : yearly ? `每年${yearly}前` : '法律未定具体天数'

/** Each limit a clock may have, with the value it depends on. */
function limitsOf(
  procedure: Procedure,
  { limit }: AnyClock,
): readonly { readonly when: string; readonly limit: Limit }[] {
  if (!limit) return []
  if (isOneLimit(limit)) return [{ when: '', limit }]
  return Object.entries(limit).flatMap(([fact, table]) => {
    const options = meta(procedure.facts[fact]).options ?? {}
    return Object.entries(table).map(([value, limit]) => ({ when: options[value]?.title ?? value, limit }))
  })
}

/** The length of a clock; where it depends on a choice, each length with the values it goes with. */
export function lengthText(procedure: Procedure, clock: AnyClock): string {
  if (clock.due !== undefined) return `由机关载明（${factTitle(procedure, clock.due)}）`
  const groups = new Map<string, string[]>()
  for (const { when, limit } of limitsOf(procedure, clock)) {
    const length = `${limit.floor ? '不少于' : ''}${lengthOf(limit)}`
    groups.set(length, [...(groups.get(length) ?? []), when])
  }
  return [...groups].map(([length, when]) => (when.join('') ? `${when.join('、')}：${length}` : length)).join('；')
}

/** The sentences of law a clock rests on, each once. */
export function sourceText(procedure: Procedure, clock: AnyClock): string {
  const sources = limitsOf(procedure, clock).map(({ limit }) => limitSource(limit))
  return sources.length > 0 ? [...new Set(sources)].join('、') : citation(procedure, many(clock.art))
}

function startText(procedure: Procedure, { since, served, sinceDate, ahead, following }: AnyClock): string {
  if (since !== undefined) return `自“${acts(procedure, since)}”之日`
  if (served !== undefined) return `自《${papers(procedure, served)}》送达之日`
  if (following !== undefined) return `自“${procedure.clocks[String(following)]?.title ?? String(following)}”届满之日`
  if (ahead !== undefined) return `从${factTitle(procedure, ahead)}向前倒算`
  const days = many(sinceDate).map((fact) => factTitle(procedure, fact))
  return days.length === 0 ? '' : `自${days.join('，或者')}${days.length > 1 ? '，以在后者为准' : ''}`
}

function effectText(procedure: Procedure, { otherwise, bars, holds, lasts }: AnyClock): string {
  if (otherwise !== undefined) return `由法律直接产生：${acts(procedure, otherwise)}`
  if (bars !== undefined) return `不得再${acts(procedure, bars)}`
  if (holds !== undefined) return `届满之前不得${acts(procedure, holds)}`
  return lasts ? '届满即丧失该项权利' : '未完成即为逾期'
}

function extensionText(procedure: Procedure, clock: AnyClock): string {
  const rule = limitsOf(procedure, clock).find(({ limit }) => limit.extension)?.limit.extension
  if (!clock.extension) return ''
  const most = rule?.most ? `，${rule.basis === 'total' ? '总计' : ''}最多${durationText(rule.most)}` : ''
  return `${acts(procedure, clock.extension.act)}${rule ? `（${rule.by}）${most}，至多${rule.times}次` : ''}`
}

function pauseText(procedure: Procedure, { excluding, suspending }: AnyClock): string {
  const one = (pause: NonNullable<AnyClock['excluding']>[number]) => {
    const when =
      pause.title ??
      many(pause.in)
        .map((state) => procedure.states[state] ?? state)
        .join('、')
    return `${when}（${citation(procedure, pause.art)}）`
  }
  return [...many(excluding), ...many(suspending)].map(one).join('、')
}

/** What there is to say of a clock besides its length and its source; empty lines are left out. */
export function clockWords(procedure: Procedure, clock: AnyClock): readonly ClockWord[] {
  return [
    { title: '起算', text: startText(procedure, clock) },
    { title: '完成', text: clock.until ? acts(procedure, clock.until) : '' },
    { title: '届满', text: effectText(procedure, clock) },
    { title: '不计入', text: pauseText(procedure, clock) },
    { title: '延长', text: extensionText(procedure, clock) },
  ].filter(({ text }) => text !== '')
}
