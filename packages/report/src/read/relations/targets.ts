import type { Mention } from '../mentions.ts'
import { type Claim, partClaim } from './claim.ts'

const REACHED = /(?:完成|超过|超额完成)[^，；。]{0,24}$/u
const TASK = /^(?:的)?(?:工作)?(?:任务|目标|要求|指标)/u

/** `精简60%以上，提前完成…精简30%任务`: what was reached may not be less than the task. */
export function targets(text: string, mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((task, at) => {
    const reached = mentions[at - 1]
    if (!reached || task.kind !== 'percent' || reached.kind !== 'percent') return []
    if (reached.place.sentence !== task.place.sentence || !REACHED.test(task.gap)) return []
    return TASK.test(text.slice(task.end, task.end + 8))
      ? [partClaim([task], [reached], { soft: task.value > reached.value })]
      : []
  })
}
