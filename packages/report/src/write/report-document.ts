import { AlignmentType, HeadingLevel, Paragraph, type Table, TextRun } from 'docx'
import { type FontName, font } from '../document/fonts.ts'
import { packed } from '../document/packed.ts'
import {
  exactly,
  millimetres,
  officialPage,
  pageHeads,
  pageNumbers,
  points,
  sizes,
  tablePage,
  twoCharacters,
  typeArea,
} from '../document/page.ts'
import {
  appendixColumns,
  appendixNote,
  attachments as attachmentNames,
  balanceNote,
  casesOf,
  contestNote,
  fractionText,
  publicityNote,
  valueText,
  verdict,
} from './appendix.ts'
import { applicationSheet } from './application-sheet.ts'
import { type ContestTable, contestColumns } from './contest-table.ts'
import { publicitySheet } from './publicity-sheet.ts'
import type { Line, Section } from './section.ts'
import { sheet } from './sheet.ts'
import type { YearlyReport } from './yearly-report.ts'

type Blocks = readonly (Paragraph | Table)[]
type Level = (typeof HeadingLevel)[keyof typeof HeadingLevel]

const black = '000000'

/** How many signs of a title fit one line, digits counted as whole ones. */
const oneLine = 21

const text = (said: string): Paragraph =>
  new Paragraph({ indent: twoCharacters, widowControl: true, children: [new TextRun(said)] })

const heading = (words: string, level: Level, face: FontName): Paragraph =>
  new Paragraph({
    heading: level,
    indent: twoCharacters,
    keepNext: true,
    children: [new TextRun({ text: words, font: font(face), size: sizes.third, color: black })],
  })

/** 标题 in 2号小标宋; one too long for a line is broken after the name of the region. */
function title({ title: whole, region }: YearlyReport): Paragraph {
  const rest = whole.slice(region.name.length)
  const lines = whole.length > oneLine ? [region.name, rest] : [whole]
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { ...exactly(points(35)), after: typeArea.line },
    children: lines.map(
      (line, at) =>
        new TextRun({ text: line, break: at, font: font('smallTitleSong'), size: sizes.second, color: black }),
    ),
  })
}

const marked = (words: string): Paragraph =>
  new Paragraph({ indent: twoCharacters, children: [new TextRun({ text: words, font: font('regularScript') })] })

function line(part: Line): Paragraph {
  if (part.kind === 'heading') return heading(part.text, HeadingLevel.HEADING_2, 'regularScript')
  return part.kind === 'toWrite' ? marked(part.text) : text(part.text)
}

const section = ({ heading: words, lines }: Section): Blocks => [
  heading(words, HeadingLevel.HEADING_1, 'black'),
  ...lines.map(line),
]

const chineseDay = (day: string): string => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')

function signature({ organ, countedOn }: YearlyReport): Blocks {
  const right = (words: string, before: number) =>
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      indent: { right: typeArea.character * 2 },
      spacing: { before },
      keepNext: before > 0,
      children: [new TextRun(words)],
    })
  const date = countedOn === null ? '【待补充：成文日期】' : `统计日期：${chineseDay(countedOn)}`
  return [right(organ, typeArea.line * 2), right(date, 0)]
}

/** A new page with the name of an attachment and its note. */
const attachment = (name: string, words: string, note: string): Blocks => [
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    pageBreakBefore: true,
    children: [new TextRun({ text: name, font: font('black'), size: sizes.third, color: black })],
  }),
  new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { ...exactly(typeArea.line), after: points(6) },
    children: [new TextRun({ text: words, font: font('smallTitleSong'), size: 36, color: black })],
  }),
  new Paragraph({
    keepNext: true,
    spacing: { ...exactly(points(18)), after: points(6) },
    children: [new TextRun({ text: note, font: font('regularScript'), size: sizes.fifth })],
  }),
]

const contestSheet = ({ blocks }: ContestTable): Table =>
  sheet(
    [56, 20, 20, 20, 20, 20].map(millimetres),
    [
      ['类别', ...contestColumns].map((words) => ({ text: words, head: true })),
      ...blocks.map(({ title: name, cells }) => [
        { text: name, left: true },
        ...cells.map((cell) => ({ text: cell === null ? '—' : String(cell) })),
      ]),
    ],
    1,
  )

const figureSheet = ({ figures, numbers }: YearlyReport): Table =>
  sheet(
    [40, 10, 18, 46, 42].map(millimetres),
    [
      appendixColumns.map((words) => ({ text: words, head: true })),
      ...figures.map((entry) => [
        { text: entry.title, small: entry.id, left: true },
        { text: entry.unit },
        { text: valueText(entry), small: fractionText(entry, figures) },
        { text: entry.definition, left: true },
        { text: casesOf(entry, numbers).join('\n'), left: true },
      ]),
    ],
    1,
  )

const told = (report: YearlyReport): Blocks => [
  title(report),
  text(report.preface),
  ...report.sections.flatMap(section),
  ...signature(report),
]

function attachments(report: YearlyReport): Blocks {
  const { publicity, applications, contests } = report
  const names = attachmentNames(report)
  return [
    ...(publicity
      ? [...attachment(names.publicity, '主动公开政府信息情况', publicityNote), publicitySheet(publicity)]
      : []),
    ...(applications
      ? [
          ...attachment(names.applications, '收到和处理政府信息公开申请情况', balanceNote),
          applicationSheet(applications),
        ]
      : []),
    ...attachment(names.contests, '政府信息公开行政复议、行政诉讼情况', contestNote(contests)),
    contestSheet(contests),
    new Paragraph(''),
    heading('数据核验', HeadingLevel.HEADING_1, 'black'),
    ...verdict(report).map(text),
    ...attachment('附录', '数字、口径和依据', appendixNote),
    figureSheet(report),
  ]
}

/** The report as a .docx file in the type area of official papers. */
export function reportDocument(report: YearlyReport): Promise<Uint8Array> {
  const frame = { headers: pageHeads(report.demonstration), footers: pageNumbers() }
  return packed({
    title: report.title,
    creator: report.organ,
    sections: [
      { ...frame, properties: officialPage, children: [...told(report)] },
      { ...frame, properties: tablePage, children: [...attachments(report)] },
    ],
  })
}
