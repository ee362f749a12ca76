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
  docm: 'word',
  dotx: 'word',
  pdf: 'pdf',
}

/** What to do with a file of another kind, by the end of its name. */
const WAYS_OUT: readonly (readonly [RegExp, string])[] = [
  [/^(?:doc|dot|wps|wpt|rtf|odt|pages)$/, RESAVED],
  [/^(?:xls|xlsx|et|csv|ods|ppt|pptx|dps)$/, '这不是文字稿，请把报告正文另存为 .docx 或者 .txt 后再核对'],
  [/^(?:png|jpe?g|gif|bmp|tiff?|webp|heic)$/, RECOGNISED],
  [/^(?:zip|rar|7z|gz|tar|tgz)$/, UNPACKED],
  [/^(?:ofd|ceb|caj|mht|mhtml)$/, '请用打开它的软件另存为 .docx 或者带文字的 .pdf 后再核对'],
]

const OLE = '\xd0\xcf\x11\xe0'
const LOCKED = Buffer.from('EncryptedPackage', 'utf16le')
const PAGE = /^[^a-z<]*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)/i

const SIGNATURES: readonly (readonly [string, string])[] = [
  [OLE, `这是旧版 Word 或者 WPS 格式，${RESAVED}`],
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
  const refused = refusalOf(head, bytes)
  if (refused) throw new UnreadableFile(`无法读取“${name}”：${refused}。`)
  if (head.slice(0, 64).includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK\x03\x04') && !isArchive(ending)) return 'word'
  const kind = PAGE.test(head) ? 'page' : KINDS[ending]
  if (kind) return kind
  const wayOut = WAYS_OUT.find(([endings]) => endings.test(ending))?.[1]
  throw new UnreadableFile(`无法读取“${name}”：${wayOut ?? READABLE}。`)
}

/** Why a file that begins like this cannot be read, whatever its name; a locked .docx lies in the old format's container. */
function refusalOf(head: string, bytes: Uint8Array): string | undefined {
  if (head.startsWith(OLE) && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(LOCKED))
    return '设有打开密码，请去掉密码后再核对'
  return SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1]
}

const isArchive = (ending: string) => KINDS[ending] === undefined && !/^(?:doc|wps|)$/.test(ending)
