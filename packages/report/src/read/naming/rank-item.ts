import type { Figure } from '../figures.ts'
import type { Context, Named, Words } from './named.ts'
import { phraseAfter } from './words-after.ts'
import { wordsBefore } from './words-before.ts'

const REGION =
  /(?:位?[居列]|排名?|排在|名列)*(全[国省市区县州盟]|省内|市内|各[市区县]+|同类)?\p{Script=Han}{0,4}(?:位?[居列]|排名?|第)*$/u
const LONGEST = 16

/** A rank (发布政策数全市排名) or the number of a session (区政府常务会议次序). */
export function nameRank(figure: Figure, words: Words, { last }: Context): Named {
  const lead = wordsBefore(words.before.replace(/第$/u, ''))
  const item =
    figure.unit === '' ? rank(lead, last) : `${lead.slice(-LONGEST)}${phraseAfter(words.after).slice(0, 10)}次序`
  return { figure, own: lead, stem: item, item, object: undefined }
}

function rank(lead: string, last: Named | undefined): string {
  const held = REGION.exec(lead)
  const place = held?.[1] ?? ''
  const noun = held && place !== '' ? lead.slice(0, held.index) : lead.replace(/(?:位?[居列]|排名?|排在|名列)+$/u, '')
  return `${noun === '' ? (last?.stem ?? '') : noun.slice(-LONGEST)}${place}排名`
}
