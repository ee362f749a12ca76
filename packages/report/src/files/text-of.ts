import { decoded, decodedPage } from './decoded.ts'
import { fileKind } from './file-kind.ts'
import { pageText } from './page-text.ts'
import { LIMITS, type ReportFile, UnreadableFile } from './report-file.ts'

/** The text of a .txt (UTF-8, UTF-16 or GB18030), .docx, .html or .pdf file, a line for each paragraph and table row; throws `UnreadableFile` for anything else. */
export async function textOf(file: ReportFile): Promise<string> {
  if (file.bytes.length === 0) throw new UnreadableFile(`文件“${file.name}”是空的。`)
  if (file.bytes.length > LIMITS.bytes) throw new UnreadableFile(`文件“${file.name}”超过 64 MB，不像是一份报告。`)
  const text = await wordsOf(file)
  if (text.trim() === '') throw new UnreadableFile(`文件“${file.name}”里没有文字。`)
  if (text.length > LIMITS.signs) throw new UnreadableFile(`文件“${file.name}”超过 200 万字，不像是一份报告。`)
  return text
}

async function wordsOf(file: ReportFile): Promise<string> {
  switch (fileKind(file)) {
    case 'plain':
      return decoded(file)
    case 'page':
      return pageText(decodedPage(file))
    case 'word': {
      const { wordText } = await import('./word-text.ts')
      return wordText(file)
    }
    case 'pdf': {
      const { pdfText } = await import('./pdf-text.ts')
      return pdfText(file)
    }
  }
}
