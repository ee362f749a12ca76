import type { Limit } from '@yifa/kernel'

const clause = /^(\d+)(?:\((\d+)\))?([一二三四五六七八九十]*)$/

const spell = (art: string): string => {
  const match = clause.exec(art)
  if (match === null) return art
  const [, article, paragraph, items = ''] = match
  return [
    `第${article}条`,
    ...(paragraph === undefined ? [] : [`第${paragraph}款`]),
    ...(items === '' ? [] : [`第${[...items].join('、')}项`]),
  ].join('')
}

/** Where a limit stands, as a lawyer cites it: `行政许可法（2019）第42条第1款`. */
export const citationOf = ({ law, edition, art }: Limit): string => {
  const place = /^\d+\/\d+$/.test(art) ? `第${art.replace('/', '、')}条` : spell(art)
  return `${law}${edition === '' ? '' : `（${edition}）`}${place}`
}
