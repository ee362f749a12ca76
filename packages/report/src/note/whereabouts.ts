import { numberedHeading } from '../read/headings.ts'

/** Where something stands, as one would tell it to a person with the paper in hand. */
export interface Whereabouts {
  /** The headings above it, outermost first. */
  readonly headings: readonly string[]
  /** The number of its paragraph below the innermost heading; 0 when it stands in the heading's own paragraph. */
  readonly paragraph: number
}

interface Paragraph extends Whereabouts {
  readonly start: number
}

/** Tells for any offset of a text under which headings and in which paragraph it stands. */
export function whereabouts(text: string): (offset: number) => Whereabouts {
  const paragraphs = paragraphsOf(text)
  return (offset) => {
    let [low, high] = [0, paragraphs.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const { headings, paragraph } = paragraphs[low] ?? { headings: [], paragraph: 1 }
    return { headings, paragraph }
  }
}

function paragraphsOf(text: string): Paragraph[] {
  const open: string[] = []
  let count = 0
  return [...text.matchAll(/[^\r\n]+/gu)].flatMap((line) => {
    const words = line[0].trim()
    if (words === '') return []
    const heading = numberedHeading(words)
    if (heading === undefined) count += 1
    else {
      open.length = Math.min(open.length, heading.level)
      open[heading.level] = heading.words
      count = 0
    }
    return [{ start: line.index, headings: open.filter((one) => one !== undefined), paragraph: count }]
  })
}

/** The place in Chinese, such as `二、（一）加强监督，其下第2段`. */
export function placeInWords({ headings, paragraph }: Whereabouts): string {
  const below = headings.slice(-2).join('，')
  if (paragraph === 0) return below
  return below === '' ? `正文第${paragraph}段` : `${below}，其下第${paragraph}段`
}
