import type { Mention } from '../../mentions.ts'

/** What offices call the counts of cases at each step: as they come in, are taken on, are closed. */
const STEPS = [/收到|接到|接收|申请/u, /受理|收案|立案/u, /审结|办结|结案/u] as const

const stepsIn = (words: string): ReadonlySet<RegExp> => new Set(STEPS.filter((step) => step.test(words)))

/**
 * `受理657件，审结612件，…占审结案件的28.5%`: the counts told at another step than the one its base names, which a
 * share is not of; none where the base names no step or no count is told at it.
 */
export function ofOtherSteps(base: string, wholes: readonly Mention[]): ReadonlySet<Mention> {
  const [step, ...more] = stepsIn(base)
  if (!step || more.length > 0 || !wholes.some(({ lead }) => step.test(lead))) return new Set()
  return new Set(wholes.filter(({ lead }) => !step.test(lead) && stepsIn(lead).size > 0))
}
