const OFFICE =
  /(?:区|市|县|镇|街道|省)[一-龥]{0,12}?(?:法制办|司法局|执法局|服务局|监管局|管理局|公安局|检察院|法院|政府|委员会|[一-龥]局)/u
const HEAD = 36
const SCOPE =
  /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.]|[一二三四五六七八九十]是)?(?:在|从)?(\p{Script=Han}{2,10})方面/u
const SCOPE_HEAD = 24

/** The office named at the head of the sentence, where one is. */
export function subjectOf(text: string, sentenceStart: number, figureStart: number): string | undefined {
  const head = text.slice(sentenceStart, Math.min(figureStart, sentenceStart + HEAD))
  return OFFICE.exec(head)?.[0]
}

/** What the sentence says it is about: the 安全生产 of 安全生产方面, or ''. */
export const scopeOf = (text: string, sentenceStart: number, figureStart: number): string =>
  SCOPE.exec(text.slice(sentenceStart, Math.min(figureStart, sentenceStart + SCOPE_HEAD)))?.[1] ?? ''
