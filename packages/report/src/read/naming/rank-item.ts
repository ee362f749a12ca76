import type { Figure } from '../figures.ts'
import type { Context, Named, Words } from './named.ts'
import { phraseAfter } from './words-after.ts'
import { wordsBefore } from './words-before.ts'

const REGION = /(全[国省市区县州盟]|省内|市内|各[市区县]+|同类)\p{Script=Han}{0,6}$/u
const HELD = /(?:位?[居列]|排名?|排在|名列)+$/u
const LONGEST = 16

/** A rank (发布政策数全市排名) or the number of a session (区政府常务会议次序). */
export function nameRank(figure: Figure, words: Words, { last }: Context): Named {
  const before = words.before.replace(/\s|第$/gu, '')
  const session = () => `${wordsBefore(before).slice(-LONGEST)}${phraseAfter(words.after).slice(0, 10)}次序`
  const item = figure.unit === '' ? rank(before, last) : session()
  return { figure, own: item, stem: item, item }
}

function rank(before: string, last: Named | undefined): string {
  const held = REGION.exec(before)
  const place = held?.[1] ?? ''
  const noun = wordsBefore(before.slice(0, held?.index ?? before.length).replace(HELD, ''))
  return `${noun === '' ? (last?.stem ?? '') : noun.slice(-LONGEST)}${place}排名`
}
