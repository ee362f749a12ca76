import { AlignmentType, Paragraph, TextRun } from 'docx'
import { typeArea } from './page.ts'

/** How wide a text stands in 3号; digits and letters take half a character. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (/[\u0020-\u007e]/.test(sign) ? 0.5 : 1), 0) * typeArea.character

const farRight = (text: string, right: number, before: number, last: boolean): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    indent: { right: Math.round(right) },
    spacing: { before },
    keepNext: !last,
    keepLines: true,
    children: [new TextRun(text)],
  })

/**
 * 署名 and 成文日期 of a sealed paper: the date four characters from the right, the organ centred above it, room for the
 * seal; never alone on a page.
 */
export function signature(organ: string, date: string): readonly Paragraph[] {
  const [organWidth, dateWidth] = [widthOf(organ), widthOf(date)]
  const centre = Math.max(4 * typeArea.character + dateWidth / 2, organWidth / 2)
  return [
    farRight(organ, centre - organWidth / 2, typeArea.line * 2, false),
    farRight(date, centre - dateWidth / 2, 0, true),
  ]
}
