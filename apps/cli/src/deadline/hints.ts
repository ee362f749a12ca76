import { dayOf, dayText } from '@yifa/calendar'
import type { Limit } from '@yifa/kernel'
import type { Answer } from './answer.ts'
import type { Answers } from './options.ts'
import type { Question } from './question.ts'

const onLimit = (limit: Limit, { on, asked }: Question, answers: Answers): (string | false)[] => {
  const day = dayOf(on)
  const pauses = 'within' in asked ? (asked.pauses ?? []) : []
  return [
    day < limit.inForce &&
      `${limit.law}（${limit.edition}）自${dayText(limit.inForce)}起施行，起算日${dayText(day)}在其之前，请核对应适用的版本`,
    limit.until !== undefined &&
      day > limit.until &&
      `${limit.law}（${limit.edition}）施行至${dayText(limit.until)}为止，起算日${dayText(day)}在其之后，请核对应适用的版本`,
    pauses.some(({ effect }) => effect === 'excluded') &&
      limit.excluded === undefined &&
      '该条没有规定不计入期限的时间，扣除须另有法律、法规、规章的依据',
    pauses.some(({ effect }) => effect === 'suspended') &&
      limit.suspended === undefined &&
      '该条没有规定期限中止，中止须另有法律、法规、规章的依据',
    answers['no-roll'] === true && '--no-roll 只用于 --within，法定期限是否顺延依其自身的规则',
    limit.unverified === true && '〔未核〕该条尚未与原文核对，引用前请查对',
  ]
}

const onPeriod = ({ on, asked }: Question, { due }: Answer): (string | false)[] => {
  if ('yearly' in asked) return []
  return [
    asked.within.unit === 'hour' &&
      !on.includes('T') &&
      `未给出时刻，自${dayText(on)}零时起算；应写作 --on ${on}T09:30`,
    ...(asked.pauses ?? []).map(({ from, why }) => from > due && `${why} 在期限届满之后，不影响期限`),
  ]
}

/** What the reader should know before relying on the answer, in Chinese. */
export const hints = (question: Question, answer: Answer, answers: Answers): readonly string[] =>
  [
    ...(question.limit === undefined ? [] : onLimit(question.limit, question, answers)),
    ...onPeriod(question, answer),
  ].filter((hint) => hint !== false)
