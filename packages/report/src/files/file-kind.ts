import { type ReportFile, UnreadableFile } from './report-file.ts'

export type FileKind = 'plain' | 'page' | 'word' | 'pdf'

const READABLE = '可以核对的是 .txt、.docx、.html 和带文字的 .pdf 文件'
const RESAVED = '请用 WPS 或者 Word 打开，另存为 .docx 后再核对'
const RECOGNISED = '图片里没有可以核对的文字，请先做文字识别（OCR），存为 .docx 或者 .txt 后再核对'
const UNPACKED = '请先解压，再核对其中的报告'

const KINDS: Readonly<Record<string, FileKind>> = {
  txt: 'plain',
  md: 'plain',
  html: 'page',
  htm: 'page',
  shtml: 'page',
  xhtml: 'page',
  docx: 'word',
  pdf: 'pdf',
}

/** What to do with a file of another kind, by the end of its name. */
const WAYS_OUT: readonly (readonly [RegExp, string])[] = [
  [/^(?:doc|docm|dot|dotx|wps|wpt|rtf|odt|pages)$/, RESAVED],
  [/^(?:xls|xlsx|et|csv|ods|ppt|pptx|dps)$/, '这不是文字稿，请把报告正文另存为 .docx 或者 .txt 后再核对'],
  [/^(?:png|jpe?g|gif|bmp|tiff?|webp|heic)$/, RECOGNISED],
  [/^(?:zip|rar|7z|gz|tar|tgz)$/, UNPACKED],
  [/^(?:ofd|ceb|caj|mht|mhtml)$/, '请用打开它的软件另存为 .docx 或者带文字的 .pdf 后再核对'],
]

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['\xd0\xcf\x11\xe0', `这是旧版 Word 或者 WPS 格式，${RESAVED}`],
  ['{\\rtf', `这是 RTF 格式，${RESAVED}`],
  ['\x89PNG', RECOGNISED],
  ['\xff\xd8\xff', RECOGNISED],
  ['GIF8', RECOGNISED],
  ['Rar!', `这是压缩包，${UNPACKED}`],
  ['7z\xbc\xaf', `这是压缩包，${UNPACKED}`],
]

/** The kind of a file, by how its bytes begin and then by its name; throws `UnreadableFile` with the way out. */
export function fileKind({ name, bytes }: ReportFile): FileKind {
  const head = String.fromCharCode(...bytes.subarray(0, 1024))
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const refused = SIGNATURES.find(([signature]) => head.startsWith(signature))
  if (refused) throw new UnreadableFile(`无法读取“${name}”：${refused[1]}。`)
  if (head.slice(0, 64).includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK\x03\x04') && !isArchive(ending)) return 'word'
  const kind = KINDS[ending]
  if (kind) return kind
  if (/^\W*(?:<!doctype html|<html)/i.test(head)) return 'page'
  const wayOut = WAYS_OUT.find(([endings]) => endings.test(ending))?.[1]
  throw new UnreadableFile(`无法读取“${name}”：${wayOut ?? READABLE}。`)
}

const isArchive = (ending: string) => KINDS[ending] === undefined && !/^(?:doc|wps|)$/.test(ending)
