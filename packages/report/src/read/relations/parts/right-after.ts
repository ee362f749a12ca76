import type { Mention } from '../../mentions.ts'
import { sameFamily } from '../../units.ts'
import { isStock } from '../context/roles.ts'
import { sameYear } from '../reckoning/measure.ts'
import { STEPS } from './case-steps.ts'

const LATER_STEPS = STEPS.slice(1).flat().join('|')
const ENDS_IN_STEP = new RegExp(`(?:${(STEPS.at(-1) ?? []).join('|')}|办理|处理|处置)[数了的]?$`, 'u')
/** A verb that names nothing of its own: ，化解 ，审查后立案 ，截至目前已完成拆除任务. */
const BARE_STEP = new RegExp(
  `^[，,][^，,。；;、]{0,4}(?:${LATER_STEPS})了?$|^[，,](?:截[至止]目前|目前|现)?[^，,。；;、]{0,2}已(?:全部|基本)?完成[^，,。；;、]{0,8}$|^[，,](?:共|已|均已)?(?:办理|处理|处置)$`,
  'u',
)
const DID =
  /^[，,]有?(?:年末|年底|目前|现|均|已|共|全部)?(?:参加|参与|参训|持有?|实有|在职|取得|获得|通过|在岗|到岗|具有|具备|出席)[^，,。；;、]{0,14}$/u
/** ，有10人取得了执法证: what they did stands behind their number. */
const WHO_DID = /^[，,]有$/u
const OF_PERSONS = /(?:在编|在岗|在职|人员|干部|职工|编制|员|者|律师|民警|教师|人数|总数|总人数)$/u
const LESSER = /^[，,、][^，,；;。]{0,10}(?:专职|兼职|女性|党员)的?$/u
const OF_PARTIES = /^[，,](?:主办|牵头|责任)(?:单位|部门)$/u
const OTHER = /另|还|其他|新增|结转|上年|去年|同比|累计|未|不/u
const PERSONS = new Set(['人', '名', '位'])

/** What a figure with no object of its own is told of: the count right before it (`包案44件，化解41件`, `执法人员96人，持有执法证89人`). */
export function toldOf(later: Mention, one: Mention | undefined): Mention | undefined {
  if (!one || !isStock(later) || !isStock(one) || one.value < later.value || !isBeside(one, later)) return undefined
  const words = `${later.gap.replace(NOUN_BEFORE, '')}${WHO_DID.test(later.gap) ? later.tail : ''}`
  if (OTHER.test(words) || (later.tail !== '' && !WHO_DID.test(later.gap))) return undefined
  const told = isStep(words, one) || isOfPersons(words, later, one) || OF_PARTIES.test(words)
  return told ? one : undefined
}

/** The rest of the clause of the figure before: 交给78家|单位承办，主办单位31家. */
const NOUN_BEFORE = /^[^，,。；;、（()）]{1,8}(?=[，,])/u

const isBeside = (one: Mention, later: Mention) =>
  one.place.part === later.place.part &&
  one.place.bracket === later.place.bracket &&
  sameFamily(one.unit, later.unit) &&
  sameYear(one, later)

const isStep = (words: string, one: Mention) => BARE_STEP.test(words) && !ENDS_IN_STEP.test(one.gap)

const isOfPersons = (words: string, later: Mention, one: Mention) =>
  PERSONS.has(later.unit) &&
  PERSONS.has(one.unit) &&
  (LESSER.test(words) || (DID.test(words) && OF_PERSONS.test(one.lead)))
