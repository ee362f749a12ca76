import type { Procedure } from './any-procedure.ts'
import { type Many, many } from './many.ts'

/** What no text says and offices do all the same; printed as such, never as law. */
const practice = '工作惯例'

/** `'30'`, `'30.3'` or `'41.1.5'`: article, paragraph, item. */
type Article = `${number}` | `${number}.${number}.${number}`

/** An article of the governing law, `'条例 29'` of another, `'通知'` alone for a text without articles. */
export type Citation<Law extends string> = Many<Article | `${Law} ${Article}` | Law | typeof practice>

/** `'39.1.2'` as the law writes it: 第39条第1款第2项; of another law, `'条例 29'`: 条例第29条. */
export function articlePlace(text: string): string {
  const [place = '', law = ''] = text.split(' ').reverse()
  const [article, paragraph, item] = place.split('.')
  return `${law}第${article}条${paragraph ? `第${paragraph}款` : ''}${item ? `第${item}项` : ''}`
}

/** Articles as a document cites them, each law named once: 政府信息公开条例第33条、第36条. */
export function citation(procedure: Procedure, art: Many<string>): string {
  let before: string | undefined
  const cited = many(art).map((one) => {
    if (one === practice) return one
    if (procedure.otherLaws?.[one] !== undefined) return procedure.otherLaws[one]
    const [where = '', short] = one.split(' ').reverse()
    const law = short ? (procedure.otherLaws?.[short] ?? short) : procedure.source.law
    const text = law === before ? articlePlace(where) : `${law}${articlePlace(where)}`
    before = law
    return text
  })
  return cited.join('、')
}
