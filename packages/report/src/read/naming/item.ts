import type { Figure } from '../figures.ts'
import { cellYear } from './cell-year.ts'
import { closed } from './closing.ts'
import { nameCount } from './count-item.ts'
import { nameLevel } from './levels.ts'
import type { Context, Named, Words } from './named.ts'
import { nameRank } from './rank-item.ts'
import { nameRate } from './rate-item.ts'

/** Names a figure from the words around it and from what its paragraph has named before. */
export function named(figure: Figure, words: Words, context: Context): Named {
  if (figure.row !== undefined && figure.row !== '') return rowItem(figure, figure.row)
  if (figure.kind === 'ordinal') return nameRank(figure, words, context)
  const level = nameLevel(figure, words, context)
  if (level) return level
  if (figure.kind === 'percent' || figure.kind === 'ratio') return nameRate(figure, words, context)
  return nameCount(figure, words, context)
}

function rowItem(figure: Figure, row: string): Named {
  const stem = cellYear(row).name.replace(
    /^(?:[\d\s.、]+|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）])|[\s:：]+/gu,
    '',
  )
  const item = figure.kind === 'percent' ? percentOf(stem) : closed(stem, figure)
  return { figure, own: stem, stem, item }
}

const percentOf = (stem: string) => (/[率比例重度]$/u.test(stem) ? stem : `${stem}比例`)

export const NOTHING_NAMED: Context = { objects: [], fresh: false, last: undefined, counts: [], turn: undefined }

const LONGEST_LIST = 5

/** What the next figure of the same paragraph inherits. */
export function after(context: Context, name: Named): Context {
  const counts = name.figure.kind === 'count' || name.figure.kind === 'money'
  return {
    objects: name.object
      ? [...context.objects.slice(-LONGEST_LIST), { ...name.object, unit: name.figure.unit }]
      : context.objects,
    fresh: name.object !== undefined || context.fresh,
    last: name,
    counts: counts ? [...context.counts.slice(-LONGEST_LIST), name] : context.counts,
    turn: undefined,
  }
}

/** What is left of it where a new sentence begins. */
export const afterStop = (context: Context): Context => ({ ...context, fresh: false, counts: [] })

/** What is left of it where a new paragraph begins. */
export const afterParagraph = ({ objects }: Context): Context => ({ ...NOTHING_NAMED, objects })
