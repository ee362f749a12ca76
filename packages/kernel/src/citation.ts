import type { Procedure } from './any-procedure.ts'
import { type Many, many } from './many.ts'

const practice = '工作惯例'

/** `'39.1.2'` as the law writes it: 第39条第1款第2项. */
export function articlePlace(text: string): string {
  const [article, paragraph, item] = text.split('.')
  return `第${article}条${paragraph ? `第${paragraph}款` : ''}${item ? `第${item}项` : ''}`
}

/** Articles as a document cites them, each law named once: 政府信息公开条例第33条、第36条. */
export function citation(procedure: Procedure, art: Many<string>): string {
  let before: string | undefined
  const cited = many(art).map((one) => {
    if (one === practice) return one
    const [where = '', short] = one.split(' ').reverse()
    const law = short ? (procedure.otherLaws?.[short] ?? short) : procedure.source.law
    const text = law === before ? articlePlace(where) : `${law}${articlePlace(where)}`
    before = law
    return text
  })
  return cited.join('、')
}
