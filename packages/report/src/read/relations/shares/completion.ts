import type { Mention } from '../../mentions.ts'
import { before, inSentenceOf } from '../context/neighbours.ts'
import { isPlan, isStock } from '../context/roles.ts'
import type { Claim } from '../reckoning/claim.ts'
import { isAmount, sameKind } from '../reckoning/measure.ts'
import { ratioClaim } from '../reckoning/ratio.ts'
import { explain } from '../reckoning/rounding.ts'

const DONE = /完成|执行|达到?|[为占是]|相当于/u
const PLANNED = /预算|计划|任务|目标|指标|预计|应/u
const FULFILMENT =
  /完成(?:率|比例?)?[^，；。]{0,14}$|[为占达](?:年初|全年|调整|年度)?(?:预算|计划|任务|目标)[^，；。]{0,8}$|(?:预算|计划|任务|目标)(?:数|额)?的?$/u
const AT_ONCE = /^[，,]?(?:已|共)?(?:占|完成|达到?|为|执行)/u
const OTHERS = /其中|包括/u
const BUDGETS_BACK = 12
const MANY = 4

/** Rates of fulfilment: `完成2.4亿元，完成年初预算6.1亿元的40.4%`, `预算50万元，完成45万元，完成预算的90%`. */
export function completion(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((rate, at) => {
    if (rate.kind !== 'percent' || rate.unit !== '%' || rate.fact.direction || rate.approx) return []
    const plan = mentions[at - 1]
    if (plan && rate.gap === '的' && isAmount(plan) && DONE.test(plan.gap)) return ofPlan(rate, plan, mentions)
    return FULFILMENT.test(rate.gap) ? ofBudget(rate, at, mentions) : []
  })
}

/** The whole stands between the verb and its rate, the part right before it in the sentence. */
function ofPlan(rate: Mention, plan: Mention, mentions: readonly Mention[]): Claim[] {
  const done = before(mentions, plan.index, inSentenceOf(rate)).filter((one) => isStock(one) && sameKind(one, plan))
  const fitting = done.slice(0, MANY).find((one) => fits(rate, one, plan))
  const [nearest] = done
  if (fitting) return [ratioClaim(rate, { part: fitting, whole: plan }, true)]
  if (!nearest || nearest.approx || plan.approx || !mayBe(nearest, plan)) return []
  return [ratioClaim(rate, { part: nearest, whole: plan }, false, { soft: nearest.index !== plan.index - 1 })]
}

/** Only what was planned can be exceeded. */
const mayBe = (done: Mention, plan: Mention) => plan.value > 0 && (done.value <= plan.value || PLANNED.test(plan.gap))

/** The budget is told further up, or before the amount. */
function ofBudget(rate: Mention, at: number, mentions: readonly Mention[]): Claim[] {
  const near = before(mentions, at, () => true).filter(isStock)
  const done = near.filter((one) => one.place.sentence === rate.place.sentence).slice(0, 2)
  const plans = near.slice(0, BUDGETS_BACK).filter((one) => PLANNED.test(one.gap))
  for (const part of done)
    for (const whole of plans)
      if (part !== whole && sameKind(part, whole) && fits(rate, part, whole))
        return [ratioClaim(rate, { part, whole }, true)]
  return missed(rate, done[0], plans[0])
}

/** The plan, what was done and the rate told one right after another leave no doubt what the rate is of. */
function missed(rate: Mention, part: Mention | undefined, whole: Mention | undefined): Claim[] {
  const told = part && whole && part.index === rate.index - 1 && whole.index === part.index - 1
  const plain = told && sameKind(part, whole) && whole.place.sentence === rate.place.sentence && whole.value > 0
  if (!plain || part.approx || whole.approx || isPlan(part) || OTHERS.test(part.gap) || !AT_ONCE.test(rate.gap))
    return []
  return [ratioClaim(rate, { part, whole }, false, { soft: whole.place.part !== part.place.part })]
}

function fits(rate: Mention, part: Mention, whole: Mention): boolean {
  if (whole.value <= 0) return false
  const by = explain(rate.value, part.value, whole.value, rate.decimals)
  return by === 'exact' || by === 'rounding'
}
