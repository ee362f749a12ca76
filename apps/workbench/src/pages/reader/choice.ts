import type { NewQuotation, QuotationCandidate, QuotationDraft } from '@yifa/api'

/** What an officer says of one figure: whether it is taken, into which series, for which year. */
export interface Choice {
  readonly taken: boolean
  readonly series: string
  /** The name of a free series. */
  readonly title: string
  readonly year: number
}

/** Nothing is taken at first; the series is the one suggested, or a free one under the figure's own item. */
export const firstChoice = ({ suggested, item, year }: QuotationCandidate, otherwise: number): Choice => ({
  taken: false,
  series: suggested ?? 'other',
  title: suggested === undefined ? item : '',
  year: year ?? otherwise,
})

interface Said {
  readonly name: string
  readonly text: string
  readonly title: string
  readonly year: number
}

const keyOf = ({ series, title, year }: Choice): string => `${series} ${series === 'other' ? title.trim() : ''} ${year}`

/** Why the choices cannot be sent as they are, in Chinese; undefined where they can. */
export function problemWith(choices: readonly Choice[], { title }: Pick<Said, 'title'>): string | undefined {
  const taken = choices.filter((choice) => choice.taken)
  if (taken.length === 0) return '还没有勾选数字'
  if (title.trim() === '') return '请填写公开报告的标题'
  if (taken.some(({ series, title: named }) => series === 'other' && named.trim() === '')) return '其他系列需要写明名称'
  const keys = taken.map(keyOf)
  return new Set(keys).size < keys.length ? '同一指标同一年度勾选了不止一个数字' : undefined
}

/** The request for what was chosen. */
export function quotationOf(
  { candidates }: Pick<QuotationDraft, 'candidates'>,
  choices: readonly Choice[],
  said: Said,
): NewQuotation {
  return {
    ...said,
    title: said.title.trim(),
    figures: candidates.flatMap(({ from, to }, at) => {
      const choice = choices[at]
      if (!choice?.taken) return []
      const { series, title, year } = choice
      return [{ from, to, series, year, ...(series === 'other' ? { title: title.trim() } : {}) }]
    }),
  }
}
