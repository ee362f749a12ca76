import { unzipSync } from 'fflate'
import { LIMITS, type ReportFile, UnreadableFile } from './report-file.ts'

const NEEDED = /^word\/(?:document\d*|footnotes|endnotes|numbering|styles)\.xml$/

export interface WordParts {
  /** The path of the part that holds the document. */
  readonly main: string
  readonly document: string
  readonly footnotes: string
  readonly endnotes: string
  readonly numbering: string
  readonly styles: string
}

/** The parts of a .docx file that carry words; throws `UnreadableFile` where they are missing, broken or unpack to too much. */
export function wordParts(file: ReportFile): WordParts {
  const parts = unpacked(file)
  const main = [...parts.keys()].find((path) => path.startsWith('word/document'))
  if (main === undefined) throw new UnreadableFile(`无法读取“${file.name}”：这不是完好的 .docx 文件。`)
  const part = (path: string) => parts.get(path) ?? ''
  return {
    main,
    document: part(main),
    footnotes: part('word/footnotes.xml'),
    endnotes: part('word/endnotes.xml'),
    numbering: part('word/numbering.xml'),
    styles: part('word/styles.xml'),
  }
}

function unpacked(file: ReportFile): Map<string, string> {
  let size = 0
  const fits = ({ name, originalSize }: { name: string; originalSize: number }) => {
    if (!NEEDED.test(name)) return false
    size += originalSize
    if (size > LIMITS.unpacked) throw new UnreadableFile(`文件“${file.name}”解压后超过 64 MB，不像是一份报告。`)
    return true
  }
  try {
    const entries = Object.entries(unzipSync(file.bytes, { filter: fits }))
    return new Map(entries.map(([path, bytes]) => [path, new TextDecoder('utf-8').decode(bytes)]))
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile(`无法读取“${file.name}”：这不是完好的 .docx 文件。`)
  }
}
