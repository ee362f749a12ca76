import { type EnclosureKind, enclosureKinds } from '@yifa/kernel'

const starts = (bytes: Buffer, ...first: readonly number[]): boolean =>
  bytes.length > first.length && first.every((byte, at) => bytes[at] === byte)

/** What a file is by its content, whatever it is called; undefined when it is of no kind that is taken. */
export function kindOfFile(bytes: Buffer): EnclosureKind | undefined {
  if (starts(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  if (bytes.subarray(0, 1024).includes('%PDF-')) return 'application/pdf'
  const isPlainWord = bytes.includes('word/document.xml') && !bytes.includes('vbaProject.bin')
  return starts(bytes, 0x50, 0x4b, 0x03, 0x04) && isPlainWord
    ? 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    : undefined
}

const longest = 100

/** The name a file is kept under: without folders and control characters, and ending as its kind does. */
export function nameOfFile(given: string, kind: EnclosureKind): string {
  const { endings } = enclosureKinds[kind]
  const plain = given
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\\/:*?"<>|]/gu, '')
    .trim()
  const ending = endings.find((one) => plain.toLowerCase().endsWith(one))
  const stem = (ending ? plain.slice(0, -ending.length) : plain).slice(0, longest).trim()
  return `${stem === '' ? '附件' : stem}${ending ?? endings[0]}`
}
