import type { Mention } from '../../mentions.ts'
import { before } from '../context/neighbours.ts'
import { isStock } from '../context/roles.ts'
import { type Claim, partClaim } from '../reckoning/claim.ts'
import { sameKind } from '../reckoning/measure.ts'

const REACHED = /(?<!未|未能|没有|没能|不)(?:完成|超过|超额完成|高于|优于|达到)[^，；。]{0,24}$/u
const KEPT_BELOW = /(?:低于|少于|控制在)[^，；。]{0,24}$/u
const TASK = /^[”"]?(?:的)?(?:工作)?(?:任务|目标|要求|指标)/u
const TASK_BEFORE = /(?:要求|任务|目标|指标)(?:要求)?的$/u
const DONE =
  /^(?:的)?\p{Script=Han}{0,4}(?:任务|目标|指标)(?:数|任务)?(?:已|均|全部|超额|提前|圆满|如期)[^，。；]{0,6}完成/u
const SAID = /(?:指标|目标|要求|任务|标准|考核)(?:值|数|率)?[^，。；\d]{0,6}$/u
const CLOSE_BY = 4
const REACH = 16

/** What was reached against what was set as a task. */
export function targets(text: string, mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((task, at) => [
    ...reached(text, task, mentions[at - 1]),
    ...inBracket(task, mentions[at - 1]),
    ...done(text, task, mentions),
  ])
}

/** `精简60%以上，提前完成…精简30%任务`, `结案率98%（高于要求的95%）`: what was reached may not be less than the task, what was to be kept below it not more. */
function reached(text: string, task: Mention, one: Mention | undefined): Claim[] {
  if (!one || task.kind !== 'percent' || one.kind !== 'percent' || task.unit !== one.unit) return []
  if (one.place.sentence !== task.place.sentence) return []
  if (!TASK_BEFORE.test(task.gap) && !TASK.test(text.slice(task.end, task.end + 8))) return []
  if (KEPT_BELOW.test(task.gap)) return [partClaim([one], [task], { soft: one.value > task.value })]
  return REACHED.test(task.gap) ? [partClaim([task], [one], { soft: task.value > one.value })] : []
}

/** `达80.9%（考核指标50%以上）`, `降至5.22%（指标6%以下）`. */
function inBracket(task: Mention, one: Mention | undefined): Claim[] {
  if (!one || task.place.bracket < 0 || one.place.bracket === task.place.bracket) return []
  if (task.place.bracketStart - one.end > CLOSE_BY || !SAID.test(task.gap) || task.unit !== one.unit) return []
  if (task.bound === 'le') return [partClaim([one], [task], { soft: one.value > task.value })]
  return task.bound === 'ge' || task.bound === 'gt' ? [partClaim([task], [one], { soft: task.value > one.value })] : []
}

/** `办理245件，全年200件目标任务已超额完成`: told only where it holds. */
function done(text: string, task: Mention, mentions: readonly Mention[]): Claim[] {
  if (!isStock(task) || !DONE.test(text.slice(task.end, task.end + REACH))) return []
  const near = before(
    mentions,
    task.index,
    ({ place }) => place.paragraph === task.place.paragraph && task.place.sentence - place.sentence <= 1,
  )
  const whole = near.find((one) => isStock(one) && sameKind(one, task) && one.value >= task.value)
  return whole ? [partClaim([task], [whole])] : []
}
