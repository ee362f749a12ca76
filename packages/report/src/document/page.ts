import {
  AlignmentType,
  DocumentGridType,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import { TextWatermark } from 'docx/watermarks'
import { font } from './fonts.ts'

/** Twentieths of a point, the measure of .docx files. */
export const millimetres = (length: number): number => Math.round((length / 25.4) * 1440)
export const points = (length: number): number => Math.round(length * 20)

/** Font sizes in half points: 2号, 3号, 4号, 小4号, 5号. */
export const sizes = { second: 44, third: 32, fourth: 28, smallFourth: 24, fifth: 21 } as const

/** The width of the type area and the pitch of its 22 lines (GB/T 9704-2012). */
export const typeArea = { width: millimetres(156), line: points(28.95), character: points(16) } as const

/** 首行缩进两字. */
export const twoCharacters = { firstLine: typeArea.character * 2, firstLineChars: 200 } as const

/** Lines that keep their pitch whatever stands in them. */
export const exactly = (line: number) => ({ line, lineRule: 'exact' as const })

const margin = {
  top: millimetres(37),
  bottom: millimetres(35),
  left: millimetres(28),
  right: millimetres(26),
  header: millimetres(15),
  footer: millimetres(23),
}

/** 28 characters of 3号 fill 156 mm when they stand a quarter of a point closer than by themselves. */
export const closer = points(-0.25)

const page = { size: { width: millimetres(210), height: millimetres(297) }, margin }

/** The same page for tables, whose lines follow their own pitch. */
export const tablePage = { page } satisfies ISectionOptions['properties']

/** A4 with the margins of official papers and 22 lines. */
export const officialPage = {
  page,
  grid: { type: DocumentGridType.LINES, linePitch: typeArea.line },
} satisfies ISectionOptions['properties']

/** — 1 — in 4号, one character in from the outer edge. */
function pageNumber(side: 'left' | 'right'): Footer {
  const children = ['— ', PageNumber.CURRENT, ' —']
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: { [side]: points(14) },
        spacing: exactly(points(16)),
        children: [new TextRun({ children, font: font('song'), size: sizes.fourth })],
      }),
    ],
  })
}

/** Page numbers stand outside: right on odd pages, left on even ones. */
export const pageNumbers = () => ({ default: pageNumber('right'), even: pageNumber('left') })

function demonstrationMark(): Header {
  const said = '演示文书，数据均为虚构，不具有法律效力'
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextWatermark({
            text: '演示',
            font: font('black').ascii ?? '',
            color: 'C0C0C0',
            opacity: 0.4,
            width: 330,
          }),
          new TextRun({ text: said, font: font('black'), size: sizes.fifth, color: '808080' }),
        ],
      }),
    ],
  })
}

/** Nothing, or on every page that this is a demonstration. */
export const pageHeads = (demonstration: boolean) =>
  demonstration ? { default: demonstrationMark(), even: demonstrationMark() } : {}
