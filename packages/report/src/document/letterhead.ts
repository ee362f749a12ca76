import { AlignmentType, BorderStyle, Paragraph, TextRun } from 'docx'
import type { DocumentModel } from './document-model.ts'
import { font } from './fonts.ts'
import { exactly, millimetres, points, sizes, typeArea } from './page.ts'

const red = 'FF0000'

/** As large as fits one line of the type area, within what looks like a letterhead; in points. */
const markSize = (name: string): number => Math.max(26, Math.min(46, Math.floor(430 / Math.max(1, name.length))))

/** 发文机关标志: its upper edge 35 mm below that of the type area. */
function mark(name: string): Paragraph {
  const size = markSize(name)
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { ...exactly(points(size * 1.25)), before: millimetres(35) },
    children: [new TextRun({ text: name, font: font('smallTitleSong'), size: size * 2, color: red })],
  })
}

/** 发文字号 two lines below the mark, and 4 mm below it the red line over the width of the type area. */
function numberOverLine(number: string | undefined): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { ...exactly(typeArea.line), before: typeArea.line * 2 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 9, color: red } },
    children: [new TextRun(number ?? '')],
  })
}

/** 标题 two lines below the red line, in 2号小标宋. */
const title = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { ...exactly(points(35)), before: typeArea.line * 2 },
    children: [new TextRun({ text, font: font('smallTitleSong'), size: sizes.second })],
  })

/** 主送 one line below the title, flush left. */
const addressee = (name: string): Paragraph =>
  new Paragraph({ spacing: { ...exactly(typeArea.line), before: typeArea.line }, children: [new TextRun(`${name}：`)] })

/** 版头: everything above the first sentence. */
export const letterhead = (model: DocumentModel): readonly Paragraph[] => [
  mark(model.organName),
  numberOverLine(model.number),
  title(model.title),
  ...(model.addressee === '' ? [] : [addressee(model.addressee)]),
]
