import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { isBomb } from './pdf-bounds.ts'
import { type PdfRun, pdfLines } from './pdf-lines.ts'
import { pdfParagraphs } from './pdf-paragraphs.ts'
import { LIMITS, type ReportFile, UnreadableFile } from './report-file.ts'

const SCANNED =
  '页面都是图片（扫描件），没有可以核对的文字。请先做文字识别（OCR），存为 .docx 或者带文字的 .pdf 后再核对'
const GARBLED = '里面的文字编码已经损坏，复制出来是乱码。请向制作者索取 .docx，或者做文字识别（OCR）后再核对'
const SIGNLESS = 0.3

/** The words of a PDF, its lines joined to paragraphs; throws `UnreadableFile` for scans, locked and broken files. */
export async function pdfText(file: ReportFile): Promise<string> {
  if (isBomb(file.bytes)) throw refusal(file, '解压后过大，不像是一份报告')
  const pages = await pagesOf(file)
  const text = pdfParagraphs(pages.map(pdfLines)).join('\n')
  if (text.replace(/\s/g, '').length < Math.min(20, pages.length * 4)) throw refusal(file, SCANNED)
  if (isGarbled(text)) throw refusal(file, GARBLED)
  return text
}

const refusal = ({ name }: ReportFile, reason: string) => new UnreadableFile(`无法读取“${name}”：${reason}。`)

/** Private and replacement signs where words should be. */
const isGarbled = (text: string) => (text.match(/[\ue000-\uf8ff\ufffd]/g)?.length ?? 0) > SIGNLESS * text.length

async function pagesOf(file: ReportFile): Promise<PdfRun[][]> {
  const task = getDocument({ ...PLAIN, data: Uint8Array.from(file.bytes) })
  try {
    const document = await task.promise
    if (document.numPages > LIMITS.pages) throw refusal(file, `有 ${document.numPages} 页，不像是一份报告`)
    const pages: PdfRun[][] = []
    let signs = 0
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      const runs = items.flatMap((item) => ('str' in item ? [runOf(item)] : []))
      signs += runs.reduce((sum, run) => sum + run.text.length, 0)
      if (signs > LIMITS.signs) throw refusal(file, '超过 200 万字，不像是一份报告')
      pages.push(runs)
      page.cleanup()
    }
    return pages
  } catch (error) {
    throw error instanceof UnreadableFile ? error : refusal(file, reasonOf(error))
  } finally {
    await task.destroy()
  }
}

const reasonOf = (error: unknown) =>
  error instanceof Error && error.name === 'PasswordException'
    ? '设有打开密码，请去掉密码后再核对'
    : '这不是完好的 .pdf 文件'

/** No drawing, no programs inside the file, no messages; the tables of Chinese encodings lie beside the library. */
const PLAIN = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  stopAtErrors: false,
  cMapUrl: beside('cmaps'),
  cMapPacked: true,
  standardFontDataUrl: beside('standard_fonts'),
}

function beside(folder: string): string {
  const manifest = createRequire(import.meta.url).resolve('pdfjs-dist/package.json')
  return join(dirname(manifest), folder) + sep
}

interface Item {
  readonly str: string
  readonly transform: readonly unknown[]
  readonly width: number
  readonly height: number
}

function runOf({ str, transform, width, height }: Item): PdfRun {
  const [x, y] = [Number(transform[4]), Number(transform[5])]
  return { text: str, x, y, width, height: height || Math.abs(Number(transform[3])) }
}
