import type { Mention } from '../../mentions.ts'
import { perMention } from '../reckoning/per-mention.ts'

const ACTS =
  /受理|收到|新收|办结|审结|执结|结案|立案|发生|办理|处理|处罚|调解|化解|审查|检查|培训|投入|完成|接待|答复|出庭|败诉/gu

/** The act a figure counts (受理, 办结), or '' where its words name none. */
export const actOf = perMention((mention) => `${mention.lead}${mention.tail}`.match(ACTS)?.at(-1) ?? '')

/** Whether two figures are counted under one act, or one of them under none of its own. */
export function likeActs(one: Mention, other: Mention): boolean {
  const [x, y] = [actOf(one), actOf(other)]
  return x === '' || y === '' || x === y
}
