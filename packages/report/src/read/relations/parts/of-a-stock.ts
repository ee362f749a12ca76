import type { Mention } from '../../mentions.ts'
import { WINDOW } from '../context/neighbours.ts'
import { isStock } from '../context/roles.ts'
import { type Claim, partClaim } from '../reckoning/claim.ts'
import { sameYear } from '../reckoning/measure.ts'

const HELD = /在册|在管|现有|共有|实有|登记|清单|目录|配备|拥有|组织|名册|在编|全[市县区镇州]/u
const DID = /参加|参训|参与|佩戴|培训|实施|完成|接受|开展|办理|为|对/u
const OTHER = /较|比|上年|去年|同期|新增|累计/u
const NOUN = 3
const SHORT_NOUN = 2
const LONGEST = 8
const LONGEST_LEAD = 14
const ATTENDED = /参加|参训|佩戴/u
const UNITS = new Set(['名', '人', '家', '个', '项', '户'])

/** `在册社区服刑人员326名…为258名社区服刑人员佩戴设备`: those of a noun that did something are no more than there are; told only where it holds. */
export function ofAStock(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((part, at) => {
    if (!isStock(part) || !UNITS.has(part.unit) || part.place.bracket >= 0) return []
    const noun = part.tail.slice(0, LONGEST)
    if (noun.length < NOUN || !DID.test(`${part.gap}${part.tail.slice(NOUN)}`) || OTHER.test(part.gap)) return []
    const around = [...mentions.slice(Math.max(0, at - WINDOW), at).reverse(), ...mentions.slice(at + 1, at + 3)]
    const whole = around.find((one) => isStockOf(one, part, noun))
    return whole ? [partClaim([part], [whole])] : []
  })
}

const isStockOf = (one: Mention, part: Mention, noun: string) =>
  isStock(one) &&
  countedAlike(one.unit, part.unit) &&
  one.value >= part.value &&
  one.place.paragraph === part.place.paragraph &&
  sameYear(one, part) &&
  !OTHER.test(one.gap) &&
  (HELD.test(`${one.gap}${one.lead}`) || ATTENDED.test(part.tail)) &&
  (one.lead.endsWith(noun.slice(0, SHORT_NOUN)) ||
    bears(`${one.lead.slice(-LONGEST_LEAD)} ${one.tail.slice(0, LONGEST)}`, noun))

const countedAlike = (one: string, other: string) =>
  one === other || [one, other].every((unit) => unit === '个' || unit === '项')

/** Whether three signs or more of a noun stand in other words. */
function bears(words: string, noun: string): boolean {
  for (let at = 0; at + NOUN <= noun.length; at += 1) if (words.includes(noun.slice(at, at + NOUN))) return true
  return false
}
