import { type AnyIndicator, many, type Procedure } from '@yifa/kernel'
import { type Counted, countedOf, figureId } from './counted.ts'
import type { Problem } from './problem.ts'
import { numberText, rateText, rounded } from './rounding.ts'

type Check = (counted: Counted, indicator: string) => readonly Problem[]

const named = ({ key, procedure, figures }: Counted, indicator: string) => ({
  place: figureId(key, indicator),
  title: `${procedure.title}“${figures[indicator]?.title ?? indicator}”`,
})

/** A breakdown adds up to its figure. */
const partsAddUp: Check = (counted, indicator) => {
  const figure = counted.figures[indicator]
  if (!figure?.parts) return []
  const sum = Object.values(figure.parts).reduce((total, { value }) => total + value, 0)
  const { place, title } = named(counted, indicator)
  return sum === figure.value
    ? []
    : [{ places: [place], text: `${title}为${figure.value ?? '不适用'}，各分项之和为${sum}，不相等` }]
}

/** A count has as many cases behind it as it says. */
const casesAgree: Check = (counted, indicator) => {
  const rule = counted.procedure.indicators[indicator]
  const figure = counted.figures[indicator]
  if (!figure || rule?.sum || rule?.average || rule?.share || figure.value === figure.cases.length) return []
  const { place, title } = named(counted, indicator)
  return [
    {
      places: [place],
      text: `${title}为${figure.value ?? '不适用'}，所依据的案件为${figure.cases.length}件次，不相等`,
    },
  ]
}

function fractionProblem(counted: Counted, indicator: string, share: string, of: string): string | undefined {
  const { figures } = counted
  const [rate, part, whole] = [figures[indicator]?.value, figures[share]?.value, figures[of]?.value]
  if (part === undefined || whole === undefined) return undefined
  if (part > whole) return `分子${part}大于分母${whole}`
  if (whole === 0) return rate === undefined ? undefined : `为${rateText(rate)}，但分母为0`
  const computed = (100 * part) / whole
  if (rate !== undefined && rounded(rate) === rounded(computed)) return undefined
  return `为${rate === undefined ? '不适用' : rateText(rate)}，由${part}和${whole}算得${rateText(computed)}`
}

/** A rate is that of its two figures, and its part is no greater than its whole. */
const rateAgrees: Check = (counted, indicator) => {
  const rule = counted.procedure.indicators[indicator]
  if (!rule?.share || !rule.of) return []
  const wrong = fractionProblem(counted, indicator, rule.share, rule.of)
  const { place, title } = named(counted, indicator)
  return wrong === undefined
    ? []
    : [{ places: [place, figureId(counted.key, rule.share), figureId(counted.key, rule.of)], text: `${title}${wrong}` }]
}

const isCount = ({ count, sum }: AnyIndicator): boolean => count !== undefined && sum === undefined

const names = (said: AnyIndicator['count']): readonly string[] => many(said).map(String)

/** Whether one count is declared to be a part of another: of its acts, and under conditions that the other does not set. */
export function isPartOf({ indicators }: Procedure, part: string, whole: string): boolean {
  const [one, other] = [indicators[part], indicators[whole]]
  if (part === whole || !one || !other || !isCount(one) || !isCount(other)) return false
  if (other.within !== undefined || other.where !== undefined) return false
  return names(one.count).every((act) => names(other.count).includes(act))
}

const isRate = ({ indicators }: Procedure, part: string, whole: string): boolean =>
  Object.values(indicators).some(({ share, of }) => share === part && of === whole)

/** A part is no greater than the whole it is declared to be a part of. */
const wholeHoldsParts: Check = (counted, whole) =>
  Object.keys(counted.figures).flatMap((part) => {
    const [smaller, greater] = [counted.figures[part]?.value ?? 0, counted.figures[whole]?.value ?? 0]
    if (smaller <= greater || !isPartOf(counted.procedure, part, whole)) return []
    if (isRate(counted.procedure, part, whole)) return []
    const [one, other] = [named(counted, part), named(counted, whole)]
    const title = counted.figures[whole]?.title ?? whole
    return [{ places: [one.place, other.place], text: `${one.title}为${smaller}，大于其所属的“${title}”${greater}` }]
  })

const checks: readonly Check[] = [partsAddUp, casesAgree, rateAgrees, wholeHoldsParts]

/** What was open at the start of the year is what was open at the end of the year before. */
function carriedOver(now: Counted, before: Counted | undefined): readonly Problem[] {
  const [opening, closing] = [now.figures['carriedIn']?.value, before?.figures['carriedOut']?.value]
  if (opening === undefined || closing === undefined || opening === closing) return []
  const { place, title } = named(now, 'carriedIn')
  return [
    {
      places: [place],
      text: `${title}为${numberText(opening)}，上年度的年末结转为${numberText(closing)}，不相等`,
    },
  ]
}

/** Whether figures are broken down, backed by cases, divided and carried over as they say. */
export const figureProblems = (all: readonly Counted[], before: readonly Counted[] = []): readonly Problem[] =>
  all.flatMap((counted) => [
    ...Object.keys(counted.figures).flatMap((indicator) => checks.flatMap((check) => check(counted, indicator))),
    ...carriedOver(counted, countedOf(before, counted.key)),
  ])
