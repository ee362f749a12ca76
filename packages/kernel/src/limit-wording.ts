import type { Limit } from './limit.ts'
import { durationText } from './wording.ts'

/** The name of a text between book-title marks; what stands inside already moves to single ones. */
export function lawTitle(law: string): string {
  const [, name = law, tail = ''] = /^(.*?)((?:（[^（）]*）)?)$/.exec(law) ?? []
  if (name.includes('〔') || name.startsWith('《')) return law
  return `《${name.replaceAll('《', '〈').replaceAll('》', '〉')}》${tail}`
}

/** `49(1)` and `41(1)五` as the law cites them: 第49条第1款, 第41条第1款第五项. */
export function articleText(art: string): string {
  const pair = /^(\d+)\/(\d+)$/.exec(art)
  if (pair) return `第${pair[1]}、${pair[2]}条`
  const [, article, paragraph, items = ''] = /^(\d+)(?:\((\d+)\))?([一二三四五六七八九十]*)$/.exec(art) ?? []
  if (article === undefined) return art
  const item = items === '' ? '' : `第${[...items].join('、')}项`
  return `第${article}条${paragraph === undefined ? '' : `第${paragraph}款`}${item}`
}

const edition = ({ edition }: Limit): string => (edition === '' ? '' : `（${edition}）`)

/** When a limit runs out, in words: 自收到申请起20个工作日内. */
export function timeText({ trigger, within, direction, floor, yearly, excludesDay }: Limit): string {
  if (yearly !== undefined) {
    const [month, day] = yearly.split('-').map(Number)
    return `每年${month}月${day}日${excludesDay ? '之前' : '以前'}`
  }
  if (within === undefined) return trigger
  if (within.length === 0) return direction === 'before' ? `${trigger}以前` : `${trigger}时`
  if (direction === 'before') return `${trigger}${durationText(within)}前`
  return floor ? `自${trigger}起不少于${durationText(within)}` : `自${trigger}起${durationText(within)}内`
}

/** Where a limit stands: 《政府信息公开条例》（2019）第33条. */
export const limitSource = (limit: Limit): string => `${lawTitle(limit.law)}${edition(limit)}${articleText(limit.art)}`
