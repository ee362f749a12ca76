import type { Limit } from '@yifa/kernel'
import type { Answer } from './answer.ts'
import { citationOf } from './article.ts'
import { ledgerTable } from './ledger.ts'
import type { Question } from './question.ts'
import { spoken, spokenDay, spokenMoment } from './speech.ts'

const within = ({ within, direction, floor }: Limit): string => {
  if (within === undefined) return ''
  if (within.length === 0) return direction === 'before' ? '以前' : '即时'
  if (direction === 'before') return `${spoken(within)}前`
  return floor ? `起不少于${spoken(within)}` : `起${spoken(within)}内`
}

const yearDay = (yearly: string, excludesDay: boolean): string =>
  `每年${Number(yearly.slice(0, 2))}月${Number(yearly.slice(3))}日${excludesDay ? '之前' : '以前'}`

/** `普通程序：受理起60日内，行政复议机关：作出复议决定`. */
const sentence = (limit: Limit): string => {
  const [, scene = '', deed = ''] = /^(.*：)?(.*)$/.exec(limit.title) ?? []
  const time =
    limit.yearly === undefined ? `${limit.trigger}${within(limit)}` : yearDay(limit.yearly, limit.excludesDay ?? false)
  return `${scene}${time}，${limit.obligor}：${deed}`
}

const extensionOf = ({ extension }: Limit): string | undefined => {
  if (extension === undefined) return undefined
  const { most, basis, by, times } = extension
  const length = most === undefined ? '期限另定' : `${basis === 'total' ? '自起算日起至多' : '至多'}${spoken(most)}`
  return `延长  ${length}${times > 1 ? `，以${times}次为限` : ''}（${by}）`
}

const statute = (limit: Limit): readonly (string | undefined)[] => [
  `${citationOf(limit)}${limit.unverified ? ' 〔未核〕' : ''}`,
  sentence(limit),
  limit.excluded && `不计  ${limit.excluded.join('、')}`,
  limit.suspended && `中止  ${limit.suspended}`,
  extensionOf(limit),
  limit.expiry && `期满  ${limit.expiry}`,
  limit.note && `说明  ${limit.note}`,
  '',
]

const endWord = ({ limit, asked }: Question): string => {
  if (limit?.floor) return '满期'
  return 'yearly' in asked || asked.direction === 'before' ? '最迟' : '届满'
}

const rolled = ({ due, literal }: Answer): string | undefined =>
  due === literal ? undefined : `顺延  期限的末日 ${spokenDay(literal)} 是休假日`

const end = ({ due, dueAt }: Answer): string => (dueAt === undefined ? spokenDay(due) : spokenMoment(dueAt))

/** The answer as a clerk reads it: the sentence of the statute, the last day, and the account of the days. */
export const words = (question: Question, answer: Answer): string => {
  const { on, limit } = question
  const start = on.includes('T') ? spokenMoment(on) : spokenDay(on)
  return [
    ...(limit === undefined ? [] : statute(limit)),
    `${'within' in question.asked && question.asked.direction !== 'before' ? '起算' : '所据'}  ${start}`,
    `${endWord(question)}  ${end(answer)}${answer.provisional ? '（待定：放假安排尚未公布）' : ''}`,
    rolled(answer),
    '',
    ledgerTable(answer.ledger),
  ]
    .filter((line) => line !== undefined)
    .join('\n')
}
