import { type ReportFile, UnreadableFile } from './report-file.ts'

const SAMPLE = 4096

/** The text of a plain file by its byte order mark, else as UTF-8 or GB18030; UTF-8 keeps its mark, so that offsets are those of the file. */
export function decoded(file: ReportFile): string {
  const text = wide(file.bytes) ?? strictly('utf-8', file.bytes, true) ?? strictly('gb18030', file.bytes)
  if (text === undefined) throw new UnreadableFile(`无法读取“${file.name}”：文字编码既不是 UTF-8 也不是 GB18030。`)
  return withoutControls(text, file)
}

/** The text of a page: as a plain file, but Big5 where the page says so, which no byte tells from GB18030. */
export function decodedPage(file: ReportFile): string {
  const head = new TextDecoder('latin1').decode(file.bytes.subarray(0, SAMPLE))
  const traditional = /<meta[^>]{0,200}charset\s*=\s*["']?\s*big5/i.test(head)
  return (traditional && !isUtf8(file.bytes) ? strictly('big5', file.bytes) : undefined) ?? decoded(file)
}

const isUtf8 = (bytes: Uint8Array) => strictly('utf-8', bytes) !== undefined

function strictly(charset: string, bytes: Uint8Array, ignoreBOM = false): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM }).decode(bytes)
  } catch {
    return undefined
  }
}

/** UTF-16 by its mark, or by every other byte being nil as it is in digits and spaces. */
function wide(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strictly('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strictly('utf-16be', bytes)
  const sample = bytes.subarray(0, SAMPLE)
  const nils = [0, 1].map((parity) => sample.filter((byte, at) => byte === 0 && at % 2 === parity).length)
  const [even = 0, odd = 0] = nils
  if (even + odd === 0 || (even > 0 && odd > 0)) return undefined
  return strictly(odd > 0 ? 'utf-16le' : 'utf-16be', bytes)
}

function withoutControls(text: string, { name }: ReportFile): string {
  if (text.slice(0, SAMPLE).includes('\0'))
    throw new UnreadableFile(`无法读取“${name}”：内容不是文字，可能改过扩展名；请用原来的软件打开后另存为 .docx。`)
  return text
}
