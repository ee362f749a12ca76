import { type AnyIndicator, actTitle, many, meta, type Procedure, titleOf } from '@yifa/kernel'

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join('、')

const factTitle = (procedure: Procedure, fact: string): string => {
  const schema = procedure.facts[fact]
  return schema ? titleOf(schema, fact) : fact
}

function condition(procedure: Procedure, where: AnyIndicator['where']): string {
  return Object.entries(where ?? {})
    .map(([fact, values]) => {
      const options = meta(procedure.facts[fact]).options ?? {}
      return `，${factTitle(procedure, fact)}为${quoted(many(values).map((value) => options[value]?.title ?? value))}`
    })
    .join('')
}

const clockTitle = (procedure: Procedure, clock: PropertyKey | undefined): string =>
  procedure.clocks[String(clock)]?.title ?? String(clock)

const indicatorTitle = (procedure: Procedure, name: string): string => procedure.indicators[name]?.title ?? name

const acts = (procedure: Procedure, count: AnyIndicator['count']): string =>
  quoted(many(count).map((act) => actTitle(procedure, String(act))))

/** How a figure is counted, in one sentence, from the procedure that declares it. */
export function definition(procedure: Procedure, { by, ...rule }: AnyIndicator): string {
  const split = many(by).map((fact) => factTitle(procedure, String(fact)))
  return `${counting(procedure, rule)}${split.length > 0 ? `，按${split.join('、')}分列` : ''}`
}

function counting(procedure: Procedure, rule: AnyIndicator): string {
  if (rule.standing)
    return `${rule.standing === 'at start' ? '上年末' : '本年末'}还没有了结的案件${condition(procedure, rule.where)}`
  if (rule.average && rule.allowed)
    return `“${clockTitle(procedure, rule.average)}”自起算之日至法定届满之日日历天数的平均值，包括扣除和中止的期间`
  if (rule.average)
    return `“${clockTitle(procedure, rule.average)}”自起算之日至了结之日日历天数的平均值，包括扣除和中止的期间`
  if (rule.share && rule.of)
    return `“${indicatorTitle(procedure, rule.share)}”除以“${indicatorTitle(procedure, rule.of)}”`
  if (rule.sum) return `${acts(procedure, rule.count)}时${factTitle(procedure, String(rule.sum))}的合计`
  const within = rule.within
    ? `，且没有超过${many(rule.within)
        .map((clock) => `“${clockTitle(procedure, clock)}”`)
        .join('、')}`
    : ''
  return `本年作出${acts(procedure, rule.count)}的次数${condition(procedure, rule.where)}${within}`
}
